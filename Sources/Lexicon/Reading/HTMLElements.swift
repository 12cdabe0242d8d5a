/// What the elements of HTML mean for a text.
package enum HTMLElements {
  /// Elements whose words no reader sees.
  package static let dropped: Set<String> = [
    "frame", "frameset", "iframe", "noembed", "noframes", "noscript", "object", "script", "style",
    "template",
    // What was struck out does not hold any more.
    "del", "s", "strike",
    // How a word is pronounced is no word of the text.
    "rp", "rt", "rtc",
  ]

  /// Elements that lead through a site and say nothing of the page's matter.
  package static let furniture: Set<String> = ["nav"]

  /// The element that holds the page's own matter.
  package static let matter = "main"

  /// Elements that begin and end a line.
  package static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "legend", "li", "main", "menu",
    "nav", "ol", "optgroup", "option", "p", "pre", "section", "select", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
  ]

  /// Elements without an end.
  package static let empty: Set<String> = [
    "area", "base", "basefont", "br", "col", "embed", "hr", "img", "input", "link", "meta",
    "param", "source", "track", "wbr",
  ]

  /// Names of `meta` elements that tell when a page was published, the surest first.
  package static let publishedNames = [
    "article:modified_time", "dcterms.modified", "last-modified", "date.modified",
    "article:published_time", "dcterms.issued", "dcterms.date", "dc.date", "date", "pubdate",
  ]

  /// Styles that hide words, without spaces.
  package static let hidingStyles: Set<String> = [
    "content-visibility:hidden", "display:none", "text-decoration-line:line-through",
    "text-decoration:line-through", "visibility:collapse", "visibility:hidden",
  ]

  /// Colours that cannot be seen on paper, beside white in numbers.
  package static let paleColors: Set<String> = [
    "floralwhite", "ghostwhite", "ivory", "snow", "transparent", "white", "whitesmoke",
  ]
}
