/// Endings and modals of statements that one and the same text cannot make both.
///
/// Two statements contradict one another where their other words agree, their matters are one
/// and one of them holds what the other does not.
package enum ContraryWords {
  /// What a statement says of its object.
  package enum Matter: Sendable, Hashable {
    /// It may be done: できる, may.
    case leave
    /// It has to be done: 要する, must.
    case duty
    /// It is among those meant: 対象とする.
    case scope
    /// It is open to the public: 公開とする.
    case access
    /// It costs something: 有料とする.
    case charge
    /// It is done at all: 実施する, will.
    case act
    /// It goes on: will continue; what stands behind is no part of the statement.
    case life
  }

  package struct Side: Sendable {
    package let matter: Matter
    package let holds: Bool
  }

  /// Japanese endings, what stands before them being the rest of the statement.
  package static let japaneseEndings = WordTable<Side>(
    rows(
      .leave,
      holds: [
        "することができる", "することができます", "することができるものとする", "ことができる", "ことができます", "できる", "できます", "が可能です",
        "は可能です", "を可能とする", "を認める", "を認めます", "は認める", "を許可する", "を許可します", "は許可する", "許可する", "許可します",
        "を許す", "は許す",
      ],
      not: [
        "することができない", "することができません", "ことができない", "ことができません", "できない", "できません", "は不可とする", "は不可です",
        "不可です", "を認めない", "を認めません", "は認めない", "は認めません", "認めない", "認めません", "を許可しない", "は許可しない",
        "許可しない", "を禁止する", "を禁止します", "は禁止する", "は禁止します", "は禁止です", "は禁止とする", "を禁止とする", "禁止する",
        "禁止します", "禁止です", "を禁ずる", "は禁ずる", "を禁じる", "してはならない", "してはなりません", "はしてはならない",
      ])
      + rows(
        .duty,
        holds: [
          "を要する", "を要します", "が必要です", "が必要である", "は必要です", "を必要とする", "を必要とします", "しなければならない",
          "しなければなりません", "を義務とする", "を義務付ける", "を義務づける",
        ],
        not: [
          "を要しない", "を要しません", "は要しない", "は要しません", "要しない", "は不要です", "は不要とする", "は不要である", "が不要です",
          "不要とする", "を不要とする", "は必要ありません", "は必要ない", "は必要としない", "を必要としない", "する必要はありません", "する必要はない",
          "しなくてもよい", "しなくてよい", "を義務としない", "を義務付けない",
        ])
      + rows(
        .scope,
        holds: [
          "の対象とする", "の対象とします", "は対象とする", "は対象とします", "を対象とする", "を対象とします", "の対象です", "は対象です", "の対象となる",
          "の対象となります", "の対象に含む", "の対象に含める",
        ],
        not: [
          "の対象としない", "の対象としません", "は対象としない", "は対象としません", "を対象としない", "の対象外です", "は対象外です",
          "の対象外とする", "は対象外とする", "を対象外とする", "の対象とならない", "の対象となりません", "の対象に含まない", "の対象から除く",
          "は対象から除く", "を対象から除く",
        ])
      + rows(
        .access,
        holds: [
          "公開とする", "公開とします", "公開とし", "を公開する", "を公開します", "は公開する", "は公開します", "公開で行う", "公開で行います",
        ],
        not: [
          "非公開とする", "非公開とします", "非公開とし", "を公開しない", "を公開しません", "は公開しない", "は公開しません", "非公開で行う",
          "非公開で行います",
        ])
      + rows(
        .charge, holds: ["有料とする", "有料とします", "有料です", "を徴収する", "を徴収します", "は徴収する", "有償とする", "有償です"],
        not: [
          "無料とする", "無料とします", "無料です", "無償とする", "無償とします", "無償です", "を徴収しない", "は徴収しない", "徴収しない",
          "を徴収しません", "は徴収しません",
        ])
      + rows(.act, holds: ["する", "します"], not: ["しない", "しません"]),
    backward: true)

  /// English words between the subject and the rest of a statement.
  package static let englishModals = WordTable<Side>(
    rows(
      .leave,
      holds: [
        " may ", " can ", " is allowed to ", " are allowed to ", " is permitted to ",
        " are permitted to ", " is permitted", " are permitted", " is allowed", " are allowed",
      ],
      not: [
        " may not ", " cannot ", " can not ", " must not ", " shall not ", " is not allowed to ",
        " are not allowed to ", " is not permitted to ", " are not permitted to ",
        " is not permitted", " are not permitted", " is not allowed", " are not allowed",
        " is prohibited", " are prohibited", " is forbidden", " are forbidden", " is banned",
        " are banned",
      ])
      + rows(
        .duty,
        holds: [
          " must ", " shall ", " is required to ", " are required to ", " needs to ", " need to ",
          " has to ", " have to ", " is obliged to ", " are obliged to ", " is required",
          " are required", " is mandatory", " is compulsory",
        ],
        not: [
          " need not ", " is not required to ", " are not required to ", " does not need to ",
          " do not need to ", " does not have to ", " do not have to ", " is not obliged to ",
          " are not obliged to ", " is not required", " are not required", " is optional",
          " is voluntary",
        ])
      + rows(
        .life,
        holds: [
          " will continue", " will remain in ", " will be kept", " will be retained",
          " will be maintained",
        ],
        not: [
          " will be discontinued", " will be abolished", " will be withdrawn", " will be scrapped",
          " will cease", " will be closed", " will be ended",
        ])
      + rows(
        .act, holds: [" will ", " do ", " does "], not: [" will not ", " do not ", " does not "]),
    foldsCase: true)

  private static func rows(
    _ matter: Matter, holds: [String], not: [String]
  ) -> [(String, Side)] {
    holds.map { ($0, Side(matter: matter, holds: true)) }
      + not.map { ($0, Side(matter: matter, holds: false)) }
  }

  /// Between the subject of a clause and the clause it stands in: the code provides that members ….
  package static let reportingTexts = [
    " provides that ", " states that ", " says that ", " requires that ", " specifies that ",
  ]

  /// At the head of a statement that adds to what was said, and may be left out.
  package static let openers = [
    "なお、", "また、", "この場合、", "さらに、", "ここで、", "Also, ", "In addition, ", "Furthermore, ", "Moreover, ",
    "Note that ", "Please note that ",
  ]
  /// At the head of an exception, and inside a statement that holds for some cases alone.
  package static let exceptions = WordTrie(
    [
      "ただし", "例外", "特別", "特段", "除", "限り", "限る", "場合", "とき", "際は", "際に", "もの", "一部", "以外", "前項",
      "前条",
      "従来", "これまで", "改正前", "当面", "当分", "現在", "現行", "今後", "いずれか", "However", "But ", "Except",
      "except", "unless", "Unless", " if ", "If ", " when ", "When ", " where ", "Where ",
      " until ",
      "Until ", " only ", " without ", "Otherwise", "otherwise", " either ", " whether ",
      " before ",
      " after ", " during ", " currently ", " normally ", " usually ", " generally ", "In some",
      "In other",
    ], backward: false, foldsCase: false)
  /// In a heading: what stands below is another text's, another time's or one of several choices.
  package static let otherHeadings = [
    "旧制度", "旧条例", "旧規程", "旧規則", "改正前", "従来", "これまで", "(案)", "対案", "修正案", "比較", "意見", "記載例", "事例",
    "current", "Current", "Option", "option", "Before",
    "Example", "example", "Other", "other", "Objection", "Response",
  ]
  /// Words of a Japanese statement that tie its nouns together and differ from wording to wording.
  package static let ties = WordTrie(
    [
      "においては", "において", "については", "について", "に関しては", "に関する", "における", "として", "することを", "することは", "すること",
      "するのは", "では", "には",
      "とは", "の", "は", "を", "が", "に", "で", "も", "と", "、", " ", "「", "」",
    ], backward: false, foldsCase: false)

  /// Before or behind 負担 and the like: who bears all, and who a part.
  package static let wholes = ["の全額を", "は全額を", "が全額を", "全額"]
  package static let parts = ["の一部を", "の半額を", "の半分を", "の2分の1を", "の一部は"]
  package static let bearing = ["負担", "補助", "助成", "支給", "公費"]
  /// What a cost is called in its last signs.
  package static let costs = ["費用", "経費", "料金", "利用料", "使用料", "手数料", "代金", "費", "料", "代"]
  package static let englishWholes = [
    "the full cost of ", "the whole cost of ", "the entire cost of ", "all the costs of ",
    "all costs of ", "the total cost of ", "100% of the cost of ", "100 per cent of the cost of ",
  ]
  package static let englishParts = [
    "half the cost of ", "half of the cost of ", "part of the cost of ", "a share of the cost of ",
    "a contribution to the cost of ", "some of the cost of ", "a third of the cost of ",
  ]
  /// Cases that a cost is told for.
  package static let caseMarks = ["世帯", "うち", "のみ", "に対して", "に対し", "差額", "超え", "限度"]
  /// A statement that something costs nothing.
  package static let freeEndings = [
    "無料とする", "無料とします", "無料です", "無料である", "無償とする", "無償とします", "無償です", "徴収しない", "徴収しません", "かからない",
    "かかりません",
  ]
  package static let freeWords = PriceWords.free + ["徴収しない", "徴収しません", "かからない", "かかりません"]
  /// Between a charge and its price, and behind the price.
  package static let beforePrices: Set = [
    "", "、", "年額", "、年額", "月額", "、月額", "1回", "、1回", "一律", "、一律", "1人", "、1人", "1件", "、1件",
    "1日", "、1日", "1年", "、1年",
  ]
  package static let behindPrices = ["とする", "とします", "です", "である", "を徴収"]
}
