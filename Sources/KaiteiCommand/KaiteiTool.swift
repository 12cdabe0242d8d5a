import Kaitei
@main struct KaiteiTool { static func main() {} }
