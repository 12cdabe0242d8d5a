/// Words in hiragana that stand in brackets behind kanji and are not their reading.
package enum ReadingWords {
  package static let others: Set<String> = [
    "など", "ほか", "のみ", "だけ", "まで", "から", "より", "とも", "ともに", "または", "および", "ただし", "つまり", "すなわち", "なお",
    "あるいは", "もしくは", "いずれも", "たち", "ひとり", "すべて", "うち", "とおり", "ただしがき", "くらい", "ぐらい", "めやす", "おおむね",
    "ふくむ", "をふくむ", "のぞく", "をのぞく", "いか", "いじょう", "みまん",
  ]
}
