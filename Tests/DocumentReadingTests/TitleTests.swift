import DocumentReading
import Testing

/// What a document calls itself, among the other lines of its head.
@Suite struct TitleTests {
  @Test(arguments: [
    "白樺沢町見守り条例\n\n令和４年３月２５日\n条例第１４号\n改正　令和６年３月２２日条例第９号\n",
    "令和４年３月２５日\n白樺沢町条例第１４号\n\n白樺沢町見守り条例\n",
    "白樺沢町条例第十四号\n令和四年三月二十五日\n\n白樺沢町見守り条例\n",
    "白樺沢町条例第14号\n白樺沢町見守り条例\n令和４年３月２５日公布\n",
    "白樺沢町条例第14号\n\n白樺沢町見守り条例\n",
    "白樺沢町見守り条例\n白樺沢町条例第14号\n",
    "（令和４年条例第１４号）\n白樺沢町見守り条例\n",
  ])
  func `an ordinance's number is not its title`(head: String) throws {
    let text = head + "\n（目的）\n第１条　この条例は、見守りについて定める。\n（責務）\n第２条　町は、見守りを行う。\n"
    #expect(try read(text).edition.title == "白樺沢町見守り条例")
  }

  @Test(arguments: [
    "Ordinance No. 2023-14\n\nTree Protection Ordinance\n",
    "Tree Protection Ordinance\nNo. 14 of 2023\n",
    "City of Alder\nBylaw No. 14/2023\n\nTree Protection Ordinance\n",
  ])
  func `an English number line is not the title`(head: String) throws {
    let text =
      head + "\n1. Purpose\nThis ordinance protects trees.\n\n2. Duties\nOwners must ask first.\n"
    #expect(try read(text).edition.title == "Tree Protection Ordinance")
  }

  @Test(arguments: ["みらい会議　市議会選挙公約2026", "みらい会議市議会選挙マニフェスト２０２６年版", "Future Council Manifesto 2026"])
  func `a motto set apart below the document's name is not the title`(name: String) throws {
    let text = "\(name)\n\n私たちの6つの約束\n\n１．くらし\n・水道料金を6か月間免除\n２．子ども\n・給食の無償化\n"
    #expect(try read(text).edition.title == name)
  }

  @Test func `a number alone still names the document`() throws {
    let text = "条例第１４号\n\n第１条　見守りについて定める。\n第２条　町は、見守りを行う。\n"
    #expect(try read(text).edition.title == "条例第１４号")
  }
}
