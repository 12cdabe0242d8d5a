/// Colours and fonts that Word offers beside the document's own; the text itself uses none of them.
///
/// A package of Word's own always has this part, and its Open XML SDK asks for it.
enum WordTheme {
  static let part = """
    <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Kaitei"><a:themeElements>\
    <a:clrScheme name="Kaitei">\(colors)</a:clrScheme>\
    <a:fontScheme name="Kaitei"><a:majorFont>\(fonts)</a:majorFont><a:minorFont>\(fonts)</a:minorFont></a:fontScheme>\
    <a:fmtScheme name="Kaitei"><a:fillStyleLst>\(fill)\(fill)\(fill)</a:fillStyleLst>\
    <a:lnStyleLst>\(line)\(line)\(line)</a:lnStyleLst>\
    <a:effectStyleLst>\(effect)\(effect)\(effect)</a:effectStyleLst>\
    <a:bgFillStyleLst>\(fill)\(fill)\(fill)</a:bgFillStyleLst></a:fmtScheme>\
    </a:themeElements></a:theme>
    """

  private static let colors = [
    ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "333333"), ("lt2", "F3F1EC"),
    ("accent1", "1F4E79"), ("accent2", "A4262C"), ("accent3", "0B6A53"), ("accent4", "8A5A00"),
    ("accent5", "5B4A8A"), ("accent6", "555555"), ("hlink", "0B5394"), ("folHlink", "6A3E8E"),
  ].map { "<a:\($0.0)><a:srgbClr val=\"\($0.1)\"/></a:\($0.0)>" }.joined()

  private static let fonts =
    "<a:latin typeface=\"Times New Roman\"/><a:ea typeface=\"ＭＳ 明朝\"/><a:cs typeface=\"\"/>"
  private static let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
  private static let line = "<a:ln w=\"6350\">\(fill)<a:prstDash val=\"solid\"/></a:ln>"
  private static let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
}
