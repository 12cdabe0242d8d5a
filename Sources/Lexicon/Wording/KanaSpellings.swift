/// How the stems of verbs are spelt in kana: 続け and つづけ are one verb.
///
/// Kana that end or begin other words as well are left out: あらため (あらためて), くわえ, のば.
package enum KanaSpellings {
  /// The stem in kanji, and in kana.
  static let pairs: [(kanji: String, kana: String)] =
    table.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      return words.count == 2 ? (words[0], words[1]) : nil
    }

  static let byKanji = Dictionary(
    pairs.map { ($0.kanji, $0.kana) }, uniquingKeysWith: { first, _ in first })

  private static let table = """
    続け つづけ
    見直 みなお
    設け もうけ
    取りやめ とりやめ
    広げ ひろげ
    広め ひろめ
    支え ささえ
    支え合 ささえあ
    守 まも
    守り抜 まもりぬ
    見守 みまも
    高め たかめ
    強め つよめ
    深め ふかめ
    緩め ゆるめ
    縮め ちぢめ
    減ら へら
    控え ひかえ
    差し控え さしひかえ
    取り下げ とりさげ
    取り消 とりけ
    取り除 とりのぞ
    取り壊 とりこわ
    取り締ま とりしま
    取り戻 とりもど
    取り入れ とりいれ
    取り組 とりく
    引き上げ ひきあげ
    引き下げ ひきさげ
    打ち切 うちき
    見合わせ みあわせ
    見極め みきわめ
    立ち上げ たちあげ
    建て替え たてかえ
    架け替え かけかえ
    生み出 うみだ
    防 ふせ
    戻 もど
    残 のこ
    整え ととのえ
    育て そだて
    伝え つたえ
    届け とどけ
    知らせ しらせ
    与え あたえ
    受け入れ うけいれ
    受け付け うけつけ
    切り替え きりかえ
    切り開 きりひら
    納め おさめ
    用い もちい
    配 くば
    貸し出 かしだ
    認め みとめ
    求め もとめ
    訴え うったえ
    働きかけ はたらきかけ
    定め さだめ
    集め あつめ
    教え おしえ
    助け たすけ
    備え付け そなえつけ
    片付け かたづけ
    促 うなが
    築 きず
    申し込 もうしこ
    申し出 もうしで
    """
}
