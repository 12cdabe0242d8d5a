/// A currency as texts name it, by its ISO 4217 code.
package struct CurrencyName: Hashable, Sendable {
  package let code: String
  /// How many powers of ten the named coin is smaller than the base unit: 2 for a cent.
  package let minorPower: Int

  init(_ code: String, minor minorPower: Int = 0) {
    self.code = code
    self.minorPower = minorPower
  }

  /// Names that stand behind the amount in Japanese.
  package static let japanese: [(String, CurrencyName)] = [
    ("円", .init("JPY")), ("圓", .init("JPY")), ("日本円", .init("JPY")), ("銭", .init("JPY", minor: 2)),
    ("ドル", .init("USD")), ("米ドル", .init("USD")), ("アメリカドル", .init("USD")),
    ("ＵＳドル", .init("USD")), ("USドル", .init("USD")), ("セント", .init("USD", minor: 2)),
    ("弗", .init("USD")),
    ("ユーロ", .init("EUR")), ("欧州ユーロ", .init("EUR")),
    ("英ポンド", .init("GBP")), ("イギリスポンド", .init("GBP")), ("スターリングポンド", .init("GBP")),
    ("元", .init("CNY")), ("人民元", .init("CNY")), ("中国元", .init("CNY")),
    ("角", .init("CNY", minor: 1)),
    ("ウォン", .init("KRW")), ("韓国ウォン", .init("KRW")),
    ("台湾ドル", .init("TWD")), ("ニュー台湾ドル", .init("TWD")), ("新台湾ドル", .init("TWD")),
    ("台湾元", .init("TWD")), ("香港ドル", .init("HKD")), ("カナダドル", .init("CAD")),
    ("加ドル", .init("CAD")), ("豪ドル", .init("AUD")), ("オーストラリアドル", .init("AUD")),
    ("NZドル", .init("NZD")), ("ニュージーランドドル", .init("NZD")), ("シンガポールドル", .init("SGD")),
    ("スイスフラン", .init("CHF")), ("フラン", .init("CHF")), ("ルーブル", .init("RUB")),
    ("ロシアルーブル", .init("RUB")), ("ルピー", .init("INR")), ("インドルピー", .init("INR")),
    ("バーツ", .init("THB")), ("タイバーツ", .init("THB")), ("ドン", .init("VND")),
    ("ベトナムドン", .init("VND")), ("ペソ", .init("PHP")), ("フィリピンペソ", .init("PHP")),
    ("メキシコペソ", .init("MXN")), ("レアル", .init("BRL")), ("ブラジルレアル", .init("BRL")),
    ("ランド", .init("ZAR")), ("南アフリカランド", .init("ZAR")), ("リラ", .init("TRY")),
    ("トルコリラ", .init("TRY")), ("リンギット", .init("MYR")), ("インドネシアルピア", .init("IDR")),
    ("ルピア", .init("IDR")), ("ナイラ", .init("NGN")), ("バルボア", .init("PAB")),
    ("パナマ・バルボア", .init("PAB")), ("スウェーデンクローナ", .init("SEK")),
    ("ノルウェークローネ", .init("NOK")), ("デンマーククローネ", .init("DKK")),
    ("ズウォティ", .init("PLN")), ("フリヴニャ", .init("UAH")), ("ディルハム", .init("AED")),
    ("サウジアラビアリヤル", .init("SAR")), ("シェケル", .init("ILS")), ("エジプトポンド", .init("EGP")),
    ("ビットコイン", .init("XBT")),
  ]

  /// Names that stand behind the amount in English, singular and plural.
  package static let english: [(String, CurrencyName)] = {
    let names: [(String, String, CurrencyName)] = [
      ("dollar", "dollars", .init("USD")), ("us dollar", "us dollars", .init("USD")),
      ("u.s. dollar", "u.s. dollars", .init("USD")), ("cent", "cents", .init("USD", minor: 2)),
      ("canadian dollar", "canadian dollars", .init("CAD")),
      ("australian dollar", "australian dollars", .init("AUD")),
      ("hong kong dollar", "hong kong dollars", .init("HKD")),
      ("singapore dollar", "singapore dollars", .init("SGD")),
      ("new zealand dollar", "new zealand dollars", .init("NZD")),
      ("euro", "euros", .init("EUR")), ("pound sterling", "pounds sterling", .init("GBP")),
      ("british pound", "british pounds", .init("GBP")), ("penny", "pence", .init("GBP", minor: 2)),
      ("yen", "yens", .init("JPY")), ("yuan", "yuans", .init("CNY")),
      ("renminbi", "rmb", .init("CNY")), ("won", "wons", .init("KRW")),
      ("rupee", "rupees", .init("INR")), ("franc", "francs", .init("CHF")),
      ("swiss franc", "swiss francs", .init("CHF")),
      ("french franc", "french francs", .init("FRF")),
      ("finnish markka", "finnish markkas", .init("FIM")), ("markka", "markkas", .init("FIM")),
      ("mark", "marks", .init("DEM")), ("deutsche mark", "deutsche marks", .init("DEM")),
      ("ruble", "rubles", .init("RUB")), ("rouble", "roubles", .init("RUB")),
      ("turkish lira", "turkish liras", .init("TRY")), ("lira", "liras", .init("TRY")),
      ("krona", "kronor", .init("SEK")), ("swedish krona", "swedish kronor", .init("SEK")),
      ("krone", "kroner", .init("NOK")), ("norwegian krone", "norwegian kroner", .init("NOK")),
      ("danish krone", "danish kroner", .init("DKK")), ("zloty", "zlotys", .init("PLN")),
      ("hryvnia", "hryvnias", .init("UAH")), ("peso", "pesos", .init("MXN")),
      ("real", "reais", .init("BRL")), ("shekel", "shekels", .init("ILS")),
      ("dirham", "dirhams", .init("AED")), ("riyal", "riyals", .init("SAR")),
      ("baht", "bahts", .init("THB")), ("dong", "dongs", .init("VND")),
      ("ringgit", "ringgits", .init("MYR")), ("rupiah", "rupiahs", .init("IDR")),
      ("naira", "nairas", .init("NGN")), ("balboa", "balboas", .init("PAB")),
      ("bitcoin", "bitcoins", .init("XBT")),
    ]
    return names.flatMap { [($0.0, $0.2), ($0.1, $0.2)] } + codes
  }()

  /// Signs that stand before the amount or behind it.
  package static let signs: [(String, CurrencyName)] = [
    ("$", .init("USD")), ("US$", .init("USD")), ("us$", .init("USD")), ("us $", .init("USD")),
    ("U.S.$", .init("USD")), ("C$", .init("CAD")), ("c $", .init("CAD")), ("CA$", .init("CAD")),
    ("A$", .init("AUD")), ("AU$", .init("AUD")), ("NZ$", .init("NZD")), ("HK$", .init("HKD")),
    ("NT$", .init("TWD")), ("S$", .init("SGD")), ("R$", .init("BRL")), ("£", .init("GBP")),
    ("€", .init("EUR")), ("¥", .init("JPY")), ("￥", .init("JPY")), ("\\", .init("JPY")),
    ("₩", .init("KRW")), ("₹", .init("INR")), ("₽", .init("RUB")), ("₺", .init("TRY")),
    ("₴", .init("UAH")), ("฿", .init("THB")), ("₫", .init("VND")), ("₱", .init("PHP")),
    ("₪", .init("ILS")), ("₦", .init("NGN")), ("₡", .init("CRC")), ("₭", .init("LAK")),
    ("₿", .init("XBT")),
  ]

  /// Codes of ISO 4217 that texts use as words.
  package static let codes: [(String, CurrencyName)] = [
    "USD", "JPY", "EUR", "GBP", "CNY", "RMB", "KRW", "TWD", "HKD", "CAD", "AUD", "NZD", "SGD",
    "CHF", "SEK", "NOK", "DKK", "RUB", "INR", "THB", "VND", "PHP", "MXN", "BRL", "ZAR", "TRY",
    "MYR", "IDR", "PLN", "UAH", "AED", "SAR", "ILS", "CZK", "HUF",
  ].map { ($0, CurrencyName($0 == "RMB" ? "CNY" : $0)) }
}
