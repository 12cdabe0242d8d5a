/// Measures by their Japanese names, each with its symbol.
package enum JapaneseMeasures {
  /// Names and symbols, each once.
  package static let rows: [(String, String)] =
    named + MeasureSymbol.all.map { ($0, $0) } + MeasureSymbol.variants

  private static let named: [(String, String)] = [
    ("メートル", "m"), ("ｍ", "m"), ("米", "m"), ("センチメートル", "cm"), ("センチ", "cm"),
    ("ミリメートル", "mm"), ("ミリ", "mm"), ("キロメートル", "km"), ("キロ", "キロ"), ("マイクロメートル", "μm"),
    ("ミクロン", "μm"), ("ナノメートル", "nm"), ("ナノ", "nm"), ("ピクトメーター", "pm"), ("ピコメートル", "pm"),
    ("メーター", "m"), ("キロメーター", "km"), ("海里", "海里"), ("マイル", "mi"), ("フィート", "ft"),
    ("フット", "ft"), ("インチ", "in"), ("ヤード", "yd"), ("光年", "ly"), ("坪", "坪"), ("畳", "畳"),
    ("平方メートル", "m2"), ("平米", "m2"), ("平方キロメートル", "km2"), ("平方キロ", "km2"),
    ("平方センチメートル", "cm2"), ("ヘクタール", "ha"), ("アール", "a"), ("エーカー", "acre"),
    ("町歩", "町歩"), ("立方メートル", "m3"), ("立米", "m3"), ("立方キロメートル", "km3"),
    ("立方センチメートル", "cm3"), ("リットル", "L"), ("リッター", "L"), ("ミリリットル", "mL"),
    ("デシリットル", "dL"), ("キロリットル", "kL"), ("ガロン", "gal"), ("バレル", "bbl"),
    ("グラム", "g"), ("キログラム", "kg"), ("ミリグラム", "mg"), ("マイクログラム", "μg"), ("ナノグラム", "ng"),
    ("ピコグラム", "pg"), ("トン", "t"), ("㌧", "t"), ("メートルトン", "t"), ("メガトン", "Mt"),
    ("キロトン", "kt"), ("オンス", "oz"), ("ポンド", "lb"), ("カラット", "ct"),
    ("斤", "斤"), ("貫", "貫"), ("石", "石"), ("合", "合"), ("升", "升"), ("俵", "俵"),
    ("ワット", "W"), ("キロワット", "kW"), ("メガワット", "MW"), ("ギガワット", "GW"), ("テラワット", "TW"),
    ("ワット時", "Wh"), ("キロワット時", "kWh"), ("キロワットアワー", "kWh"), ("メガワット時", "MWh"),
    ("ギガワット時", "GWh"), ("テラワット時", "TWh"), ("ジュール", "J"), ("カロリー", "cal"),
    ("キロカロリー", "kcal"), ("ボルト", "V"), ("アンペア", "A"), ("オーム", "Ω"), ("ヘルツ", "Hz"),
    ("キロヘルツ", "kHz"), ("メガヘルツ", "MHz"), ("ギガヘルツ", "GHz"), ("デシベル", "dB"),
    ("パスカル", "Pa"), ("ヘクトパスカル", "hPa"), ("気圧", "気圧"), ("馬力", "馬力"),
    ("ベクレル", "Bq"), ("シーベルト", "Sv"), ("ミリシーベルト", "mSv"), ("マイクロシーベルト", "μSv"),
    ("グレイ", "Gy"), ("ルクス", "lx"), ("ルーメン", "lm"), ("カンデラ", "cd"), ("モル", "mol"),
    ("バイト", "B"), ("キロバイト", "KB"), ("メガバイト", "MB"), ("ギガバイト", "GB"), ("テラバイト", "TB"),
    ("ペタバイト", "PB"), ("ビット", "bit"), ("メガビット", "Mbit"), ("ギガビット", "Gbit"),
    ("ギガ", "ギガ"), ("ノット", "kn"), ("ピクセル", "px"), ("画素", "px"), ("ドット", "dot"),
    ("センチメートル毎秒", "cm/s"), ("センチメートル每秒", "cm/s"), ("メートル毎秒", "m/s"),
    ("メートル每秒", "m/s"), ("キロメートル毎時", "km/h"), ("メートル毎分", "m/min"),
    ("トン毎年", "t/年"), ("マグニチュード", "M"), ("アルファ", "α"),
  ]
}

/// Symbols of measures, the same in every language.
package enum MeasureSymbol {
  /// Symbols as they are usually written.
  package static let all: [String] = """
    km m cm mm μm nm pm dm ha km2 m2 cm2 mm2 km3 m3 cm3 mm3 L l mL ml dL cL cl kL kl kg g mg μg ng \
    pg t kt Mt lb lbs oz ft yd mi gal bbl kW MW GW TW kWh MWh GWh TWh Wh W kJ MJ GJ J Js kcal cal \
    kV V mA A kΩ Ω Hz kHz MHz GHz THz dB hPa kPa MPa Pa Bq kBq mSv μSv Sv Gy lx lm cd mol ppm ppb \
    ppmv KB MB GB TB PB kB bit Mbps Gbps kbps bps kn rpm px dpi kcal/h km/h m/s cm/s km/s m/h kg/m2 \
    g/L mg/L mg/kg μg/m3 g/km t/h kWh/m2 Bq/kg Bq/L acre sqm sqkm CO2 W/min tpd mph km/ms
    """.split(separator: " ").map(String.init)

  /// Other spellings, each with the usual one.
  package static let variants: [(String, String)] = [
    ("㎞", "km"), ("㎝", "cm"), ("㎜", "mm"), ("㎡", "m2"), ("㎢", "km2"), ("㎥", "m3"), ("㎏", "kg"),
    ("㎎", "mg"), ("㎍", "μg"), ("㏄", "cm3"), ("cc", "cm3"), ("㎘", "kL"), ("ℓ", "L"), ("㍑", "L"),
    ("㏊", "ha"), ("m²", "m2"), ("km²", "km2"), ("m³", "m3"), ("cm²", "cm2"), ("cm³", "cm3"),
    ("m^2", "m2"), ("km^2", "km2"), ("m^3", "m3"), ("µg", "μg"), ("µm", "μm"), ("µSv", "μSv"),
    ("KM", "km"), ("Km", "km"), ("KG", "kg"), ("Kg", "kg"), ("KW", "kW"), ("Kw", "kW"),
    ("kw", "kW"), ("kwh", "kWh"), ("KWh", "kWh"), ("kWｈ", "kWh"), ("Kcal", "kcal"), ("㍱", "hPa"),
  ]
}
