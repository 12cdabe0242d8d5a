extension Synonyms {
  /// Small numbers in words, each row behind its digits.
  static let numbers = """
    2 zwei two twice zweimal
    3 drei three dreimal
    4 vier four
    5 fünf five
    6 sechs six
    7 sieben seven
    8 acht eight
    9 neun nine
    10 zehn ten
    11 elf eleven
    12 zwölf twelve
    14 vierzehn fourteen
    15 fünfzehn fifteen
    16 sechzehn sixteen
    18 achtzehn eighteen
    20 zwanzig twenty
    30 dreißig thirty
    40 vierzig forty
    50 fünfzig fifty
    60 sechzig sixty
    100 hundert hundred
    1000 tausend thousand
    """
}
