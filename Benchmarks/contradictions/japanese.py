"""Invented contradictions in Japanese: for each kind, what is planted and the checks that may tell it.

A maker takes a source of chance and the edition's year and month, and gives paragraphs to plant, each
for a place of its own; a paragraph that is a tuple begins with a heading.
"""

import datetime

from writing import KANJI, WEEKDAYS, WIDE, count, day, kanji, share

RECEIVED = [
    "子育て応援券の申請", "省エネ家電の購入補助の申込み", "空き家の登録", "通学費補助の受付", "耐震診断の申込み",
    "学童クラブの入所申請", "農地貸出しの届出", "生ごみ処理機の補助申請", "成人歯科健診の受診", "奨学金の出願",
    "移住支援金の申請", "防犯灯の設置申請",
]
WORKS = [
    "中央図書館の建て替え", "旧庁舎の解体", "学校給食センターの改修", "水道管の更新", "戸籍システムの移行",
    "河川敷広場の整備", "公民館の耐震化", "街路樹の植え替え", "防災無線のデジタル化", "市民プールの改築",
]
PEOPLE = [
    ("消費生活相談員", "人"), ("スクールカウンセラー", "名"), ("地域包括支援センターの職員", "人"), ("学校図書館の司書", "人"),
    ("観光案内所の通訳", "名"), ("放課後教室の指導員", "人"), ("市営バスの整備士", "人"),
]
FEES = [
    "納税証明書の発行手数料", "体育館の使用料", "粗大ごみの処理手数料", "駐輪場の年間利用料", "一時保育の利用料",
    "会議室の冷暖房費", "犬の登録手数料",
]
RATES = [
    "下水道の普及率", "国民年金の納付率", "特定健診の受診率", "自治会の加入率", "小型家電の回収率", "保育士の離職率",
    "地場産品の使用率",
]
PASSES = ["図書館の利用券", "高齢者の乗車証", "施設予約の登録", "通訳者の認定証", "防災士の委嘱"]
OPENERS = ["", "", "なお、", "また、", "先に述べたとおり、", "さらに、"]


def _two(random, ways):
    first, second = random.sample(range(len(ways)), 2)
    return ways[first], ways[second]


def deadline(random, year, month):
    start = datetime.date(year, month, 1) + datetime.timedelta(random.randint(60, 400))
    other = start + datetime.timedelta(random.choice([15, 30, 61, 92, 365]))
    if random.random() < 0.5:
        subject = random.choice(RECEIVED)
        ways = [
            lambda d: f"{subject}は、{d}まで受け付けます。", lambda d: f"{subject}の締切は{d}です。",
            lambda d: f"{subject}の期限は、{d}とします。", lambda d: f"{d}までに{subject}を済ませてください。",
            lambda d: f"{subject}は{d}で締め切ります。", lambda d: f"{d}をもって{subject}の受付を終了します。",
            lambda d: f"{subject}ができるのは{d}までです。", lambda d: (subject, f"締切は{d}です。"),
            lambda d: (subject, f"受付は{d}までとします。"),
        ]
    else:
        subject = random.choice(WORKS)
        ways = [
            lambda d: f"{subject}は、{d}までに完了します。", lambda d: f"{subject}を{d}までに終えます。",
            lambda d: f"{d}までに{subject}を終える計画です。", lambda d: f"{subject}の完了は{d}を予定しています。",
            lambda d: f"{subject}の期限は{d}です。", lambda d: (subject, f"完了の期限は{d}とします。"),
        ]
    one, two = _two(random, ways)
    return [one(day(random, start)), two(day(random, other))], {"C01", "C07"}


def value(random, year, month):
    kind = random.randrange(4)
    opener = random.choice(OPENERS)
    if kind == 0:
        subject, unit = random.choice(PEOPLE)
        number = random.randint(6, 240)
        other = number + random.choice([1, 2, 5, 10, 30])
        ways = [
            lambda n: f"{opener}{subject}は{n}{unit}です。", lambda n: f"{subject}は、全部で{n}{unit}います。",
            lambda n: f"{n}{unit}の{subject}が働いています。", lambda n: f"{opener}{subject}の数は{n}{unit}です。",
            lambda n: f"市には{subject}が{n}{unit}います。", lambda n: (subject, f"人数は{n}{unit}です。"),
        ]
    elif kind == 1:
        subject = random.choice(FEES)
        number = random.randint(2, 30) * 100
        other, unit = number + random.choice([50, 100, 200, 1000]), "円"
        ways = [
            lambda n: f"{opener}{subject}は{n}円です。", lambda n: f"{subject}は、1回{n}円とします。",
            lambda n: f"{subject}として{n}円がかかります。", lambda n: f"{n}円の{subject}をいただきます。",
            lambda n: (subject, f"額は{n}円です。"),
        ]
    elif kind == 2:
        subject = random.choice(RATES)
        number = random.randint(11, 95)
        other = number + random.choice([-7, -3, 2, 4])
        ways = [
            lambda n: f"{opener}{subject}は{n}です。", lambda n: f"{subject}は{n}にとどまっています。",
            lambda n: f"{subject}は、すでに{n}に達しています。", lambda n: f"{n}という{subject}は、県内でも目立ちます。",
        ]
        one, two = _two(random, ways)
        return [one(share(random, number)), two(share(random, other))], {"C01"}
    else:
        subject = random.choice(PASSES)
        number = random.randint(2, 6)
        other, unit = number + random.randint(1, 4), "年"
        ways = [
            lambda n: f"{opener}{subject}の有効期間は{n}年です。", lambda n: f"{subject}の有効期間は、{n}年間とします。",
            lambda n: f"{n}年が{subject}の有効期間です。", lambda n: (subject, f"有効期間は{n}年です。"),
        ]
    one, two = _two(random, ways)
    return [one(count(random, number)), two(count(random, other))], {"C01"}


def percent_and_counts(random, year, month):
    whole = random.randint(40, 3000)
    part = random.randint(whole // 10, whole * 9 // 10)
    right = round(part / whole * 100)
    wrong = right + random.choice([-12, -7, -4, 3, 5, 9, 14])
    wrong = wrong if 1 < wrong < 100 else right - 5 if right > 50 else right + 5
    w, p, s = count(random, whole), count(random, part), share(random, wrong, abs(wrong - right) > 8)
    unit = random.choice(["人", "世帯", "件", "社"])
    return [random.choice([
        f"回答した{w}{unit}のうち、{p}{unit}（{s}）が賛成でした。",
        f"調査の対象は{w}{unit}で、このうち{p}{unit}、{s}が利用を希望しています。",
        f"{w}{unit}に尋ねたところ、{s}にあたる{p}{unit}が「困っている」と答えました。",
        f"申請は{w}{unit}ありました。そのうち認められたのは{p}{unit}で、全体の{s}です。",
        f"対象となる{w}{unit}の{s}、{p}{unit}が手続きを終えています。",
        f"市内{w}{unit}中{p}{unit}が対応を済ませ、割合は{s}となりました。",
        f"{p}{unit}が参加しました。これは全{w}{unit}の{s}に当たります。",
    ])], {"C08"}


def comparison(random, year, month):
    low = random.randint(20, 400)
    high = low + random.randint(3, 90)
    a, b = count(random, low), count(random, high)
    unit = random.choice(["件", "人", "か所"])
    return [random.choice([
        f"相談は{a}{unit}で、前年度の{b}{unit}より多くなりました。",
        f"利用は{a}{unit}と、目標の{b}{unit}を上回りました。",
        f"苦情は{b}{unit}で、前の年の{a}{unit}を下回っています。",
        f"登録は、前回の{b}{unit}から{a}{unit}に増えました。",
        f"待機は{a}{unit}から{b}{unit}へと減少しました。",
        f"会員は昨年度の{b}{unit}に対し今年度は{a}{unit}と、増加しています。",
        f"事故は{b}{unit}で、隣の市の{a}{unit}より少なくなっています。",
        f"上限を{b}{unit}から{a}{unit}に引き上げます。",
        f"定員を{a}{unit}から{b}{unit}に減らします。",
    ])], {"C12"}


def weekday(random, year, month):
    date = datetime.date(year, month, 1) + datetime.timedelta(random.randint(5, 400))
    wrong = WEEKDAYS[(date.weekday() + random.randint(1, 6)) % 7]
    words = day(random, date) if random.random() < 0.7 else f"{date.year}年{date.month}月{date.day}日"
    if words.endswith(("末", "末日")):
        words = f"{date.year}年{date.month}月{date.day}日"
    form = random.choice(["（{}）", "({})", "（{}曜日）", "（{}曜）", "{}曜日", " ({})", "（{}・祝）"])
    return [random.choice([
        "次の会合は{}に開きます。", "受付は{}の午前9時からです。", "{}、市民会館で説明会を開きます。",
        "工事の完了検査は{}に行う予定です。", "投票日は{}です。",
    ]).format(words + form.format(wrong))], {"C14"}


def era(random, year, month):
    western = random.randint(2020, year)
    reiwa = western - 2018
    wrong = western + random.choice([-2, -1, 1, 2])
    e = random.choice([str(reiwa), str(reiwa).translate(WIDE), kanji(reiwa)])
    kind = random.randrange(7)
    if kind == 0:
        bad = random.choice(["昭和70年", "平成40年度", "大正16年", "昭和六十六年", "明治５０年"])
        return [f"この施設は{bad}に完成したと記録されています。"], {"C15"}
    return [[
        "", f"制度は令和{e}年（{wrong}年）に始まりました。", f"{wrong}年（令和{e}年）に条例を定めています。",
        f"令和{e}年度（{wrong}年度）の決算を示します。", f"{wrong}（令和{e}）年の調査によるものです。",
        f"令和{e}年({wrong}年)4月に改めました。", f"令和{e}年すなわち{wrong}年の合併で生まれました。",
    ][kind]], {"C15"}


def impossible(random, year, month):
    y = random.choice([str(year + 1), str(year + 1).translate(WIDE), f"令和{kanji(year - 2017)}"])
    bad = random.choice(["2月30日", "4月31日", "6月31日", "9月31日", "11月31日", "13月1日", "２月３１日", "十一月三十一日"])
    return [random.choice([
        f"新しい窓口は{y}年{bad}に開きます。", f"{y}年{bad}までに意見をお寄せください。",
        f"説明会の日程（{y}年{bad}）は広報でお知らせします。", f"施行は{y}年{bad}です。",
    ])], {"C16"}


def reference(random, year, month):
    n = random.choice([random.randint(60, 98), random.randint(41, 59)])
    w = random.choice([str(n), str(n).translate(WIDE), kanji(n)])
    s = random.choice(["7", "９", "12", "八"])
    return random.choice([
        ([f"費用の内訳は、別表第{s}に示すとおりです。"], {"C18"}), ([f"推移は図{s}のとおりです。"], {"C18"}),
        ([f"詳しくは表{s}を参照してください。"], {"C18"}),
        ([f"この扱いは、第{w}章で述べます。"], {"C18"}), ([f"利用者は増えています（注{s}）。"], {"C18"}),
        ([f"実証の結果は良好でした（※{s}）。"], {"C18"}), ([f"様式第{s}号により届け出るものとする。"], {"C18"}),
        ([f"図表{s}は、地区ごとの結果を表します。"], {"C18"}), ([f"手順は「第{w}節」に示します。"], {"C18"}),
    ])


def numbering(random, year, month):
    items = random.sample(["窓口の整理", "職員の研修", "費用の公開", "点検の強化", "記録の保存", "広報の改善"], 5)
    order = random.choice([[1, 2, 4], [1, 2, 2, 3], [1, 3, 4], [1, 2, 3, 5]])
    style = random.choice(["(#)", "（#）", "#.", "①", "つ目", "第一に", "prose"])
    if style == "つ目":
        return ["".join(f"{n}つ目は{items[i]}です。" for i, n in enumerate(order))], {"C13", "C19"}
    if style == "第一に":
        return ["".join(f"第{KANJI[n]}に、{items[i]}を進めます。" for i, n in enumerate(order))], {"C13", "C19"}
    if style == "①":
        marks = "①②③④⑤"
        return ["次のことを行います。" + "、".join(marks[n - 1] + items[i] for i, n in enumerate(order)) + "です。"], \
            {"C13", "C19"}
    if style == "prose":
        marks = random.choice(["（{}）", "({})"])
        return ["柱は、" + "、".join(marks.format(n) + items[i] for i, n in enumerate(order)) + "です。"], {"C13", "C19"}
    return [["", "手順は次のとおりです。", ""] +
            [style.replace("#", str(n)) + " " + items[i] + "を行います。" for i, n in enumerate(order)] + [""]], \
        {"C13", "C19"}


def announced(random, year, month):
    names = random.sample(["福祉", "防災", "教育", "環境", "交通", "農業", "観光", "医療", "住宅"], random.randint(3, 5))
    wrong = len(names) + random.choice([-1, 1, 2])
    n = random.choice([str(wrong), str(wrong).translate(WIDE), KANJI[wrong]])
    noun = random.choice(["分野", "部門", "項目", "つの柱", "つの課題", "本の柱"])
    if noun == "つの柱" and wrong > 9 or noun.startswith("つ") and n in "〇":
        noun = "分野"
    listed, dots = "、".join(names), "・".join(names)
    mark = random.choice(["- ", "・"])
    bullets = [mark + name + "を進めます。" for name in names]
    return [random.choice([
        f"{n}{noun}（{listed}）に力を入れます。", f"{listed}の{n}{noun}を重点とします。",
        f"重点は{dots}の{n}{noun}です。", f"計画は{n}{noun}、すなわち{listed}からなります。",
        ["", f"次の{n}{noun}に取り組みます。", ""] + bullets + [""],
        ["", f"わたしたちは、以下の{n}つを求めます。", ""] + bullets + [""],
    ])], {"C13"}


def total(random, year, month):
    parts = [random.randint(5, 90) for _ in range(random.choice([2, 3]))]
    wrong = sum(parts) + random.choice([-6, -3, 2, 5, 10])
    names = random.sample(["施設整備", "人件費", "広報", "調査", "委託"], len(parts))
    unit = random.choice(["億円", "万円", "人", "件"])
    c = [count(random, part) + unit for part in parts]
    t = count(random, wrong) + unit
    listed = "、".join(name + x for name, x in zip(names, c))
    return [random.choice([
        f"総額は{t}で、内訳は{listed}です。", f"全体で{t}（内訳：{listed}）となりました。",
        f"{listed}の合計{t}です。", f"{listed}、合わせて{t}を見込みます。", f"{listed}の計{t}を計上しました。",
    ])], {"C10"}


def table(random, year, month):
    parts = [random.randint(5, 90) for _ in range(random.choice([2, 3, 4]))]
    wrong = sum(parts) + random.choice([-6, -3, 2, 5, 10])
    names = random.sample(["施設整備", "人件費", "広報", "調査", "委託"], len(parts))
    unit = random.choice(["億円", "万円", "人", "件", ""])
    rows = [f"| {name} | {count(random, part)}{unit} |" for name, part in zip(names, parts)]
    last = random.choice(["合計", "計", "総計"])
    return [["", "| 区分 | 見込み |", "|---|---|"] + rows + [f"| {last} | {count(random, wrong)}{unit} |", ""]], {"C10"}


def passed(random, year, month):
    date = datetime.date(year, month, 1) - datetime.timedelta(random.randint(40, 700))
    words = random.choice([day(random, date), f"{date.year}年{date.month}月末", f"令和{date.year - 2018}年{date.month}月"])
    return [random.choice([
        f"{words}までに新しい相談窓口を設けます。", f"手続きの見直しは、{words}までに終える予定です。",
        f"{words}までに全校に冷房を備えることをめざします。", f"わたしたちは、{words}までの実施を求めます。",
        f"庁舎の点検を{words}までに完了させます。",
    ])], {"C05"}


def relative(random, year, month):
    word, distance = random.choice([("今年", 0), ("本年", 0), ("昨年", -1), ("去年", -1), ("来年", 1), ("一昨年", -2)])
    wrong = year + distance + random.choice([-2, -1, 1])
    w = random.choice([str(wrong), str(wrong).translate(WIDE)])
    r = f"令和{wrong - 2018}年" if wrong > 2019 else f"{wrong}年"
    return [random.choice([
        f"{word}（{w}年）の大雨を踏まえて見直しました。", f"{word}{w}年に始めた取組です。",
        f"{word}（{r}）の調査が基になっています。", f"{w}年の{word}は、節目に当たります。",
        f"{word}、{w}年の選挙で問われる課題です。", f"{word}の{w}年6月に示された案によります。",
    ])], {"C03"}


def bracket(random, year, month):
    return [random.choice([
        "市は「見守りの輪を広げる事業を続けます。", "新しい制度（子ども医療費助成は好評です。", "地域の声』を受け止めます。",
        "「暮らしの便り」に載せた案内（2ページを改めます。", "計画の名は『みどりの道しるべです。", "【お知らせ窓口の時間を変えます。",
        "担当（福祉課））に連絡してください。", "「手続きが遠い」「費用が高いという声があります。", "相談（無料〕を行います。",
    ])], {"C22"}


def order(random, year, month):
    start = datetime.date(year, month, 1) + datetime.timedelta(random.randint(60, 500))
    end = start - datetime.timedelta(random.randint(31, 300))
    a, b = day(random, start), day(random, end)
    return [random.choice([
        f"工事は{a}から{b}まで行います。", f"{a}から始まる実証は、{b}に終わります。",
        f"募集の期間は、{a}～{b}です。", f"受付は{a}に始め、{b}に締め切ります。",
        f"利用できる期間は、{a}より{b}までとします。", f"開始日は{a}、終了日は{b}です。",
    ])], {"C02"}


def elapsed(random, year, month):
    years = random.choice([2, 3, 5])
    start = year - years - random.randint(1, 3)
    length = random.choice([str(years), KANJI[years], str(years).translate(WIDE)])
    return [random.choice([
        f"市は{start}年4月に改革方針を決めました。現在、{length}年間の集中改革期間で見直しを進めています。",
        f"{start}年度から{length}年間の重点期間として、窓口の見直しを進めています。",
        f"{start}年5月に始まった{length}か年計画で、道路の点検を行っています。",
        f"計画は{start}年4月に始まりました。{length}年間の計画期間のなかで、いまも整備を続けています。",
    ])], {"C06"}


def dated(random, year, month):
    date = datetime.date(year, month, 28) + datetime.timedelta(random.randint(35, 500))
    words = day(random, date) if random.random() < 0.5 else f"{date.year}年{date.month}月"
    return [random.choice([
        f"条例は{words}に成立しました。", f"{words}、市内で最初の無人店舗が開業しました。",
        f"新庁舎の工事は{words}に終わりました。", f"{words}に行った調査では、半数が賛成でした。",
    ])], {"C31"}


def polarity(random, year, month):
    thing = random.choice(["市営住宅の家賃減免", "夜間の休日診療所", "敬老祝い金の支給", "学校のプール授業", "紙の回覧板の配布", "朝市の開催"])
    keep = random.choice(["{}を続けます。", "{}を存続させます。", "{}は、これからも維持します。", "わたしたちは、{}を守ります。"])
    end = random.choice(["{}を廃止します。", "{}を取りやめます。", "{}は、廃止します。", "{}をやめます。"])
    both = [keep.format(thing), end.format(thing)]
    random.shuffle(both)
    return both, {"C25"}


def strength(random, year, month):
    actor, act = random.choice([
        ("事業者", "事故の記録を保存"), ("町", "避難経路を点検"), ("団体", "会計の書類を公開"), ("保護者", "住所の変更を届出"),
        ("町長", "毎年度の実績を公表"), ("管理者", "設備の状態を確認")])
    both = [
        random.choice(["{}は、{}しなければならない。", "{}は、必ず{}しなければならない。"]).format(actor, act),
        random.choice(["{}は、{}するよう努めるものとする。", "{}は、{}するよう努めなければならない。",
                       "{}は、できる限り{}するよう努める。"]).format(actor, act)]
    random.shuffle(both)
    return both, {"C24"}


def broken(random, year, month):
    return [random.choice([
        ["市民の多くが不便だと感じているにもかかわらず", "窓口は平日の昼間しか開いていません。"],
        ["市の調査によれば、利用した人の", "半分以上が再び使いたいと答えています。"],
        ["新しい制度は費用の面で", "見通しが立っていません。"],
    ])], {"C23"}


def article(random, year, month):
    n = random.randint(41, 98)
    w = random.choice([str(n), str(n).translate(WIDE), kanji(n)])
    return [random.choice([
        f"対象は第{w}条に定めるところによる。", f"第{w}条の規定は、この場合について準用する。",
        f"町長は、第{w}条第２項の届出を受理したときは、これを記録しなければならない。",
    ])], {"C18"}


# Kinds that only some texts can hold.
ONLY_ORDINANCE = {"article"}
NOT_IN_ORDINANCE = {"polarity", "passed deadline", "elapsed period", "deadline", "value", "half update", "broken line", "reference"}
ONLY_PLAIN_TEXT = {"broken line"}
ONLY_MARKDOWN = {"table"}

KINDS = {
    "deadline": deadline, "value": value, "percent": percent_and_counts, "comparison": comparison,
    "weekday": weekday, "era": era, "impossible date": impossible, "reference": reference, "article": article,
    "numbering": numbering, "announced count": announced, "sum": total, "table": table, "passed deadline": passed,
    "relative year": relative, "bracket": bracket, "order": order, "elapsed period": elapsed,
    "later date": dated, "polarity": polarity, "strength": strength, "broken line": broken,
}
