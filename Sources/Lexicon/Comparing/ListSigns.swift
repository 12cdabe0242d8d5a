/// What stands between the names of a list in a language.
package enum ListSigns {
  package static func of(_ language: String) -> String {
    ["ja", "zh"].contains(language) ? "、" : ", "
  }
}
