internal import PolicyModel

/// Plain endings of Japanese sentences and the polite ones that say the same.
///
/// Each row holds a plain ending and its polite forms; an empty plain ending is the bare noun
/// that headings and lists close with.
package enum StyleEndings {
  /// Ends behind a verb's て that say politely, or of a longer time, that it is done: 進め⟦てまいります⟧.
  package static let goingOn = [
    "てまいります", "てまいる", "て参ります", "ていきます", "ていく", "て行きます", "ております", "でまいります", "でいきます",
  ]

  /// Ends by which a noun is said to be so, plainly or politely: 必要⟦です⟧, 必要⟦であります⟧.
  package static let copulas = ["であります", "でございます", "である", "です", "だ"]

  /// Words without such an end and a stop.
  package static func withoutCopula(_ words: String) -> Substring {
    let bare = words.endsInBytes(of: "。") ? words.dropLast() : words[...]
    guard let end = copulas.first(where: { bare.hasSuffix($0) }) else { return bare }
    return bare.dropLast(end.count)
  }

  package static let rows: [(plain: String, polite: [String])] = [
    ("する", ["します"]),
    ("した", ["しました"]),
    ("している", ["しています"]),
    ("していく", ["していきます"]),
    ("してきた", ["してきました"]),
    ("しない", ["しません"]),
    ("いる", ["います"]),
    ("いない", ["いません"]),
    ("いた", ["いました"]),
    ("ある", ["あります"]),
    ("あった", ["ありました"]),
    ("なる", ["なります"]),
    ("なった", ["なりました"]),
    ("ない", ["ありません", "ないです"]),
    ("える", ["えます"]),
    ("ける", ["けます"]),
    ("げる", ["げます"]),
    ("せる", ["せます"]),
    ("てる", ["てます"]),
    ("める", ["めます"]),
    ("れる", ["れます"]),
    ("きる", ["きます"]),
    ("じる", ["じます"]),
    ("られた", ["られました"]),
    ("う", ["います"]),
    ("く", ["きます"]),
    ("ぐ", ["ぎます"]),
    ("す", ["します"]),
    ("つ", ["ちます"]),
    ("ぶ", ["びます"]),
    ("む", ["みます"]),
    ("る", ["ります", "ます"]),
    ("だ", ["です"]),
    ("である", ["です"]),
    ("だった", ["でした"]),
    ("だろう", ["でしょう"]),
    ("べきだ", ["べきです"]),
    ("い", ["いです"]),
    ("", ["です", "します", "になっています", "となっています"]),
  ]
}
