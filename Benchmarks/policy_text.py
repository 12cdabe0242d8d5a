"""Invented policies of any length, and edited copies of them: the same bytes every time.

    policy_text.py ja 280000 FOLDER     writes old.txt and new.txt of about 280,000 bytes
    policy_text.py ja-prose 280000 FOLDER
                                        the same with as few figures as published policies have: three in a
                                        thousand bytes, where `ja` has fourteen
    policy_text.py hostile FOLDER       writes the inputs that are meant to hurt
"""

import os
import random
import sys

JA = {
    "fields": ["医療", "介護", "子育て", "教育", "交通", "防災", "農業", "住まい", "働き方", "環境", "文化", "水道",
               "消防", "図書館", "公園", "下水", "商店街", "森林", "漁業", "観光", "障害福祉", "若者", "高齢者", "統計"],
    "things": ["窓口", "補助金", "相談員", "手数料", "計画", "施設", "研修", "基準", "名簿", "協議会", "見守り", "予算",
               "調査", "設備", "支援員", "報告書", "登録", "点検", "訪問", "通知", "審査", "貸付", "巡回", "講座"],
    "places": ["東地区", "西地区", "南地区", "北地区", "中央地区", "港地区", "山手地区", "川沿い", "駅前", "団地", "島しょ部",
               "中山間地"],
    "facts": [
        "{place}の{field}の{thing}は、{year}年{month}月現在で{count}件です。",
        "{field}の{thing}にかかる費用は、{year}年度に{money}億{man},000万円でした。",
        "{year}年度の調査では、{place}の住民の{percent}％が{field}の{thing}を知らないと答えました。",
        "{field}の{thing}の利用率は{percent}.{tenth}％にとどまっています（{year}年{month}月）。",
        "{place}では、{field}の{thing}を担う職員が{count}人から{less}人に減りました。",
        "{thing}の申込みは、{year}年{month}月末までです。",
        "市は{year}年{month}月、{field}の{thing}の見直しを発表しました。",
        "{field}の{thing}をめぐっては、{place}の住民から使いにくいという声が寄せられています。",
        "{place}の{thing}は、{field}の分野でとくに不足しています。",
    ],
    "demands": [
        "{place}の{field}の{thing}を、{future}年度までに{count}か所に増やします",
        "{field}の{thing}の対象を、{age}歳以上に広げます",
        "{field}の{thing}を、{future}年{month}月末までに見直します",
        "{place}の{thing}の廃止に反対します",
        "{field}の{thing}の費用の{part}分の1を、国が負担するよう求めます",
        "{field}の{thing}を、年{times}回公表します",
        "{place}の{field}の{thing}を維持します",
    ],
    "heading": "{number}　{place}の{field}と{thing}",
    "title": "架空市　政策集\n{date}\n\n",
    "bullet": "――{}。\n",
    "join": "",
}
PROSE = {
    "facts": [
        "{place}では、{field}の{thing}を知らない人が少なくなく、{other}との連携も進んでいません。",
        "{field}の{thing}は、{place}の暮らしを支える大切なしくみです。",
        "担い手が減るなかで、{place}の{field}の{thing}を続けるには、近隣の{near}との協力が欠かせません。",
        "{field}の{thing}と{other}の役割がはっきりしないため、{place}の住民は何度も同じ説明を求められます。",
        "{place}の{thing}が遠いことは、車を持たない人にとって大きな負担です。",
        "これまでの{field}の{thing}は、{near}の実情に合わせて作られており、{place}には合いません。",
        "{field}の{thing}について話し合う場が{place}になかったことが、{other}の遅れにつながりました。",
        "{place}の{field}の{thing}は、人手のやりくりで何とか保たれてきました。",
        "書類の書き方が{place}と{near}とで違うことも、{field}の{thing}が使われない理由の一つです。",
        "{field}の{thing}を使った人からは、{other}よりも話が早いという声が届いています。",
        "{thing}の担当者が代わるたびに、{place}の{field}の取り組みは振り出しに戻ってきました。",
        "{near}のように{field}の{thing}を地域で支える例もありますが、{place}にはまだ広がっていません。",
        "{field}の{thing}が古くなったままでは、{place}の{other}にも影響が出ます。",
        "何が決まり、何が決まっていないのかが、{place}の{field}の{thing}では見えにくくなっています。",
        "{place}の学校と{near}の事業者がともに使える{field}の{thing}は、まだありません。",
        "{field}の{thing}に頼らざるをえない家庭ほど、{place}の{other}から遠ざけられています。",
        "専門の職員がいない{place}では、{field}の{thing}の質に差が生まれています。",
        "{near}との境で{field}の{thing}が途切れることは、{place}に住む人の悩みの種です。",
        "{field}の{thing}は制度としては整っていますが、{place}では使い方が伝わっていません。",
        "{other}が先に進んだ{near}と比べると、{place}の{field}の{thing}の遅れは明らかです。",
        "{place}の{field}を担う人たちは、{thing}の前に{other}を立て直すべきだと話します。",
        "冬の間は{near}から{place}へ人が移るため、{field}の{thing}の使われ方も変わります。",
        "{field}の{thing}をどこに置くかは、{place}の将来の姿と切り離せません。",
        "ほかの地域の経験からは、{field}の{thing}と{other}を一つの窓口にまとめることの効果がうかがえます。",
    ],
    "demands": [
        "{place}の{field}の{thing}を立て直し、{other}との連携を強めます",
        "{field}の{thing}を{place}の住民とともに見直します",
        "{place}に{field}の{thing}を新しく設けます",
        "{field}の{thing}の手続きを、どこからでもできるようにします",
        "{near}の{other}を残したまま、{place}の{thing}を充実させます",
        "{field}の{thing}の記録を公開します",
        "{place}の{field}を担う人の待遇の改善を求めます",
        "{field}の{thing}への支援を検討します",
    ],
}
EN = {
    "fields": ["health", "care", "school", "transport", "housing", "climate", "library", "water", "fire",
               "farming", "harbour", "youth", "disability", "culture", "waste", "energy"],
    "things": ["grant", "register", "office", "fee", "plan", "review", "helpline", "visit", "course", "permit",
               "inspection", "fund", "survey", "panel", "voucher", "budget"],
    "places": ["the north ward", "the south ward", "the old town", "the harbour", "the hill villages",
               "the station quarter", "the islands", "the new estates"],
    "facts": [
        "The {field} {thing} in {place} reached {count} people in {year}.",
        "In {year} the {field} {thing} cost {money}.{tenth} million pounds.",
        "A survey in {year} found that {percent}% of residents of {place} had not heard of the {field} {thing}.",
        "The share of {field} {thing} users in {place} stands at {percent}.{tenth} percent.",
        "Applications for the {field} {thing} close on {day} June {future}.",
        "Staff for the {field} {thing} fell from {count} to {less} in {place}.",
        "Residents of {place} have complained about the {field} {thing}.",
    ],
    "demands": [
        "We will raise the number of {field} {thing} places in {place} to {count} by {future}",
        "The council must review the {field} {thing} within {days} days",
        "We will publish the results of the {field} {thing} {times} times a year",
        "We will not close the {field} {thing} in {place}",
        "Providers should offer the {field} {thing} to everyone over {age}",
    ],
    "heading": "{number}. {field} {thing} in {place}",
    "title": "Invented council policies\n{date}\n\n",
    "bullet": "- {}.\n",
    "join": " ",
}
JA_PROSE = {**JA, **{name: JA[name] + PROSE[name] for name in PROSE}}
LANGUAGES = {"ja": JA, "ja-prose": JA_PROSE, "en": EN}


def values(dice, words, number=0):
    count = dice.randrange(20, 9800)
    return dict(
        place=dice.choice(words["places"]), field=dice.choice(words["fields"]),
        thing=dice.choice(words["things"]), year=dice.randrange(2015, 2025),
        future=dice.randrange(2027, 2036), month=dice.randrange(1, 13), day=dice.randrange(1, 29),
        count=count, less=count * 9 // 10, money=dice.randrange(1, 90), man=dice.randrange(1, 10),
        percent=dice.randrange(3, 97), tenth=dice.randrange(1, 10), age=dice.randrange(15, 80),
        part=dice.randrange(2, 9), times=dice.randrange(2, 13), days=dice.randrange(7, 120),
        number=number, other=words["things"][count % len(words["things"])],
        near=words["places"][count % len(words["places"])])


def section(dice, words, number):
    """A heading, paragraphs of two to five sentences, and two to five demands."""
    heading = words["heading"].format(**values(dice, words, number))
    paragraphs = [
        [dice.choice(words["facts"]).format(**values(dice, words)) for _ in range(dice.randrange(2, 6))]
        for _ in range(dice.randrange(2, 5))]
    demands = [dice.choice(words["demands"]).format(**values(dice, words))
               for _ in range(dice.randrange(2, 6))]
    return [heading, paragraphs, demands]


def text(words, sections, date):
    out = [words["title"].format(date=date)]
    for heading, paragraphs, demands in sections:
        out.append(heading + "\n")
        out += [words["join"].join(sentences) + "\n" for sentences in paragraphs]
        out += [words["bullet"].format(demand) for demand in demands]
        out.append("\n")
    return "".join(out)


def edited(dice, words, sections):
    """One sentence in eight rewritten, added or dropped; one section in twenty moved."""
    sections = [[heading, [list(p) for p in paragraphs], list(demands)]
                for heading, paragraphs, demands in sections]
    for part in sections:
        for paragraph in part[1]:
            for index in range(len(paragraph)):
                roll = dice.randrange(40)
                if roll < 3:  # other figures in the same words
                    paragraph[index] = shift_digit(dice, paragraph[index])
                elif roll == 3:
                    paragraph[index] = dice.choice(words["facts"]).format(**values(dice, words))
            if dice.randrange(40) == 0 and len(paragraph) > 1:
                paragraph.pop(dice.randrange(len(paragraph)))
        if dice.randrange(12) == 0:
            part[2].append(dice.choice(words["demands"]).format(**values(dice, words)))
        if dice.randrange(12) == 0 and part[2]:
            part[2].pop(dice.randrange(len(part[2])))
    for _ in range(len(sections) // 20):
        part = sections.pop(dice.randrange(len(sections)))
        sections.insert(dice.randrange(len(sections) + 1), part)
    return sections


def shift_digit(dice, sentence):
    places = [i for i, c in enumerate(sentence) if c.isdigit()]
    if not places:
        return sentence
    at = places[-1]
    return sentence[:at] + str((int(sentence[at]) + dice.randrange(1, 9)) % 10) + sentence[at + 1:]


def pair(language, size, folder):
    """Writes `old.txt` and `new.txt` of about `size` bytes."""
    words = LANGUAGES[language]
    dice = random.Random(f"{language}-{size}")
    sections, written = [], 0
    while written < size:
        sections.append(section(dice, words, len(sections) + 1))
        written += len(text(words, sections[-1:], "").encode())
    dates = ("2025年7月", "2026年1月") if language != "en" else ("July 2025", "January 2026")
    write(folder, "old.txt", text(words, sections, dates[0]))
    write(folder, "new.txt", text(words, edited(dice, words, sections), dates[1]))


def hostile(folder):
    """Pairs that are meant to hurt, in two sizes each, so that their growth shows."""
    for name, n in [("small", 1), ("large", 10)]:
        same = "窓口の手数料を300円に引き下げます。\n"
        put(folder, f"repeated-{name}", same * (10_000 * n), same * (10_000 * n - 7))
        put(folder, f"strangers-{name}",
            "".join(text(JA, [section(random.Random(i), JA, i)], "") for i in range(60 * n)),
            "".join(text(EN, [section(random.Random(i), EN, i)], "") for i in range(120 * n)))
        line = "市は窓口を3か所に増やし、手数料を200円に下げ、" * (1_500 * n)
        put(folder, f"one-line-{name}", line, line.replace("200円", "250円", 40))
        rules = "members pay the fee by May and members clean the boats within two days, and " * (400 * n)
        put(folder, f"one-line-en-{name}", f"# Rules\n\n{rules}they go.\n",
            f"# Rules\n\n{rules}they go.\n".replace("two days", "three days", 40))
        shares = "費用の2分の1を補助し、" * (400 * n)
        put(folder, f"shares-{name}", shares + "助けます。\n",
            shares.replace("2分の1", "全額", 200 * n) + "助けます。\n")
        put(folder, f"short-lines-{name}",
            "".join(f"項目{i}\n" for i in range(100_000 * n)),
            "".join(f"項目{i}\n" for i in range(100_000 * n) if i % 97))
        put(folder, f"digits-{name}", "費用は" + "7" * (100_000 * n) + "円です。\n",
            "費用は" + "7" * (100_000 * n - 1) + "8円です。\n")
        crowd = "利用率は47％(2025年12月)、定員は3か所30人、"
        put(folder, f"figures-{name}", crowd * (1_700 * n) + "です。\n",
            crowd.replace("30人", "40人") + crowd * (1_700 * n - 1) + "です。\n")
        put(folder, f"marks-{name}", "保" + "\u0301" * (50_000 * n) + "険証を守ります。\n",
            "保" + "\u0301" * (50_000 * n - 1) + "険証を守ります。\n")
        put(folder, f"years-{name}", "年" * (100_000 * n) + "\n", "年" * (100_000 * n - 3) + "\n")


def put(folder, name, old, new):
    write(os.path.join(folder, name), "old.txt", old)
    write(os.path.join(folder, name), "new.txt", new)


def write(folder, name, content):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as file:
        file.write(content)


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "hostile":
        hostile(sys.argv[2])
    elif len(sys.argv) == 4 and sys.argv[1] in LANGUAGES:
        pair(sys.argv[1], int(sys.argv[2]), sys.argv[3])
    else:
        sys.exit(__doc__)
