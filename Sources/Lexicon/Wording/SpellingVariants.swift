/// Ways of spelling one and the same word, so that a text in another spelling is no other text:
/// 出来る and できる, "organisation" and "organization", "do not" and "don't".
///
/// Only the sameness of two texts is asked for: each spelling is put in the first one's place,
/// within longer words as well, since both texts are treated alike.
package final class SpellingVariants: Sendable {
  private let trie: WordTrie
  private let first: [[UInt8]]
  /// Whether words are divided by spaces: a spelling is looked for inside of words.
  private let isEnglish: Bool

  private init(_ table: String, isEnglish: Bool) {
    var words: [String] = []
    var first: [[UInt8]] = []
    for line in table.split(separator: "\n") {
      let spellings = line.split(separator: isEnglish ? "\t" : " ").map(String.init)
      for spelling in spellings {
        words.append(spelling)
        first.append(Array(spellings[0].utf8))
      }
    }
    if !isEnglish {
      let unified = Dictionary(zip(words, first), uniquingKeysWith: { one, _ in one })
      for pair in KanaSpellings.pairs where unified[pair.kana] == nil {
        words.append(pair.kana)
        first.append(unified[pair.kanji] ?? Array(pair.kanji.utf8))
      }
    }
    trie = WordTrie(words, backward: false, foldsCase: false)
    self.first = first
    self.isEnglish = isEnglish
  }

  package static func of(_ language: String) -> SpellingVariants? {
    switch language {
    case "ja": japanese
    case "en": english
    default: nil
    }
  }

  /// The text with the first spelling of each word; the trailing long mark of a katakana word is
  /// left out.
  ///
  /// - Complexity: O(*n* · *k*) for the longest spelling *k*.
  package func unified(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 16)
    var place = 0
    while place < text.count {
      let found = trie.longest(in: text, from: place, to: text.count)
      if found.row >= 0 {
        result += first[found.row]
        place = found.end
      } else if !isEnglish, endsKatakana(text, at: place) {
        place += 3
      } else {
        result.append(text[place])
        place += 1
      }
    }
    return result
  }

  /// A ー that ends a katakana word of four signs or more: サーバ⟦ー⟧.
  private func endsKatakana(_ text: [UInt8], at place: Int) -> Bool {
    guard isLong(text, place), !isKatakana(text, place + 3) else { return false }
    return (1...3).allSatisfy { isKatakana(text, place - 3 * $0) }
  }

  private func isLong(_ text: [UInt8], _ place: Int) -> Bool {
    place + 3 <= text.count && text[place] == 0xE3 && text[place + 1] == 0x83
      && text[place + 2] == 0xBC
  }

  private func isKatakana(_ text: [UInt8], _ place: Int) -> Bool {
    guard place >= 0, place + 3 <= text.count, text[place] == 0xE3 else { return false }
    return text[place + 1] == 0x82 && text[place + 2] >= 0xA1
      || text[place + 1] == 0x83 && text[place + 2] != 0xBB
  }

  private static let japanese = SpellingVariants(
    """
    できる 出来る
    できま 出来ま
    できな 出来な
    できれ 出来れ
    できて 出来て
    できた 出来た
    いたし 致し
    いたす 致す
    いただ 頂
    くださ 下さ
    まで 迄
    ために 為に
    ための 為の
    および 及び
    または 又は
    ならびに 並びに
    もしくは 若しくは
    かつ 且つ
    ただし 但し
    すべて 全て
    さらに 更に
    すでに 既に
    さまざま 様々
    あわせ 併せ 合わせ
    ともに 共に
    ごとに 毎に
    ほか 他
    おこな 行な
    おこない 行い 行ない
    おこなう 行う 行なう
    おこなわ 行わ 行なわ
    おこなえ 行え 行なえ
    おこなっ 行っ 行なっ
    子ども 子供 こども
    障害 障がい 障碍
    づくり 作り 造り
    つくり 創り
    つくる 作る 造る 創る
    まちづ 街づ 町づ
    まちな 街な
    くらし 暮らし
    われわれ 我々
    わたし 私
    みなさま 皆様 皆さま
    ひとりひとり 一人ひとり 一人一人
    いっそう 一層
    いまだ 未だ
    もっとも 最も
    きわめて 極めて
    つねに 常に
    とくに 特に
    まったく 全く
    かならず 必ず
    ただちに 直ちに
    すみやかに 速やかに
    おおむね 概ね
    あらかじめ 予め
    おそれ 恐れ 虞
    かかわらず 関わらず 拘らず
    もとづ 基づ
    したが 従
    くわえ 加え
    めざ 目指
    すすめ 進め
    ささえ 支え
    まもり 守り
    まもる 守る
    なくす 無くす
    なくし 無くし
    こと 事
    とき 時
    ところ 所
    等 など
    見直 見なお
    取りやめ 取り止め 取止め
    広げ 拡げ
    引上げ 引き上げ 引きあげ
    引下げ 引き下げ 引きさげ
    取組 取り組み 取組み とりくみ
    取り組む 取組む
    手続 手続き 手つづき
    申込 申し込み 申込み
    受付 受け付け 受付け
    取消 取り消し 取消し
    繰越 繰り越し 繰越し
    届出 届け出
    払戻 払い戻し 払戻し
    打切 打ち切り 打切り
    切替 切り替え 切替え
    積立 積み立て 積立て
    貸付 貸し付け 貸付け
    売上 売り上げ 売上げ
    割引 割り引き 割引き
    見積 見積もり 見積り
    支払 支払い
    問合せ 問い合わせ 問合わせ
    立入 立ち入り 立入り
    組合せ 組み合わせ 組合わせ
    引換 引き換え 引換え
    買取 買い取り 買取り
    受入 受け入れ 受入れ
    立上げ 立ち上げ
    建替 建て替え 建替え
    乗入 乗り入れ 乗入れ
    か月 ヶ月 カ月 ヵ月 ケ月 箇月
    か所 ヶ所 カ所 ヵ所 ケ所 箇所 個所
    か国 ヶ国 カ国 ヵ国 ケ国 箇国
    か年 ヶ年 カ年 ヵ年 ケ年 箇年
    """, isEnglish: false)

  private static let english = SpellingVariants(
    """
    ize\tise
    izing\tising
    ization\tisation
    labor\tlabour
    color\tcolour
    favor\tfavour
    behavior\tbehaviour
    harbor\tharbour
    neighbor\tneighbour
    honor\thonour
    rumor\trumour
    endeavor\tendeavour
    center\tcentre
    theater\ttheatre
    kilometer\tkilometre
    liter\tlitre
    fiber\tfibre
    program\tprogramme
    license\tlicence
    defense\tdefence
    practise\tpractice
    travele\ttravelle
    traveling\ttravelling
    cancele\tcancelle
    canceling\tcancelling
    labele\tlabelle
    labeling\tlabelling
    modeling\tmodelling
    enroll\tenrol
    fulfill\tfulfil
    judgment\tjudgement
    acknowledgment\tacknowledgement
    gray\tgrey
    percent\tper cent
     and \t & 
    email\te-mail
    online\ton-line
    website\tweb site
    cooperat\tco-operat
    coordinat\tco-ordinat
    are not\taren't
    is not\tisn't
    was not\twasn't
    were not\tweren't
    do not\tdon't
    does not\tdoesn't
    did not\tdidn't
    has not\thasn't
    have not\thaven't
    had not\thadn't
    will not\twon't
    would not\twouldn't
    should not\tshouldn't
    could not\tcouldn't
    must not\tmustn't
    need not\tneedn't
    cannot\tcan't\tcan not
     will \t'll 
     are \t're 
     have \t've 
     am \t'm 
    """, isEnglish: true)
}
