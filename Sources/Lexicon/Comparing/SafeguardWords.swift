/// What someone has to do before using a leave, so that an exception may let go of that alone.
package enum SafeguardWords {
  /// *on 24 hours' notice*, 「前日までに通知して」.
  package static func of(_ language: String) -> [String] {
    switch language {
    case "ja": japanese
    case "en": english
    default: []
    }
  }

  private static let english = [
    " notice", " consent", " warrant", " warning", "'s approval", " prior ", " permission of",
    "'s permission", " after asking", " after consulting",
  ]
  private static let japanese = [
    "通知し", "予告し", "告知し", "連絡し", "届け出て", "同意を得て", "承諾を得て", "承認を得て", "許可を得て", "許可を受けて",
    "意見を聴いて", "協議し", "立会い", "令状により", "通知した上で", "通知のうえ",
  ]
}

/// Words of one who neither backs nor opposes something yet.
package enum CautionWords {
  /// How something is handled: 「慎重に対応します」.
  package static let manners: Set = ["慎重に"]
  /// Verbs that leave open what is done.
  package static let verbs: Set = [
    "対応する", "対処する", "判断する", "臨む", "当たる", "あたる", "取り扱う", "扱う", "見極める", "考える", "検討する",
  ]
}
