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

  @Test(arguments: ["川の保全条例", "みどり市施設予約の取扱い"])
  func `a line above the first article's caption is the title, chapters or not`(name: String) throws
  {
    let articles =
      "（目的）\n第1条　これは、川について定める。\n\n（責務）\n第2条　市は、川を守る。\n\n（委任）\n第3条　規則で定める。\n"
    #expect(try read(name + "\n\n" + articles).edition.title == name)
    let supplement = "\n附則\n\n（施行期日）\n第1条　公布の日から施行する。\n"
    #expect(try read(name + "\n\n" + articles + supplement).edition.title == name)
  }

  @Test func `one of several headings above articles is a chapter`() throws {
    let text =
      "総則\n\n（目的）\n第1条　目的を定める。\n\n雑則\n\n（委任）\n第2条　規則で定める。\n\n（その他）\n第3条　市長が定める。\n"
    #expect(try read(text).edition.title != "総則")
  }

  @Test func `a number alone still names the document`() throws {
    let text = "条例第１４号\n\n第１条　見守りについて定める。\n第２条　町は、見守りを行う。\n"
    #expect(try read(text).edition.title == "条例第１４号")
  }
}
