import PolicyModel
import Testing

@testable import Extraction

/// What English texts say of what one pays, of what is set, of penalties and of what charters give.
@Suite struct EnglishChargeTests {
  private static let rules = "Rules of the Tarn Rowing Club"
  private static let terms = "Terms of Service"
  private static let charter = "Ferry Passenger Charter"
  private static let plan = "County of Hale: Climate Plan 2040"
  private static let response = "Moorings: government response to the consultation"
  private static let programme = "Manifesto of the Lake Party"

  @Test(arguments: [
    ("Harbour dues and the lake tax will not go up.", programme, "C4-"),
    ("Bills will not rise by more than 2 per cent a year.", response, "C4-"),
    ("The cap on mooring fees will fall from £90 to £60.", response, "C4-"),
    ("The penalty for dumping oil will rise to £8,000.", response, "C4+"),
    ("Fares rise no faster than prices.", charter, "C4-"),
    ("The levy on coal is capped at 9 per cent.", programme, "C40"),
    ("Yacht owners lose their tax exemption.", programme, "C4+"),
    ("Beach huts stay free for villagers.", programme, "C4+"),
    ("We are increasing the fine for speeding from £50 to £90.", response, "C4+"),
    ("Owners who dump oil will face two years in prison.", response, "N4+"),
    ("We deduct a fee of 4 per cent from each sale.", terms, "C4+"),
  ])
  func `what one pays is promised or set`(sentence: String, title: String, told: String) {
    let found = englishDemands(sentence, title)
    #expect(found.prefix(2) == told.prefix(2))
    if told.hasSuffix("-") { #expect(found == told) }
  }

  @Test(arguments: [
    ("Sea levels will not rise by more than a metre.", plan),
    ("Bills will rise to £900 by 2041.", plan),
    ("Costs will fall from £90 to £60.", plan),
    ("Temperatures rise by no more than two degrees.", plan),
    ("Families lose their homes.", programme),
    ("We are increasing in number.", programme),
    ("The lake will face a dry summer.", plan),
    ("Prices will not fall by themselves.", programme),
    ("If you think that we will be late.", charter),
  ])
  func `what merely rises or falls is no promise`(sentence: String, title: String) {
    #expect(englishDemands(sentence, title) == "")
  }

  @Test(arguments: [
    ("Boats will call at every pier.", "C4"),
    ("By 2041 every boat in the fleet will have a lift.", "C4"),
    ("Ticket offices stay open.", "C4"),
    ("A delay of more than an hour entitles you to a hot meal.", "N4"),
    ("Wheelchair users have priority over prams.", "N3"),
    ("The gate closes ten minutes before departure.", "N3"),
    ("Passengers delayed by over two hours get a refund.", "N3"),
    ("Nobody will search your bag without your consent.", "N5"),
  ])
  func `a charter promises and gives rights`(sentence: String, told: String) {
    #expect(englishDemands(sentence, Self.charter).prefix(2) == told)
  }

  @Test(arguments: [
    "Storms will cause delays.",
    "This charter sets out the service you can expect from us.",
    "Doors open at six.",
    "The pier stays wet in winter.",
  ])
  func `a charter also tells what merely is`(sentence: String) {
    #expect(englishDemands(sentence, Self.charter) == "")
  }

  @Test(arguments: [
    ("Free blankets on all boats by 2041", "C4+"), ("A quiet deck on each boat", "C4+"),
    ("Tea at no charge", "C4+"), ("Pictures of our fleet", ""),
  ])
  func `items of a charter promise`(item: String, told: String) {
    #expect(englishDemands(item, Self.charter, as: .listItem(depth: 0, marker: "-")) == told)
  }

  @Test(arguments: [
    ("Having weighed the answers, Ministers have concluded that dues should be capped.", "C4"),
    ("The government has decided not to proceed with a register.", "C4"),
    ("We do not intend to license rowing boats.", "C3"),
    ("It remains our intention to publish a code.", "C2"),
    ("Boats below five metres are exempt until 2041.", "N1"),
    ("The new rules come into force on 1 April 2041.", "C4"),
    ("This needs a new law, which will be introduced in the spring.", "C4"),
    ("The harbour court's awards will be binding on owners.", "N4"),
  ])
  func `a government's answer decides`(sentence: String, told: String) {
    #expect(englishDemands(sentence, Self.response).prefix(2) == told)
  }

  @Test(arguments: [
    "Two owners said that the government should act.",
    "The consultation closed on 1 April 2040.",
    "Many felt that the cap was too low.",
  ])
  func `what others answered is none of its decisions`(sentence: String) {
    #expect(englishDemands(sentence, Self.response) == "")
  }

  @Test(arguments: [
    ("Under our plans nobody will wait longer than a week.", "C4"),
    ("Each of them must have a lift.", "D4"),
    ("To pay for this, we are scrapping the yacht subsidy.", "C4"),
  ])
  func `a phrase in front hides no subject`(sentence: String, told: String) {
    #expect(englishDemands(sentence, Self.programme).prefix(2) == told)
  }

  @Test(arguments: [
    ("Listings must include a photograph.", "N4"),
    ("Unused lockers are closed after six months.", "N3"),
    ("You remain the owner of what you post.", "N4"),
    ("You grant us a licence to show it.", "N4"),
    ("Three warnings in a year result in suspension.", "N4"),
  ])
  func `terms bind`(sentence: String, told: String) {
    #expect(englishDemands(sentence, Self.terms).prefix(2) == told)
  }

  @Test(arguments: [
    "The committee shall include two rowers.", "Two of the lockers are closed.",
  ])
  func `what a body is made of binds nobody`(sentence: String) {
    #expect(englishDemands(sentence, Self.rules) == "")
  }

  @Test(arguments: [
    ("What you may not do", "N5-"), ("Prohibited conduct", "N5-"), ("You must not", "N5-"),
    ("What you may do", "N1+"), ("Keeping your boat", "N4+"),
  ])
  func `a heading tells what its items are`(heading: String, told: String) {
    var builder = DocumentBuilder(title: Self.terms, language: .english)
    builder.add(heading, as: .heading(level: 2))
    builder.add("copy the key of the loft", as: .listItem(depth: 0, marker: "-"))
    let found = DemandExtractor().demands(in: builder.document, figures: []).filter {
      $0.role == .bullet
    }
    let signs = found.map { "N\($0.strength)" + ($0.polarity < 0 ? "-" : "+") }
    #expect(signs == [told])
  }
}
