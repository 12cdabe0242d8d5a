package import PolicyModel

/// Nouns for those whom a rule covers, by which a limit beside them is a limit of the group:
/// 年収400万円以下の⟦世帯⟧, firms with more than 50 ⟦employees⟧.
package struct GroupNouns: Sendable {
  /// Ends of nouns where words are not divided; whole words elsewhere.
  package var nouns: [String]
  package var isDivided: Bool
  /// Verbs at the end of a bound, right behind which the noun stands: 1億円を⟦超える⟧契約.
  package var verbs: [String] = []

  /// Behind an amount, that it bounds all who are named.
  package static let alls = ["のすべて", "の全て", "のあらゆる", "の全員", "の者全員", "の方全員", "の全世帯"]

  /// Before a bound of what somebody has: groups ⟦with⟧ more than 500 members.
  package static let having = ["with ", "having ", "employing ", "that have ", "which have "]

  /// English words for all people, and nouns for people that *all* or *every* stand before.
  package static let everybody: Set<String> = [
    "everyone", "everybody", "anyone", "anybody", "person", "adult", "child", "pupil", "student",
    "employee", "worker", "resident", "member", "tenant", "user", "passenger", "patient", "people",
    "persons", "adults", "children", "pupils", "students", "employees", "workers", "residents",
    "members", "tenants", "users", "passengers", "patients", "aged", "those",
  ]

  package static func of(_ language: Language) -> GroupNouns {
    switch language {
    case .japanese:
      GroupNouns(
        nouns: [
          "者", "方", "人", "世帯", "家庭", "家族", "企業", "会社", "法人", "事業所", "事業者", "事業場",
          "施設", "団体", "学校", "学級", "児童", "生徒", "学生", "子ども", "こども", "子", "従業員", "職員",
          "社員", "労働者", "国民", "市民", "住民", "市町村", "自治体", "都市", "地域", "地区", "住宅",
          "建物", "建築物", "工場", "農家", "店舗", "契約", "取引", "工事", "案件", "寄附", "寄付",
        ], isDivided: false, verbs: ["超える", "超えた", "上回る", "満たない", "下回る"])
    default:
      GroupNouns(
        nouns: [
          "people", "persons", "adults", "children", "pupils", "students", "employees", "workers",
          "staff", "residents", "households", "families", "firms", "companies", "businesses",
          "employers", "users", "members", "tenants", "landlords", "contracts", "projects",
        ], isDivided: true)
    }
  }
}
