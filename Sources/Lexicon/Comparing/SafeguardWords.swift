internal import PolicyModel

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

  /// How a phrase ends that says what has to be had or done first: 「本人の⟦同意を得て⟧」.
  package static let hadEnds: [String] = {
    let leaves = ["同意", "承諾", "了解", "了承", "許可", "承認", "認可", "議決", "決議", "合意", "許諾", "協賛"]
    let had = leaves.flatMap { leave in
      ["を得て", "を受けて", "を経て", "の上", "の上で", "の下に", "の下で", "のもとで"].map { leave + $0 }
    }
    return had + [
      "意見を聴いて", "意見を聞いて", "意見を聴き", "意見を聞き", "と協議して", "と協議し", "との協議を経て", "との協議により",
      "と協議の上", "と協議の上で", "審議を経て", "審査を経て", "に諮って", "に諮り", "に諮問して", "の立会いの下で",
    ]
  }()

  private static let notices = ["通知", "予告", "連絡", "催告", "告知"]
  private static let unannounced = notices.flatMap { notice in
    ["なく", "なしに", "なしで", "することなく", "をすることなく", "を行うことなく", "せずに", "をせずに", "を要せず", "を要することなく"].map {
      notice + $0
    }
  }
  private static let announced = notices.flatMap { notice in
    ["したうえで", "した上で", "のうえ", "の上", "して", "をして", "を行って", "を行った上で", "を行ったうえで", "をしたうえで", "をした上で"]
      .map { notice + $0 }
  }

  /// Whether words of a notice stand in a sentence.
  package static func mayTellOfNotice(_ words: String) -> Bool {
    notices.contains { words.holdsBytes(of: $0) }
  }

  /// Whether a sentence says that notice is given first, or that none is; nil where it says neither or
  /// both.
  package static func isAnnounced(_ words: String) -> Bool? {
    let isGiven = announced.contains { words.holdsBytes(of: $0) }
    let isNone = unannounced.contains { words.holdsBytes(of: $0) }
    return isGiven == isNone ? nil : isGiven
  }

  /// A sentence with such phrases in one form: 「同意を得⟦た上で⟧」, 「同意を得⟦て⟧」.
  package static func had(_ words: String) -> String {
    forms.reduce(words) {
      $0.holdsBytes(of: $1.0) ? $0.replacingBytes(of: $1.0, with: $1.1) : $0
    }
  }

  private static let forms = [
    ("のうえ", "の上"), ("たうえで", "た上で"), ("を得た上で", "を得て"), ("を受けた上で", "を受けて"), ("を経た上で", "を経て"),
    ("を聴いた上で", "を聴いて"), ("を聞いた上で", "を聴いて"), ("を聞いて", "を聴いて"), ("を聴き、", "を聴いて、"),
    ("を聞き、", "を聴いて、"), ("協議した上で", "協議の上"), ("協議の上で", "協議の上"), ("協議して", "協議の上"),
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
