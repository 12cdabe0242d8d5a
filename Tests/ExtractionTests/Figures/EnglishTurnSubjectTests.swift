import PolicyModel
import Testing

/// English sentences in which the nearest noun is not what a figure measures.
struct EnglishTurnSubjectTests {
  @Test(arguments: [
    ("Maps appear on our board within five days.", 0, "Maps"),
    ("A barge may stay at the wharf for two hours.", 0, "barge"),
    ("Bids are made in ink and no later than 28 days after the notice.", 0, "Bids"),
    ("Old logs go to the attic after three years and remain there for forty.", 0, "Old logs"),
    ("Old logs go to the attic after three years and remain there for forty.", 1, "Old logs"),
    ("Keys kept in the safe cost £4 more.", 0, "Keys kept in the safe"),
    ("Sails made in the loft cost £900.", 0, "Sails made in the loft"),
    ("Pipes older than 80 years will be replaced at a rate of 3% a year.", 1, "Pipes"),
    ("Tapes are overwritten after 31 days.", 0, "overwriting of tapes"),
    ("The bell should be silent after 10 pm.", 0, "bell"),
    (
      "The trustees publish the accounts within ten months.", 0, "publication of the accounts"
    ),
    ("There were 37 near misses with ropes.", 0, "near misses"),
    ("A levy of 2% on empty berths, rising to 5% later.", 1, "levy"),
    ("The fees came down from 65 a term to 39.", 1, "fees"),
    ("We ask for 7.5% on basic pay, with a minimum of £160 a month.", 0, "basic pay"),
    ("We ask for 7.5% on basic pay, with a minimum of £160 a month.", 1, "basic pay"),
    ("You need to be 14 to rent a canoe.", 0, "rent a canoe"),
    ("We pay £100 to whoever finds a leak in our mains.", 0, "whoever finds a leak in our mains"),
    ("A strike needs the votes of 60% of those balloted.", 0, "votes"),
    ("Deposits capped at three weeks' rent", 0, "Deposits"),
    ("You will be seen within nine weeks of your letter.", 0, "be seen"),
    ("Copies cost nothing and are sent out inside a month.", 0, "sending out of copies"),
    ("The clerk can't give change for notes above £20.", 0, "notes"),
    ("We spend £44 million a year on wells in the hills.", 0, "wells"),
    ("A loan that is unspent for 18 months reverts to the bank.", 0, "loan"),
    ("Half of our clerks are women; in 2025 it was a third.", 2, "clerks"),
    ("Members will be told at least three weeks beforehand.", 0, "notification of members"),
    ("All our barges will be electric by 2036.", 0, "barges"),
    ("Hurt rowers stay off the lake for 21 days.", 0, "Hurt rowers"),
    ("Tins are accepted up to twelve months past their date.", 0, "Tins"),
    ("Mooring pages load within three seconds.", 0, "Mooring pages"),
    ("A diver visits every six months.", 0, "diver"),
    ("Barge crews switch to shore power by 2034.", 0, "Barge crews"),
    ("A new mooring tax of 2% on berths over £900 applies.", 0, "new mooring tax"),
    ("Owners must show a water quality gain of no less than 15% on site.", 0, "water quality gain"),
    ("Use stands at 14%, well below the national average of 17%.", 1, "national average"),
    ("The last board left income at 0.3 per cent.", 0, "income"),
    ("Cut waiting lists down to 18 weeks.", 0, "waiting lists"),
    ("Crews are entitled to at least 14 weeks of shore leave.", 0, "shore leave"),
    ("Refunds reach the buyer's account within ten days.", 0, "Refunds"),
    ("Boat names can be up to 30 letters long.", 0, "Boat names"),
    (
      "The share of trips made on foot, by bike or by ferry is to rise to 60 per cent.", 0,
      "share of trips"
    ),
    (
      "Harbour pay rises by 5% in May and by inflation plus 1% after that.", 1,
      "rise in Harbour pay"
    ),
    ("We publish the log twice a year.", 0, "publication of the log"),
    ("After three warnings your berth is let to others.", 0, "warnings"),
  ])
  func `a figure is of what is told`(text: String, place: Int, subject: String) throws {
    let found = try figures(text, .english, on: "2030-01-15")
    try #require(place < found.count)
    #expect(found[place].figure.subject == subject)
  }

  @Test(arguments: [
    (
      "Members must register with the harbour office within 30 days.", 0,
      "registration with the harbour office"
    ),
    ("The report on the flood costs £4.", 0, "report on the flood"),
    ("We will finish the work in the yard by 2031.", 0, "completion of the work in the yard"),
    ("Emissions fell to 41%, and wages rose to 5%.", 1, "wages"),
    ("The harbour took 18% of all cases of fruit.", 0, "cases of fruit"),
    ("The lease runs to 2040.", 0, "lease"),
    ("The price of tickets rose above £20.", 0, "price of tickets"),
    ("Allow 28 days' notice.", 0, "notice"),
    ("The employer's offer of 2% is an insult.", 0, "employer's offer"),
    (
      "A register of all contracts is published each quarter.", 0,
      "publication of a register of all contracts"
    ),
    ("The sales target is 400 boats.", 0, "boats"),
    ("Wages saw an increase of 4%.", 0, "Wages"),
    ("A report is due within 3 days of the visit.", 0, "report"),
    ("Stop using peat by 2031.", 0, "peat"),
    ("We keep 30 boats for long tours.", 0, "boats"),
  ])
  func `what is told elsewise stays`(text: String, place: Int, subject: String) throws {
    let found = try figures(text, .english, on: "2030-01-15")
    try #require(place < found.count)
    #expect(found[place].figure.subject == subject)
  }

  @Test func `a share of cases is of what was spoken of before`() throws {
    let found = try figures(
      "Appeals are heard in nine weeks. In 2029 we met this in 93% of cases.", .english,
      on: "2030-01-15")
    #expect(found.last?.figure.subject == "hearing of appeals")
    let own = try figures("The lock was open in 7% of cases.", .english, on: "2030-01-15")
    #expect(own.last?.figure.subject == "lock")
  }

  @Test func `a month of the calendar and a school day are lengths`() throws {
    let month = try figures("We answer within one calendar month.", .english, on: "2030-01-15")
    #expect(month.first?.figure.kind == .duration)
    #expect(month.first?.figure.bound == .atMost)
    let days = try figures(
      "You get an answer inside three school days.", .english, on: "2030-01-15")
    #expect(days.first?.figure.bound == .atMost)
    #expect(days.first?.figure.kind == .duration)
    #expect(try figures("The school day ends at 3 pm.", .english, on: "2030-01-15").count == 1)
  }
}
