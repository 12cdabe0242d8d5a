"""Numbers, dates and places for invented contradictions: how a writer may put them."""

import datetime

KANJI = "〇一二三四五六七八九"
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
WEEKDAYS = "月火水木金土日"
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
SMALL = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
         "eleven", "twelve"]


def kanji(number):
    """百二十三"""
    if number == 0:
        return "〇"
    words = ""
    for unit, sign in ((10000, "万"), (1000, "千"), (100, "百"), (10, "十")):
        count, number = divmod(number, unit)
        if count:
            words += (kanji(count) if count > 1 or unit == 10000 else "") + sign
    return words + (KANJI[number] if number else "")


def count(random, number):
    """A number as a Japanese text may write it."""
    ways = [f"{number:,}", f"{number:,}", str(number), str(number).translate(WIDE)]
    if number < 1000:
        ways.append(kanji(number))
    if number >= 10000 and number % 100 == 0:
        ways.append(f"{number // 10000}万{number % 10000:,}" if number % 10000 else
                    f"{number // 10000}万")
    return random.choice(ways)


def share(random, percent, wide=True):
    ways = [f"{percent}%", f"{percent}％", f"{percent}パーセント", str(percent).translate(WIDE) + "％"]
    if percent % 10 == 0 and wide:
        ways += [f"{percent // 10}割", kanji(percent // 10) + "割"]
    return random.choice(ways)


def day(random, date, era=True):
    """A day as a Japanese text may write it."""
    reiwa = date.year - 2018
    plain = f"{date.year}年{date.month}月{date.day}日"
    ways = [plain, plain, plain.translate(WIDE)]
    if era and reiwa > 1:
        ways += [f"令和{reiwa}年{date.month}月{date.day}日",
                 f"令和{kanji(reiwa)}年{kanji(date.month)}月{kanji(date.day)}日"]
    if (date + datetime.timedelta(1)).day == 1:
        ways += [f"{date.year}年{date.month}月末", f"{date.year}年{date.month}月末日"]
    return random.choice(ways)


def english_day(random, date):
    month = MONTHS[date.month - 1]
    return random.choice([f"{date.day} {month} {date.year}", f"{month} {date.day}, {date.year}"])


def english_count(random, number):
    if number <= 12:
        return random.choice([SMALL[number], str(number)])
    return f"{number:,}"


def capital(text):
    return text[0].upper() + text[1:]


class Text:
    """One sample edition as lines that can be planted in."""

    def __init__(self, name, lines, language, date):
        self.name, self.lines, self.language, self.date = name, lines, language, date
        self.is_markdown = name.endswith(".md")

    def body(self):
        """Lines of running text: behind one of them a paragraph may be put."""
        found = []
        for index, line in enumerate(self.lines):
            if line.startswith("附則") and index > len(self.lines) // 2:
                break
            ends = line.rstrip().endswith(("。", "."))
            if index > 4 and ends and not line.startswith(("-", "―", "#", "|", " ", "　")) and \
                    not line[0].isdigit():
                found.append(index)
        return found

    def heading(self, words, random):
        if self.is_markdown:
            return ["", f"## {words}", ""]
        return ["", words]

    def planted(self, plants):
        """The text with paragraphs put behind lines, and the numbers of the new lines."""
        lines, marks = list(self.lines), []
        for index, paragraphs in sorted(plants, key=lambda plant: -plant[0]):
            gap = [""] if self.is_markdown else []
            block = []
            for paragraph in paragraphs:
                bare = isinstance(paragraph, list)
                if bare and self.is_markdown:
                    paragraph = ["- " + line[1:] if line.startswith("・") else line for line in paragraph]
                block += paragraph if bare else gap + [paragraph]
            if self.is_markdown and index + 1 < len(lines) and lines[index + 1].strip():
                block.append("")
            lines[index + 1:index + 1] = block
            marks = [(start + len(block), stop + len(block)) if start > index else (start, stop)
                     for start, stop in marks]
            marks.append((index + 2, index + 1 + len(block)))
        return "\n".join(lines), marks
