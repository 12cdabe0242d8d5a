/// Words round the number of a page.
package enum PageWords {
  package static let before = ["Page", "PAGE", "page", "Seite", "ページ"]
  package static let between = ["/", "of", "von"]
  package static let behind = ["ページ", "頁"]
}
