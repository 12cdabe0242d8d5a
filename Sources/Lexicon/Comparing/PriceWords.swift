/// Words for a price of nothing and for a price, wherever prices are compared.
enum PriceWords {
  static let free = ["無料", "無償"]
  static let charged = ["有料", "有償"]
  static let englishFree = ["free of charge", "without charge", "at no cost", "at no charge"]
}
