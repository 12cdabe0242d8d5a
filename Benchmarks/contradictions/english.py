"""Invented contradictions in English: for each kind, what is planted and the checks that may tell it."""

import datetime

from writing import DAYS, MONTHS, SMALL, capital, english_count, english_day

SCHEMES = [
    "the home insulation grant", "the school bus pass", "the small business loan", "the allotment lottery",
    "the winter fuel voucher", "the repair café permit", "the youth music bursary", "the street party licence",
]
WORKS = [
    "the new library", "the harbour bridge", "the flood barrier", "the bus depot", "the online portal",
    "the skate park", "the water main", "the market hall",
]
TEAMS = [
    ("complaints team", "caseworkers"), ("library service", "librarians"), ("parks department", "gardeners"),
    ("call centre", "advisers"), ("night shelter", "volunteers"), ("ferry service", "pilots"),
]
FEES = ["a parking permit", "a market stall", "a garden waste bin", "a replacement card", "a sports hall session"]
GROUPS = [("tenants", "use the repair line"), ("cyclists", "wear a helmet"), ("shops", "accept the town card"),
          ("pupils", "walk to school"), ("members", "vote online")]
PASSES = ["The visitor badge", "A trader's licence", "The residents' card", "A taxi permit"]


def _two(random, ways):
    first, second = random.sample(range(len(ways)), 2)
    return ways[first], ways[second]


def deadline(random, year, month):
    start = datetime.date(year, month, 1) + datetime.timedelta(random.randint(60, 400))
    other = start + datetime.timedelta(random.choice([14, 30, 61, 92, 365]))
    if random.random() < 0.5:
        s = random.choice(SCHEMES)
        bare = s[4:]
        ways = [
            lambda d: f"Applications for {s} close on {d}.", lambda d: f"The deadline for {s} is {d}.",
            lambda d: f"You may apply for {s} until {d}.", lambda d: f"Residents must apply for {s} by {d}.",
            lambda d: f"We accept applications for {s} until {d}.", lambda d: (capital(bare), f"Applications close on {d}."),
            lambda d: f"By {d}, every applicant for {s} must have sent in the form.",
        ]
    else:
        w = random.choice(WORKS)
        ways = [
            lambda d: f"We will complete {w} by {d}.", lambda d: f"{capital(w)} will be finished by {d}.",
            lambda d: f"Work on {w} must end by {d}.", lambda d: f"{capital(w)} is due for completion by {d}.",
            lambda d: f"By {d} we will have completed {w}.", lambda d: f"The deadline for {w} is {d}.",
        ]
    one, two = _two(random, ways)
    return [one(english_day(random, start)), two(english_day(random, other))], {"C01", "C07"}


def value(random, year, month):
    kind = random.randrange(4)
    if kind == 0:
        team, people = random.choice(TEAMS)
        number = random.randint(5, 180)
        other = number + random.choice([1, 2, 6, 10, 25])
        ways = [
            lambda n: f"The {team} has {n} {people}.", lambda n: f"{capital(str(n))} {people} work in the {team}.",
            lambda n: f"There are {n} {people} in the {team}.", lambda n: f"The {team} employs {n} {people}.",
            lambda n: f"At present {n} {people} serve the {team}.", lambda n: (capital(team), f"There are {n} {people}."),
        ]
    elif kind == 1:
        thing = random.choice(FEES)
        number = random.randint(4, 90)
        other = number + random.choice([1, 3, 5, 10])
        ways = [
            lambda n: f"The fee for {thing} is £{n}.", lambda n: f"{capital(thing)} costs £{n}.",
            lambda n: f"Residents pay £{n} for {thing}.", lambda n: f"We charge £{n} for {thing}.",
            lambda n: (capital(thing.split(' ', 1)[1]), f"The fee is £{n}."),
        ]
        one, two = _two(random, ways)
        return [one(number), two(other)], {"C01"}
    elif kind == 2:
        group, act = random.choice(GROUPS)
        number = random.randint(11, 90)
        other = number + random.choice([-6, -2, 3, 5])
        ways = [
            lambda n: f"{n}% of {group} {act}.", lambda n: f"The share of {group} who {act} is {n} percent.",
            lambda n: f"Among {group}, {n} per cent {act}.", lambda n: f"Today {n}% of all {group} {act}.",
        ]
        one, two = _two(random, ways)
        return [one(number), two(other)], {"C01"}
    else:
        thing = random.choice(PASSES)
        low = thing[0].lower() + thing[1:]
        number = random.randint(2, 6)
        other = number + random.randint(1, 4)
        ways = [
            lambda n: f"{thing} is valid for {n} years.", lambda n: f"The validity of {low} is {n} years.",
            lambda n: f"{thing} remains valid for {n} years after it is issued.",
            lambda n: f"After it is issued, {low} is valid for {n} years.",
        ]
    one, two = _two(random, ways)
    return [one(english_count(random, number)), two(english_count(random, other))], {"C01"}


def percent_and_counts(random, year, month):
    whole = random.randint(40, 3000)
    part = random.randint(whole // 10, whole * 9 // 10)
    right = round(part / whole * 100)
    wrong = right + random.choice([-12, -7, -4, 3, 5, 9, 14])
    wrong = wrong if 1 < wrong < 100 else right - 5 if right > 50 else right + 5
    s = random.choice([f"{wrong}%", f"{wrong} percent", f"{wrong} per cent"])
    w, p = english_count(random, whole), english_count(random, part)
    return [random.choice([
        f"Of the {w} households that answered, {p} ({s}) were in favour.",
        f"{p} of {w} patients ({s}) were seen in time.",
        f"We asked {w} tenants. Of these, {p} were satisfied, which is {s}.",
        f"Some {s} of the {w} applicants, or {p} people, were accepted.".replace("Some ", ""),
        f"In all, {p} out of {w} complaints were upheld, or {s}.",
        f"There were {w} appeals; {p} of them succeeded, a rate of {s}.",
    ])], {"C08"}


def comparison(random, year, month):
    low = random.randint(20, 400)
    high = low + random.randint(3, 90)
    return [random.choice([
        f"We dealt with {low} cases, more than the {high} cases of the year before.",
        f"Complaints rose from {high} to {low}.", f"The number of members fell from {low} to {high}.",
        f"There were {high} accidents, fewer than the {low} accidents of last season.",
        f"We will increase the number of places from {high} to {low}.",
        f"We will reduce the limit from {low} kg to {high} kg.",
        f"Visits were up to {low}, an increase from {high}.".replace("up to", "at"),
        f"Donations reached £{low}, up from £{high}.", f"Waiting times were cut from {low} days to {high} days.",
    ])], {"C12"}


def weekday(random, year, month):
    date = datetime.date(year, month, 1) + datetime.timedelta(random.randint(5, 400))
    wrong = DAYS[(date.weekday() + random.randint(1, 6)) % 7]
    short = wrong[:3]
    d = english_day(random, date)
    return [random.choice([
        f"The next meeting takes place on {wrong}, {d}.", f"The hearing is on {wrong} {d}.",
        f"Polling day is {d} ({wrong}).", f"Doors open at 10 a.m. on {short}, {d}.",
        f"The office is closed on {d}, a {wrong}.", f"Votes are counted on {short} {d}.",
    ])], {"C14"}


def impossible(random, year, month):
    bad, m = random.choice([(30, "February"), (31, "April"), (31, "June"), (31, "September"), (31, "November")])
    d = random.choice([f"{bad} {m} {year + 1}", f"{m} {bad}, {year + 1}"])
    return [random.choice([
        f"The new rules take effect on {d}.", f"Send your comments by {d}.", f"The pilot ends on {d}.",
        f"The next review (planned for {d}) will be public.",
    ])], {"C16"}


def reference(random, year, month):
    n = random.randint(31, 70)
    return random.choice([
        ([f"The details are set out in Section {n}."], {"C18"}), ([f"As Table {n} shows, use has grown."], {"C18"}),
        ([f"See Figure {n} for the trend."], {"C18"}), ([f"The full list is in Appendix {random.choice('KLMQ')}."], {"C18"}),
        ([f"Exceptions are listed in section {n}.2."], {"C18"}), ([f"This follows from Article {n}."], {"C18"}),
        ([f"The map is in Annex {random.choice([7, 9, 11])}."], {"C18"}),
        ([f"Chapter {n} explains how we count."], {"C18"}),
    ])


def numbering(random, year, month):
    items = random.sample(["open the office earlier", "train the staff", "publish the costs", "check the vehicles",
                           "keep the records", "answer in writing"], 5)
    order = random.choice([[1, 2, 4], [1, 2, 2, 3], [1, 3, 4], [1, 2, 3, 5]])
    style = random.choice(["(#)", "#.", "#)", "letters", "words", "prose"])
    if style == "words":
        names = ["", "First", "Second", "Third", "Fourth", "Fifth"]
        return [" ".join(f"{names[n]}, we will {items[i]}." for i, n in enumerate(order))], {"C13", "C19"}
    if style == "prose":
        return ["We will " + "; ".join(f"({n}) {items[i]}" for i, n in enumerate(order)) + "."], {"C13", "C19"}
    if style == "letters":
        return ["We will " + "; ".join(f"({'abcdef'[n - 1]}) {items[i]}" for i, n in enumerate(order)) + "."], \
            {"C13", "C19"}
    return [["", "The steps are:", ""] +
            [style.replace("#", str(n)) + f" We will {items[i]}." for i, n in enumerate(order)] + [""]], {"C13", "C19"}


def announced(random, year, month):
    names = random.sample(["health", "housing", "transport", "energy", "schools", "culture", "safety"],
                          random.randint(3, 5))
    wrong = len(names) + random.choice([-1, 1, 2])
    n = random.choice([str(wrong), SMALL[wrong]])
    noun = random.choice(["areas", "priorities", "goals", "themes", "measures", "fields"])
    listed = ", ".join(names[:-1]) + " and " + names[-1]
    bullets = [f"- We will improve {name}." for name in names]
    return [random.choice([
        f"The plan covers {n} {noun}: {listed}.", f"There are {n} {noun} ({', '.join(names)}).",
        f"We work in {n} {noun}, namely {listed}.",
        ["", f"The council has {n} {noun}:", ""] + bullets + [""],
        ["", f"We will take the following {n} steps:", ""] + bullets + [""],
    ])], {"C13"}


def total(random, year, month):
    parts = [random.randint(5, 90) for _ in range(random.choice([2, 3]))]
    wrong = sum(parts) + random.choice([-6, -3, 2, 5, 10])
    names = random.sample(["buildings", "staff", "events", "research", "repairs"], len(parts))
    money = [f"£{part} million" for part in parts]
    listed = ", ".join(f"{x} for {name}" for name, x in zip(names[:-1], money)) + f" and {money[-1]} for {names[-1]}"
    return [random.choice([
        f"We will spend £{wrong} million in total: {listed}.", f"The budget is £{wrong} million (breakdown: {listed}).",
        f"We set aside {listed}, a total of £{wrong} million.", f"That makes {listed}, £{wrong} million in all.",
        ["", "| Item | Amount |", "|---|---|"] + [f"| {capital(name)} | {x} |" for name, x in zip(names, money)] +
        [f"| Total | £{wrong} million |", ""],
    ])], {"C10"}


def passed(random, year, month):
    date = datetime.date(year, month, 1) - datetime.timedelta(random.randint(40, 700))
    d = random.choice([english_day(random, date), f"{MONTHS[date.month - 1]} {date.year}"])
    return [random.choice([
        f"We will open a second office by {d}.", f"By {d}, all buses will run on electricity.",
        f"The council must publish the accounts by {d}.", f"We aim to plant the hedges before the end of {d}."
        if d.count(" ") == 1 else f"We aim to plant the hedges by {d}.",
        f"Every school should have a nurse by {d}.",
    ])], {"C05"}


def relative(random, year, month):
    word, distance = random.choice([("this year", 0), ("last year", -1), ("next year", 1)])
    wrong = year + distance + random.choice([-2, -1, 1])
    return [random.choice([
        f"The survey of {word} ({wrong}) is the basis of this plan.", f"{capital(word)}, {wrong}, is a turning point.",
        f"We learned from the floods of {word}, {wrong}.", f"In {wrong}, {word}, the rules changed.".replace("changed", "change"),
    ])], {"C03"}


def bracket(random, year, month):
    return [random.choice([
        "The scheme (open to all residents is free.", "We call this the “open door policy.",
        "The office closes early (see the notice on the door.", "The report [published by the board is online.",
        "Members may vote by post (or online)) at any time.", "The motto is “nobody left behind, and it stays.",
    ])], {"C22"}


def order(random, year, month):
    start = datetime.date(year, month, 1) + datetime.timedelta(random.randint(60, 500))
    end = start - datetime.timedelta(random.randint(31, 300))
    a, b = english_day(random, start), english_day(random, end)
    return [random.choice([
        f"The road is closed from {a} to {b}.", f"The trial runs from {a} until {b}.",
        f"The consultation begins on {a} and ends on {b}.", f"Tickets are valid between {a} and {b}.",
        f"Registration opens on {a} and closes on {b}.",
    ])], {"C02"}


def elapsed(random, year, month):
    years = random.choice([2, 3, 5])
    start = year - years - random.randint(1, 3)
    return [random.choice([
        f"In April {start} the board adopted a {SMALL[years]}-year programme, which is under way.",
        f"Since April {start} we have been carrying out a {years}-year plan.",
        f"The reform began in May {start}. It is now in its {SMALL[years]}-year trial period.",
        f"We are carrying out the {SMALL[years]}-year programme that started in June {start}.",
    ])], {"C06"}


def dated(random, year, month):
    date = datetime.date(year, month, 28) + datetime.timedelta(random.randint(35, 500))
    d = random.choice([english_day(random, date), f"{MONTHS[date.month - 1]} {date.year}"])
    on = "on" if d[0].isdigit() or "," in d else "in"
    return [random.choice([
        f"The council adopted the rules {on} {d}.", f"The bridge was closed {on} {d}.",
        f"{capital(on)} {d} the first night bus ran.", f"A survey was carried out {on} {d}.",
    ])], {"C31"}


def polarity(random, year, month):
    thing = random.choice(["the evening clinic", "the farmers' market", "the free swimming lessons",
                           "the paper newsletter", "the mobile library", "the lunch club"])
    both = [random.choice(["We will keep {}.", "We will maintain {}.", "We will protect {}.", "We will preserve {}."]),
            random.choice(["We will abolish {}.", "We will end {}.", "We will scrap {}.", "We will close {}."])]
    random.shuffle(both)
    return [words.format(thing) for words in both], {"C25"}


def strength(random, year, month):
    actor, act = random.choice([
        ("operators", "keep a record of accidents"), ("members", "register their address"),
        ("landlords", "check the smoke alarms"), ("drivers", "wear a visible badge"),
        ("suppliers", "disclose their subcontractors")])
    both = [f"{capital(actor)} must {act}.",
            random.choice(["{} should {}.", "{} should try to {}.", "{} are encouraged to {}."])
            .format(capital(actor), act)]
    random.shuffle(both)
    return both, {"C24"}


ONLY_ORDINANCE = NOT_IN_ORDINANCE = ONLY_PLAIN_TEXT = ONLY_MARKDOWN = set()

KINDS = {
    "deadline": deadline, "value": value, "percent": percent_and_counts, "comparison": comparison,
    "weekday": weekday, "impossible date": impossible, "reference": reference, "numbering": numbering,
    "announced count": announced, "sum": total, "passed deadline": passed, "relative year": relative,
    "bracket": bracket, "order": order, "elapsed period": elapsed, "later date": dated, "polarity": polarity,
    "strength": strength,
}
