import Foundation
import Testing

/// Hostile inputs that can be made again: each is told by its target and its round.
///
/// Usually a few rounds run with every test. `KAITEI_FUZZ=100` makes a hundred times as many and
/// writes each input to `.build/fuzz` before it is tried, so that a crash leaves it behind.
struct Fuzz {
  /// The longest input, in bytes.
  static let limit = 4096
  /// An input that takes more of a processor is a finding, however busy the machine is.
  static let patience = Duration.seconds(5)
  /// How many times the usual rounds.
  static let factor = ProcessInfo.processInfo.environment["KAITEI_FUZZ"].flatMap { Int($0) } ?? 1

  let target: String
  let seeds: [[UInt8]]

  init(_ target: String, seeds: [[UInt8]] = Seeds.texts) {
    self.target = target
    self.seeds = seeds
  }

  /// Calls `body` with one input a round.
  func run(rounds: Int, _ body: (_ input: [UInt8], _ dice: inout Dice) throws -> Void) rethrows {
    let folder = URL(filePath: ".build/fuzz")
    let isLong = Self.factor > 1
    if isLong {
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    for round in 0..<rounds * Self.factor {
      var dice = Dice(seed: Self.seed(target, round))
      let input = Mutation.input(from: seeds, &dice)
      if isLong { try? Data(input).write(to: folder.appending(path: target)) }
      let start = Self.processorTime
      try body(input, &dice)
      let took = Self.processorTime - start
      #expect(took < Self.patience, "\(target), round \(round), took \(took)")
    }
  }

  private static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }

  private static func seed(_ target: String, _ round: Int) -> UInt64 {
    var seed: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in target.utf8 { seed = (seed ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return seed &+ UInt64(round) &* 0x9E37_79B9_7F4A_7C15
  }
}

/// A repeatable source of numbers.
struct Dice: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// One of `count`.
  mutating func roll(_ count: Int) -> Int { Int.random(in: 0..<max(1, count), using: &self) }
}

/// What texts are made from: pieces of the sample editions, and what readers stumble over.
enum Seeds {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let texts: [[UInt8]] = {
    let names = [
      "insurance-card/2025-07.txt", "insurance-card/2026-01.txt", "mimamori-ordinance/2024-04.txt",
      "mobility-plan/2025-06.md", "platform-terms/2026-02-01.md", "city-plan/2025-09.md",
    ]
    return names.compactMap { name in
      let file = root.appending(path: "revisions").appending(path: name)
      guard let data = try? Data(contentsOf: file) else { return nil }
      // Whole lines from somewhere inside, at most 3 KB.
      let lines = data.split(separator: 0x0A)
      var piece: [UInt8] = []
      for line in lines.dropFirst(name.utf8.count % 7) where piece.count + line.count < 3000 {
        piece += line + [0x0A]
      }
      return piece
    } + [Array(table.utf8), Array(page.utf8)]
  }()

  private static let table = """
    | 区分 | 金額 |
    | --- | ---: |
    | 一般 | １，２００円 |
    | 学生 | 6割引 |

    > 引用された約束を守ります。

    1. まず知らせます。
       - 三日以内に
    2. must reply within 30 days[^1]

    [^1]: A note.
    """

  private static let page = """
    <!DOCTYPE html><html lang="ja"><head><title>計画</title><style>p{color:red}</style></head><body>
    <h1>第一章</h1><p style="display:none">五日以内</p><table><tr><th colspan=2>a<td>10％</table>
    <ul><li>令和7年4月1日<ol><li>b</ul><ruby>京<rt>きょう</rt></ruby><pre>x  y</pre></body></html>
    """

  /// Words that rules look for, in both languages, and signs that formats are made of.
  static let words: [[UInt8]] =
    [
      "第", "条", "項", "号", "第一条", "の二", "附則", "別表", "（", "）", "「", "」", "。", "、", "・", "――", "※",
      "億", "万", "千", "円", "％", "割", "分の", "以上", "未満", "年度", "令和", "平成", "昭和", "元年", "月末", "までに",
      "しなければならない", "努める", "することができる", "しません", "を目指します", "昨年", "同年", "前項", "次に掲げる", "ほか",
      "shall", "must", "may not", "will endeavour to", "at least", "no later than", "per cent",
      "$1.5 million",
      "31 December 2026", "Section 4(2)", "1.5–2.0", "½", "10²", "１２３", "一二三", "〇", "廿", "\u{661}",
      "\u{1D7D9}",
      "\u{200B}", "\u{200D}", "\u{AD}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{301}", "\u{3099}",
      "\u{E0031}",
      "\u{2028}", "\u{85}", "\u{0}", "\u{1B}[31m", "\r\n", "\r", "\n\n", "\t", "　", "\u{FFFE}",
      "\u{10FFFF}",
      "# ", "## ", "- ", "* ", "> ", "| ", "```", "[a](", "![", "](", "<", "</", "<!--", "-->",
      "<td>", "<table>",
      "<script>", "&#x", "&amp", "&#0;", "---\n", "title: ", "[^1]", "**", "_", "`", "\\", "$", "{",
      "}", "=",
      "=HYPERLINK(", "@SUM", "+1", "-1", "::error", "%0A", "]]>", "%PDF-1.7", "PK\u{3}\u{4}",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE3, 0x81], [0x83, 0x5C], [0x1B, 0x24, 0x42],
    ]
}

/// Changes an input as an attacker or an accident would.
enum Mutation {
  static func input(from seeds: [[UInt8]], _ dice: inout Dice) -> [UInt8] {
    var bytes = seeds.randomElement(using: &dice) ?? []
    for _ in 0..<1 + dice.roll(12) { change(&bytes, seeds, &dice) }
    return Array(bytes.prefix(Fuzz.limit))
  }

  static func change(_ bytes: inout [UInt8], _ seeds: [[UInt8]], _ dice: inout Dice) {
    let place = dice.roll(bytes.count + 1)
    switch dice.roll(10) {
    case 0: if place < bytes.count { bytes[place] ^= 1 << UInt8(dice.roll(8)) }
    case 1: if place < bytes.count { bytes[place] = UInt8(dice.roll(256)) }
    case 2: bytes.removeSubrange(place..<min(bytes.count, place + dice.roll(80)))
    case 3:
      let piece = bytes[place..<min(bytes.count, place + dice.roll(200))]
      bytes.insert(contentsOf: piece, at: dice.roll(bytes.count + 1))
    case 4:
      let other = seeds.randomElement(using: &dice) ?? []
      let start = dice.roll(other.count + 1)
      bytes.insert(
        contentsOf: other[start..<min(other.count, start + dice.roll(400))], at: place)
    case 5:
      let word = Seeds.words.randomElement(using: &dice) ?? []
      let count = 1 + dice.roll(dice.roll(8) == 0 ? 400 : 4)
      bytes.insert(contentsOf: (0..<count).flatMap { _ in word }, at: place)
    case 6: bytes.removeSubrange(place...)
    default:
      bytes.insert(contentsOf: Seeds.words.randomElement(using: &dice) ?? [], at: place)
    }
  }
}
