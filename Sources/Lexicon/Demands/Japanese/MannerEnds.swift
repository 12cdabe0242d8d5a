/// Ends of words that tell how something is done and name nothing: 法的整備, 税制上の支援.
package enum MannerEnds {
  package static let ends: [[UInt8]] = ["的", "上"].map { Array($0.utf8) }
  /// Nouns that end like them.
  package static let nouns: [[UInt8]] = [
    "目的", "標的", "射的", "的中", "向上", "売上", "以上", "地上", "海上", "陸上", "水上", "路上", "屋上", "途上", "計上",
    "献上", "返上", "炎上", "浮上", "値上", "底上", "引上", "切上", "前上",
  ].map { Array($0.utf8) }
  /// What joins a noun to them, and them to what is done.
  package static let join: [UInt8] = Array("の".utf8)
}
