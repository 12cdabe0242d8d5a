import DocumentReading
import PolicyModel
import Testing

@testable import Extraction

/// Days of rules that no edition's date gives a year.
struct StatuteDateTests {
  @Test func `a rule made of articles counts nothing from its edition`() throws {
    let rule = """
      第一条　届出は、登録をした日の属する月の翌月から行う。
      第二条　前年の十二月三十一日の所得による。
      第三条　この規則は、令和四年四月一日から施行する。
      """
    let document = try DocumentReader().read(
      Array(rule.utf8), hint: ReadingHint(format: .text, language: .japanese)
    ).document
    let found = FigureExtractor(settings: .init()).figures(
      in: document, published: .month(year: 2026, 5))
    #expect(found.allSatisfy { $0.resolvedBy != .edition })
    #expect(found.contains { $0.value.description == "2022-04-01" })
  }

  @Test func `the year of a law's number is no year that another points at`() throws {
    let found = try figures(
      "平成十三年十月一日から施行する。ただし、水道法(昭和三十二年法律第百七十七号)に係る部分は、同年十二月一日から施行する。",
      on: "2026-05")
    #expect(found.last?.value == "2001-12-01")
  }

  @Test func `a month counted from an event has no year of the edition`() throws {
    let found = try figures("申請をした日の属する月の翌月から支給する。", on: "2026-05")
    #expect(found.allSatisfy { $0.figure.resolvedBy != .edition })
  }

  @Test func `a span that begins with an event is not impossible`() throws {
    for text in [
      "請求をした日の属する月の翌月からその年の五月までの間は、この区分による。", "請求をした日の属する月の翌月からその年又は翌年の五月までは、この区分による。",
    ] {
      let found = try figures(text, on: "2026-05")
      #expect(!found.isEmpty && found.allSatisfy { $0.figure.value != .impossible }, "\(text)")
    }
    #expect(try figures("2月30日から3月5日まで休む。").contains { $0.figure.value == .impossible })
  }

  @Test func `below and compared are two things`() throws {
    let below = try figures("人口は70万人割れとなりました。")
    #expect(below.last?.figure.bound == .lessThan)
    let compared = try figures("県の出身者が310名で、市の出身者180名より多くなっています。")
    #expect(compared.last?.figure.bound == .exactly)
    #expect(try figures("5人より多い場合は断ります。").last?.figure.bound == .moreThan)
    #expect(try figures("報告書の4.1 The use of water in towns").isEmpty)
  }
}
