import PolicyModel
import Testing

@testable import Extraction

/// English subjects that the clause around a figure tells once its verbs are known.
struct EnglishClauseSubjectTests {
  @Test func `a number that makes something is of what it makes`() throws {
    try expect([
      ("Four members form a quorum.", 0, "quorum"),
      ("Five wardens, including one officer, constitute a quorum.", 0, "quorum"),
      ("A decision needs a majority of two thirds of those present.", 0, "majority"),
      // It makes nothing that is counted by it.
      ("Four members form a choir.", 0, "members who form a choir"),
      ("Three nurseries open in Ash.", 0, "nurseries"),
    ])
  }

  @Test func `those counted are told with what they do where their noun tells too little`() throws {
    try expect([
      ("Up to four people may sleep in the hut.", 0, "people who may sleep in the hut"),
      ("A vote is held if five members demand a ballot.", 0, "members who demand a ballot"),
      ("At least four must be boaters, and two cats may be kept.", 1, "cats"),
    ])
  }

  @Test func `a year behind an amount is of what was measured and not of who did it`() throws {
    try expect([
      ("The town burned 20 tonnes of coal in 2022.", 0, "coal"),
      ("The town burned 20 tonnes of coal in 2022.", 1, "coal"),
      ("The town's own halls used 31 GWh of electricity in 2023.", 0, "electricity"),
      ("Their own halls used 31 GWh of electricity in 2023.", 1, "electricity"),
    ])
  }

  @Test func `an amount behind its verb is of the whole subject`() throws {
    try expect([
      ("The fee for a berth is £240 for a punt and £310 for a barge.", 0, "fee for a berth"),
      ("The fee for a berth is £240 for a punt and £310 for a barge.", 1, "fee for a berth"),
      ("The dues are £185 for adults, £90 for students and £60 for juniors.", 2, "dues"),
      ("Homework in summer should take no longer than 90 minutes.", 0, "Homework in summer"),
      ("Service charges rose by 4.2% and now stand at £96.", 1, "Service charges"),
      ("A tour that costs more than £30 must be approved.", 0, "tour"),
      (
        "The levy for owners whose turnover is below £2 million is halved.", 0, "turnover of owners"
      ),
      (
        "The levy for owners whose turnover is low is reduced by half.", 0,
        "reduction in levy for owners"
      ),
    ])
  }

  @Test func `an amount that narrows a noun is of that noun`() throws {
    try expect([
      ("He is liable to a fine not exceeding £2,000.", 0, "fine"),
      ("A boat must carry a cox weighing at least 45 kg.", 0, "cox"),
      ("A household gets a rebate equal to 20 per cent of its bill.", 0, "rebate"),
      ("We read silence longer than two weeks as consent.", 0, "silence"),
      ("Gifts worth more than £25 must be declared.", 0, "Gifts"),
    ])
  }

  @Test func `a term is of what lasts so long`() throws {
    try expect([
      ("She is liable to imprisonment for a term not exceeding six months.", 0, "imprisonment"),
      ("A permit is granted for a period of three years.", 0, "grant of a permit"),
      ("Rent may be raised once in any period of twelve months.", 0, "rise in rent"),
      ("Work shall begin before the expiration of three years.", 0, "start of work"),
    ])
  }

  @Test func `a time is of the deed of its own clause`() throws {
    try expect([
      ("An application must be made to the Board not later than 28 days before.", 0, "application"),
      (
        "Where an engineer recommends repairs, the owner shall carry them out within 18 months.", 0,
        "carrying out of repairs"
      ),
      ("A post that is reported by three users is hidden.", 0, "users"),
      (
        "We keep logs for 90 days, bills for seven years and notes for a month.", 1,
        "keeping of bills"
      ),
      (
        "We keep logs for 90 days, bills for seven years and notes for a month.", 2,
        "keeping of notes"
      ),
      (
        "Notice of a meeting must be given at least ten days before the vote.", 0,
        "Notice of a meeting"
      ),
      ("Subscriptions fall due on 1 April.", 0, "Subscriptions"),
      ("The library stays open until 5 pm.", 0, "library"),
    ])
  }

  @Test func `a time in a relative clause is of those that it speaks of`() throws {
    try expect([
      (
        "Tenants who have lived here for ten years get a discount.", 0,
        "Tenants who have lived here"
      ),
      (
        "He is seconded by another who has belonged to the club for two years.", 0,
        "belonging to the club"
      ),
      ("A member whose subscription is unpaid on 30 June leaves.", 0, "subscription"),
      (
        "Honorary members, of whom there may be no more than ten, pay nothing.", 0,
        "Honorary members"
      ),
    ])
  }

  @Test func `an age is of those who have it`() throws {
    try expect([
      ("A licence holder who is aged 67 or over pays less.", 0, "licence holder"),
      ("Juniors are members under 18 years of age.", 0, "Juniors"),
      ("Races are open to crews with an average age of 43 or more.", 0, "average age"),
    ])
  }

  @Test func `what cannot be told from the clause stays what the heading or a noun tells`() throws {
    try expect([
      ("We give members 14 days to reply.", 0, "time to reply"),
      ("If you do not use your card for a year, we block it.", 0, "card"),
      ("The board met in May. It spent £90.", 1, "board"),
    ])
  }

  @Test func `plain verbs and names of parts are told apart by what follows`() throws {
    try expect([
      ("Moderators review reports within 48 hours.", 0, "review of reports"),
      ("Every vessel entering the harbour pays dues of £1.15.", 0, "dues"),
      ("Landlords who let without a licence face penalties of £30,000.", 0, "penalties"),
      ("After five failed attempts to sign in, the page is locked.", 0, "failed attempts"),
      ("Lantern Plus costs $4.99.", 0, "Lantern Plus"),
      ("Reserves will be kept at no less than 5% of spending.", 0, "Reserves"),
      ("A 20 mph limit will apply in town.", 0, "limit"),
      ("Replace any trees that die within five years.", 0, "trees that die"),
      ("We use twelve firms, all of which have been audited in 2026.", 1, "audit of firms"),
      ("The rule is for every body that employs 250 people or more.", 0, "people"),
      // The noun behind is a verb's, and what a share is taken of is no noun of its own.
      ("A household of two pays £90.", 1, "household of two"),
    ])
  }

  private func expect(_ cases: [(String, Int, String)]) throws {
    for (text, index, subject) in cases {
      let found = try figures(text, .english, on: "2026-01-15")
      try #require(index < found.count, "\(text)")
      #expect(found[index].figure.subject == subject, "\(text)")
    }
  }
}
