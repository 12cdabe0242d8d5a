"""Contradictions that take two texts or a sentence that is already there, and twins that agree.

These makers take a source of chance and a sample text and give the text to check, the line numbers that were
planted, the checks that may tell it (none: nothing may be told) and the edition before, where there is one.
"""

import english
import japanese

# What sample editions say already, and how another sentence may contradict it.
JAPANESE_FACTS = [
    ("資格確認証の有効期間は1年です。", ["資格確認証は、有効期間が2年です。", "有効期間が3年の資格確認証が、加入者に届いています。"]),
    ("補助の申請は2026年3月31日までです。", ["読み取り機の補助の申請は、2026年5月31日に締め切られます。", "補助の申請の期限は令和8年2月28日です。"]),
    ("市民カードの再発行には、1枚につき800円がかかります。", ["市民カードの再発行は、1枚につき1,000円です。", "市民カードの再発行の手数料は1枚600円です。"]),
    ("経過措置の対象は、国民健康保険の加入者およそ4万5,200人です。", ["国民健康保険の加入者5万3,000人が経過措置の対象です。"]),
    ("2024年度に交付された資格確認証は、1万1,240枚でした。", ["2024年度の資格確認証の交付は1万4,120枚でした。"]),
    ("乗合交通の空白地区は、1,050地区あります。", ["全国には乗合交通の空白地区が1,500地区あります。", "いま、乗合交通の空白地区は千百五十地区です。"]),
    ("交通系の電子決済の導入率は71％です。", ["交通系の電子決済の導入率は、すでに77％に達しています。"]),
    ("女性の運転手の割合は、2024年度末で2.4％にとどまっています。", ["2024年度末の女性の運転手の割合は、4.2％です。"]),
    ("推進会議は、委員18人で構成し、年2回開きます。", ["推進会議の委員は15人です。"]),
    ("２　登録の有効期間は、登録の日から起算して５年とする。", ["登録の有効期間は、３年とする。"]),
    ("３　委員の任期は、２年とする。ただし、再任を妨げない。", ["委員の任期は、三年とする。"]),
    ("２　研修の時間は、６時間以上とする。", ["研修の時間は、十二時間以上とする。"]),
]
ENGLISH_FACTS = [
    ("You may hold up to two accounts.", ["You may hold up to three accounts.", "Each person may hold up to five accounts."]),
    ("We keep log files for 365 days.", ["Our log files are kept for 180 days.", "We keep log files for 90 days only."]),
    ("The Plus plan costs $6.99 a month", ["The Plus plan costs $7.99 a month.", "We charge $5.99 a month for the Plus plan."]),
    ("You must be at least 16 years old to open an account.", ["To open an account you must be at least 18 years old."]),
    ("A dispute must be raised within one year.", ["A dispute must be raised within two years."]),
    ("The city has 64 parks.", ["There are 46 parks in the city.", "Harrow Bay city has 60 parks."]),
    ("A single ticket costs £2.50.", ["We charge £2.20 for a single ticket.", "The single ticket costs £3."]),
    ("We will plant 25,000 trees by 2030.", ["We will plant 20,000 trees by 2030."]),
    ("The waiting list holds 3,120 households", ["There are 2,310 households on the waiting list."]),
]


def _behind(text, number, paragraph):
    words, marks = text.planted([(number, [paragraph])])
    return words, marks


def _stated(facts):
    def maker(chance, text):
        whole = "\n".join(text.lines)
        here = [(fact, others) for fact, others in facts if fact in whole]
        if not here:
            return _stated_elsewhere(chance, text)
        fact, others = chance.choice(here)
        words, marks = _behind(text, chance.choice(text.body()), chance.choice(others))
        return words, marks, {"C01", "C07"}, None

    def _stated_elsewhere(chance, text):
        module = japanese if text.language == "ja" else english
        paragraphs, checks = module.weekday(chance, *map(int, text.date.split("-")))
        words, marks = _behind(text, chance.choice(text.body()), paragraphs[0])
        return words, marks, checks, None
    maker.takes_text = True
    return maker


def _pair(chance, text, module):
    """Two paragraphs that disagree, neither with a heading of its own."""
    year, month = map(int, text.date.split("-"))
    while True:
        maker = chance.choice([module.deadline, module.value])
        state = chance.getstate()
        paragraphs, _ = maker(chance, year, month)
        if not any(isinstance(paragraph, tuple) for paragraph in paragraphs):
            return maker, state, paragraphs


def _half(module):
    def maker(chance, text):
        """The old edition says one thing twice, the new one has changed it once."""
        _, _, (stays, moves) = _pair(chance, text, module)
        first, second = sorted(chance.sample(text.body(), 2))
        moved = _with_values_of(stays, moves)
        old, _ = text.planted([(first, [stays]), (second, [moved])])
        new, marks = text.planted([(first, [stays]), (second, [moves])])
        year, month = text.date.split("-")
        return new, marks, {"C28", "C01", "C07"}, \
            {"text": old, "date": f"{int(year) - 1}-{month}", "format": "markdown" if text.is_markdown else "text"}
    maker.takes_text = True
    return maker



def _with_values_of(one, other):
    """`other` with the value of `one` in its place."""
    import re
    pattern = re.compile(
        "(?:令和)?[0-9０-９〇一二三四五六七八九十百千]+年[0-9０-９一二三四五六七八九十]+月(?:末日|末|[0-9０-９一二三四五六七八九十]+日)"
        "|[0-9０-９〇一二三四五六七八九十百千万,]+(?:%|％|パーセント|割|円|人|名|年)|[0-9０-９]+(?:%|％)"
        "|£[0-9,]+|[0-9,]+(?:%| percent| per cent)"
        "|[0-9]+ (?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9]+"
        "|(?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9]+, [0-9]+"
        "|\\b(?:[0-9][0-9,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b", re.IGNORECASE)
    value = pattern.search(one)
    if not value:
        raise ValueError(one)
    return pattern.sub(lambda _: value.group(0), other, count=1)


def _agreeing(module):
    def maker(chance, text):
        """The same value in two places and two wordings: nothing may be told."""
        _, _, (one, other) = _pair(chance, text, module)
        first, second = sorted(chance.sample(text.body(), 2))
        words, marks = text.planted([(first, [one]), (second, [_with_values_of(one, other)])])
        return words, marks, set(), None
    maker.takes_text = True
    return maker


JAPANESE = {"stated already": _stated(JAPANESE_FACTS), "half update": _half(japanese), "(agreeing twins)": _agreeing(japanese)}
ENGLISH = {"stated already": _stated(ENGLISH_FACTS), "half update": _half(english), "(agreeing twins)": _agreeing(english)}
