import ChangeDetection
import PolicyModel
import Testing

/// Every kind of figure in the sentences of policies, each value in its spellings: whichever of them the
/// next edition has, nothing but notation is told.
@Suite struct NotationMatrixTests {
  /// Spellings of one value, by the letter that stands for it in the sentences.
  static let spellings: [Character: [String]] = [
    "M": ["12か月", "12ヶ月", "12カ月", "12ヵ月", "１２か月", "十二か月", "12箇月"],
    "m": ["3か月", "３ヶ月", "三か月", "3カ月", "三箇月"],
    "Y": ["5年", "５年", "五年"],
    "P": ["30％", "30%", "３０％", "３割", "3割", "三割", "30パーセント", "三十パーセント"],
    "p": ["2.5％", "２．５％", "2.5%", "2.5パーセント"],
    "F": ["3分の1", "３分の１", "三分の一"],
    "D": ["2027年3月31日", "令和9年3月31日", "２０２７年３月３１日", "令和九年三月三十一日", "R9.3.31"],
    "f": ["2027年度", "令和9年度", "２０２７年度", "令和九年度"],
    "d": ["2027年4月", "令和9年4月", "２０２７年４月", "令和九年四月"],
    "E": ["1万2,000円", "12,000円", "１２，０００円", "12000円", "1万2千円", "一万二千円", "１万２０００円"],
    "e": ["3億円", "３億円", "三億円", "300,000,000円"],
    "N": ["1,200人", "1200人", "１，２００人", "1200名", "千二百人", "１２００人"],
    "n": ["30人", "３０人", "三十人", "30名"],
    "A": ["65歳", "６５歳", "六十五歳", "65才"],
    "T": ["午前9時30分", "午前９時３０分"],
    "K": ["2回", "２回", "二回"],
    "k": ["1.5km", "１．５ｋｍ", "1.5キロメートル", "1.5㎞"],
    "W": ["週3日", "週３日", "週三日"],
    "Z": ["20戸", "２０戸", "二十戸"],
  ]

  /// A letter in angle brackets stands for a value.
  static let sentences = [
    "補助は<E>とする。", "補助は、1世帯につき<E>を上限とする。", "手当は、月額<E>とする。", "予算は<e>とし、<f>から執行する。",
    "参加者は<N>を超えた。", "定員は<n>以内とする。", "<A>以上の者は無料とする。", "<A>未満の者を除く。", "<D>までに提出する。",
    "<D>から施行する。", "<f>末までに<P>とする。", "<d>から<M>の間、実施する。", "期間は<M>以内とする。", "任期は<Y>とする。",
    "<Y>ごとに見直す。", "<m>ごとに点検する。", "<m>に<K>開く。", "年<K>以上開く。", "1日<K>までとする。", "費用の<F>を補助する。",
    "費用の<F>以内とし、<E>を限度とする。", "費用は<M>ごとに<F>になる。", "利率は年<p>とする。", "前年度比<p>増とする。",
    "<P>を超える場合は届け出る。", "出席者の<F>以上で決する。", "<T>に開く。", "<k>以内の者とする。", "<W>勤務する。",
    "<Z>の住宅を、<f>までに建てる。", "<n>当たり<E>を払う。", "<n>につき<m>以内とする。", "<P>（<N>）が答えた。", "<N>（<P>）が答えた。",
    "<M>を経過した日から<m>以内に届け出る。", "<D>現在、<N>である。", "<f>の<P>から<f>に<p>とする。", "<E>以上<e>以下の罰金に処する。",
    "<Y>以下の懲役又は<E>以下の罰金に処する。", "満<A>に達した年度末まで支給する。", "<K>以上欠席した者は、<P>を減ずる。", "<m>前までに申し出る。",
    "少なくとも<m>に<K>は訪ねる。", "おおむね<Y>、最長<M>とする。",
  ]

  /// A sentence in its first spelling, and once for each other spelling of any of its values.
  private static func variants(of sentence: String) -> (old: String, new: [String]) {
    var parts: [(text: String, value: Character?)] = []
    for piece in sentence.split(separator: "<", omittingEmptySubsequences: false) {
      let ends = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      if ends.count == 2 { parts.append(("", ends[0].first)) }
      parts.append((String(ends[ends.count - 1]), nil))
    }
    func text(_ choice: [Character: Int]) -> String {
      parts.map { part in
        part.value.flatMap { spellings[$0]?[choice[$0] ?? 0] } ?? part.text
      }.joined()
    }
    let values = Set(parts.compactMap(\.value)).sorted()
    var new = values.flatMap { value in
      (1..<(spellings[value]?.count ?? 1)).map { text([value: $0]) }
    }
    new.append(text(Dictionary(uniqueKeysWithValues: values.map { ($0, 1) })))
    return (text([:]), new)
  }

  @Test(arguments: sentences)
  func `another spelling is no changed figure`(sentence: String) throws {
    let (old, new) = Self.variants(of: sentence)
    for words in new where words != old {
      let changes = try readReport("# 計画\n\n\(old)\n", "# 計画\n\n\(words)\n", .japanese).changes
      let told = changes.map(\.name)
      #expect(!told.isEmpty && told.allSatisfy { $0.hasPrefix("notation") }, "\(words): \(told)")
    }
  }
}
