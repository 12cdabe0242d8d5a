import DocumentReading
import PolicyModel
import Testing

@testable import DocumentAlignment

/// Cells answer to one another by row and column.
@Suite struct TableTests {
  /// Rows of cells divided by commas, the first of them the head.
  func table(_ rows: [String], under heading: String = "# 料金") throws -> AnnotatedDocument {
    var lines = rows.map {
      "| " + $0.split(separator: ",").joined(separator: " | ") + " |"
    }
    lines.insert(
      "|" + String(repeating: "---|", count: rows[0].split(separator: ",").count), at: 1)
    let text = heading + "\n\n" + lines.joined(separator: "\n") + "\n"
    let read = try DocumentReader().read(Array(text.utf8), hint: ReadingHint(fileName: "a.md"))
    return AnnotatedDocument(document: read.document, figures: [], demands: [])
  }

  /// The words of each pair of cells that answer to one another, and of those alone.
  func told(_ old: AnnotatedDocument, _ new: AnnotatedDocument) -> Set<String> {
    func words(_ document: AnnotatedDocument, _ indices: [Int]) -> String {
      indices.map { index in
        let range = document.document.sentences[index].folded
        return String(decoding: document.document.folded.utf8[range], as: UTF8.self)
      }.joined(separator: "+")
    }
    return Set(
      Aligner().align(old, new).sentences.map { words(old, $0.old) + "→" + words(new, $0.new) })
  }

  static let fees = ["区分,大人,子ども", "北区,300円,150円", "南区,400円,200円", "港区,500円,250円"]

  @Test func `a cell with a number alone is no part of a sentence that has the number`() throws {
    let rest = ["# 料金", "", "保証金は、|日以内に返す。", "", "費用は、次のとおりとする。", ""]
    func edition(_ days: String, _ rows: [String]) throws -> AnnotatedDocument {
      let lines = rest.map { $0.split(separator: "|").joined(separator: days) }
      let text = (lines + ["| 区分 | 円 |", "| --- | --- |"] + rows).joined(separator: "\n") + "\n"
      let read = try DocumentReader().read(Array(text.utf8), hint: ReadingHint(fileName: "a.md"))
      return AnnotatedDocument(document: read.document, figures: [], demands: [])
    }
    let told = try told(
      edition("14", ["| 鍵 | 40 |", "| 駐車 | 30 |"]), edition("30", ["| 鍵 | 40 |"]))
    #expect(told.contains("保証金は、14日以内に返す。→保証金は、30日以内に返す。"))
    #expect(told.isSuperset(of: ["駐車→", "30→", "40→40"]))
  }

  @Test func `a row that moved up to another number is known by what it is about`() throws {
    let old = [
      "番号,施策,担当,目標", "1,塩沼の再生,北局,180か所", "2,川の魚道,南局,140か所", "3,相談員の育成,西局,300人",
    ]
    let new = [
      "番号,施策,担当,目標", "1,塩沼の再生,北局,180か所", "2,相談員の育成,北局,450人", "3,藻場の造成,東局,12か所",
    ]
    let told = try told(table(old), table(new))
    #expect(told.isSuperset(of: ["相談員の育成→相談員の育成", "300人→450人", "140か所→", "→12か所"]))
  }

  @Test func `a row that kept its number under another name stays in its place`() throws {
    let old = ["番号,施策,目標", "1,塩沼の再生,180か所", "2,農業相談員の育成,300人"]
    let new = ["番号,施策,目標", "1,塩沼の再生,180か所", "2,農業相談員の養成,450人"]
    #expect(try told(table(old), table(new)).contains("300人→450人"))
  }

  @Test func `a table whose numbers all rose by a step changed in every cell`() throws {
    let risen = ["区分,大人,子ども", "北区,400円,200円", "南区,500円,250円", "港区,600円,300円"]
    let told = try told(table(Self.fees), table(risen))
    #expect(
      told.isSuperset(of: [
        "300円→400円", "150円→200円", "400円→500円", "200円→250円", "500円→600円", "250円→300円",
      ]))
  }

  @Test func `rows in another order keep their cells`() throws {
    let order = [0, 3, 1, 2].map { Self.fees[$0] }
    let told = try told(table(Self.fees), table(order))
    #expect(told.isSuperset(of: ["300円→300円", "250円→250円", "400円→400円"]))
    #expect(!told.contains { $0.hasSuffix("→") || $0.hasPrefix("→") })
  }

  @Test func `columns in another order keep their cells`() throws {
    let swapped = ["区分,子ども,大人", "北区,150円,310円", "南区,200円,400円", "港区,250円,500円"]
    let told = try told(table(Self.fees), table(swapped))
    #expect(told.isSuperset(of: ["300円→310円", "150円→150円", "子ども→子ども"]))
  }

  @Test func `a window of years that moves on loses a column and gains one`() throws {
    let old = try table(["区分,令和6年度,令和7年度", "入園料,100円,200円", "保育料,1000円,2000円"])
    let new = try table(["区分,令和7年度,令和8年度", "入園料,200円,300円", "保育料,2000円,3000円"])
    let told = told(old, new)
    #expect(
      told.isSuperset(of: [
        "令和6年度→", "100円→", "200円→200円", "→300円", "→3000円", "→令和8年度", "令和7年度→令和7年度",
      ]))
  }

  @Test func `a head in other words keeps its column, a row in other words its cells`() throws {
    let renamed = ["区分,大人（税込み）,子ども", "北地区,330円,150円", "南区,440円,200円", "港区,550円,250円"]
    let told = try told(table(Self.fees), table(renamed))
    #expect(
      told.isSuperset(of: [
        "大人→大人(税込み)", "北区→北地区", "300円→330円", "400円→440円", "500円→550円",
      ]))
  }

  @Test func `a new row between takes nothing from its neighbours`() throws {
    let longer = ["区分,大人,子ども", "北区,300円,150円", "東区,400円,200円", "南区,450円,220円", "港区,500円,250円"]
    let told = try told(table(Self.fees), table(longer))
    #expect(told.isSuperset(of: ["→東区", "→400円", "→200円", "400円→450円", "200円→220円"]))
  }

  @Test func `tables of one shape stay in their sections`() throws {
    func two(_ first: [String], _ second: [String]) throws -> AnnotatedDocument {
      func lines(_ rows: [String]) -> String {
        ([rows[0], "---,---"] + rows.dropFirst()).map {
          "| " + $0.split(separator: ",").joined(separator: " | ") + " |"
        }.joined(separator: "\n")
      }
      let text = "# 北区の目標\n\n\(lines(first))\n\n# 南区の目標\n\n\(lines(second))\n"
      let read = try DocumentReader().read(Array(text.utf8), hint: ReadingHint(fileName: "a.md"))
      return AnnotatedDocument(document: read.document, figures: [], demands: [])
    }
    let old = try two(["指標,目標", "利用率,30%", "満足度,60%"], ["指標,目標", "利用率,40%", "満足度,70%"])
    let new = try two(["指標,目標", "利用率,40%", "満足度,70%"], ["指標,目標", "利用率,50%", "満足度,80%"])
    let told = told(old, new)
    #expect(told.isSuperset(of: ["30%→40%", "60%→70%", "40%→50%", "70%→80%"]))
  }
}
