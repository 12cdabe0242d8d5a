/// What the command says to its user about failures and about what it did.
///
/// Every sentence stands once, in both languages, side by side.
struct Words {
  enum UserLanguage {
    case english, japanese
  }

  let language: UserLanguage

  /// In the language that `LC_ALL`, `LC_MESSAGES` or `LANG` names.
  static var ofUser: Words {
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap(Terminal.variable).first { !$0.isEmpty } ?? ""
    return Words(language: locale.hasPrefix("ja") ? .japanese : .english)
  }

  /// The sentence of the user's language.
  func say(_ english: String, _ japanese: String) -> String {
    language == .japanese ? japanese : english
  }
}
