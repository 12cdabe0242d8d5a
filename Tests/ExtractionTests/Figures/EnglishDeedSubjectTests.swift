import PolicyModel
import Testing

/// English times that hang on a deed, and nouns that keep what hangs on them.
struct EnglishDeedSubjectTests {
  @Test(arguments: [
    ("Everyone sleeping rough will be offered a room within 24 hours.", "offering of a room"),
    ("Tenants are given a copy of the report by 1 May 2027.", "giving of a copy of the report"),
    ("The report will be sent to members within 30 days.", "sending of the report"),
    ("We will restore the archive for 3 days.", "restoration of the archive"),
    ("Join the scheme, which is expected to begin in June 2028.", "start of the scheme"),
    (
      "If the tenant does not give Acme notice within 14 days, it lapses.",
      "tenant's notice to Acme"
    ),
    (
      "You must give the landlord written notice at least 30 days before leaving.",
      "written notice to the landlord"
    ),
    ("Invoices are sent out on a monthly basis.", "sending out of invoices"),
    ("Your deposit will be refunded within 10 business days.", "refund of your deposit"),
    (
      "The council must publish the minutes of each meeting within five working days.",
      "publication of the minutes of each meeting"
    ),
    ("We will re-enable the page for two days.", "length of the re-enabling of the page"),
    ("Logs are kept for 90 days.", "keeping of logs"),
    (
      "Valuation is to be based on sales and revised regularly (at least every 5 years).",
      "revision of valuation"
    ),
    ("The chair is elected by the members for a period of two years.", "election of the chair"),
    ("All clerks get this same bonus, which rises on a yearly basis.", "rise in bonus"),
    ("By 2030 we will replace all diesel buses.", "replacement of diesel buses"),
    ("Within 30 days, all content will be removed.", "removal of content"),
    ("After 12 months, idle accounts are closed.", "closure of idle accounts"),
    ("In 2026, we launched a hotline for drivers.", "launch of a hotline for drivers"),
    ("Members may appeal against the ruling within 21 days.", "appeal against the ruling"),
    ("The pilot, which is due to end in March 2027, is small.", "end of the pilot"),
    ("The permit expires after three years.", "expiry of the permit"),
    (
      "You can cancel your plan up to 24 hours before it renews.", "cancellation of your plan"
    ),
    ("The report published in 2024 was long.", "publication of the report"),
    ("The council approved the plan in 2023.", "approval of the plan"),
    (
      "The clerk must inform the applicant of the result within 15 days.",
      "notification of the applicant"
    ),
    ("Offenders will have their cards suspended for 6 months.", "suspension of the cards"),
    ("Nothing stops us from removing a post within 2 days.", "removal of a post"),
    ("The rent was frozen in 2022.", "freeze of the rent"),
    ("We will re-enable the page one more time.", "re-enabling of the page"),
    ("A ban on peat takes effect in 2030.", "start of a ban on peat"),
    ("The by-law comes into force on 3 May 2027.", "start of the by-law"),
    ("A motion must be submitted at least seven clear days before.", "submission of a motion"),
    ("Clerks must declare gifts worth more than £25 within 28 days.", "gifts"),
    ("The fund was set up in 2012.", "setting up of the fund"),
    ("Staff must complete the course once a year.", "completion of the course"),
    ("We plan to phase out coal by 2035.", "phasing out of coal"),
    ("Appeals must be lodged no later than 10 days after the vote.", "lodging of appeals"),
    ("A motion lapses if it is not seconded within 7 days.", "seconding of a motion"),
    ("If you do not cancel before 3 June, we bill you.", "cancellation"),
    ("The committee reports to the council every quarter.", "report to the council"),
    ("The service was unavailable for 4 hours.", "service"),
    ("You have 14 days from receipt to return the goods.", "return the goods"),
    ("The lease may end with 30 days' notice to quit the flat.", "notice to quit the flat"),
  ])
  func `a time is of the deed it hangs on`(text: String, subject: String) throws {
    let found = try figures(text, .english, on: "2030-01-15").filter { !$0.figure.isInName }
    #expect(found.first?.figure.subject == subject)
  }

  @Test(arguments: [
    ("Users must tell us so within the period of 10 days.", "period to tell us"),
    (
      "Applicants get a period of 5 days, if they ask, to correct the form.",
      "period to correct the form"
    ),
    (
      "We may grant the maker an additional period of 7 days to fix the page.",
      "additional period to fix the page"
    ),
    ("Create a senate of regions for single 9 year terms.", "terms of senate of regions"),
    ("A member is elected for a term of four years.", "term of member"),
    ("A motion backed by 30% of all members opens a review.", "backing for a motion"),
    ("A petition signed by 5,000 residents will be debated.", "signatures on a petition"),
    ("At least 10% of members may call a special meeting.", "calling of a special meeting"),
    ("Changes need the support of two-thirds of members.", "support"),
    ("If the team is larger than 30 people, it is split.", "size of the team"),
    ("A list longer than 50 entries is cut.", "length of a list"),
    ("Cap all gifts and grants to candidates at £200.", "gifts and grants to candidates"),
    (
      "Reduce the age of marriage at registry offices to 17.",
      "age of marriage at registry offices"
    ),
    (
      "The rule of 5 signatures from members to propose a motion will stay.",
      "signatures to propose a motion"
    ),
    ("The quorum is one third of members.", "quorum"),
    ("The Act provides three procedures.", "procedures of Act"),
    ("We will cut waiting times to 12 weeks.", "waiting times"),
  ])
  func `a noun keeps what tells it from others`(text: String, subject: String) throws {
    #expect(try figures(text, .english, on: "2030-01-15").first?.figure.subject == subject)
  }

  @Test func `what a figure is worked out from is no amount of the thing`() throws {
    let found = try figures(
      "The allowance (currently £900 based on 20 shifts of 6 hours per day) rises.", .english)
    #expect(
      found.map(\.figure.subject) == [
        "allowance", "shifts (allowance)", "hours per day (allowance)",
      ])
  }

  @Test(arguments: [
    ("The deadline is 30 days.", "deadline"),
    ("The board meets four times a year.", "meeting of the board"),
    ("It covers monthly payment plans.", "payment plans"),
    ("The lease runs for five years.", "lease"), ("Fees are due on 5 May.", "Fees"),
    ("Membership lasts for one year.", "Membership"),
    ("We allow a cooling-off period of 14 days.", "cooling-off period"),
    ("Hold a referendum on the bypass by 2029.", "referendum on the bypass"),
    ("Refunds are made to the card within 5 days.", "Refunds"),
    ("We asked 500 residents to rate the service.", "residents"),
    ("Every member pays a fee of £20 a year.", "fee"),
    ("More than 60% of patients waited.", "patients"),
    ("We used 310 GWh of power in 2023.", "power"),
    ("If you do not sign in for 24 months, we close your page.", "do not sign in"),
    ("If you do not use your card for 12 months, we block it.", "card"),
    ("The team has more than 30 people.", "people"),
    ("There are three procedures to follow.", "procedures to follow"),
    ("Allow three weeks' rent as a deposit.", "deposit"), ("Set two months' pay aside.", "pay"),
  ])
  func `what hangs on a noun or on being stays with it`(text: String, subject: String) throws {
    #expect(try figures(text, .english, on: "2030-01-15").first?.figure.subject == subject)
  }
}
