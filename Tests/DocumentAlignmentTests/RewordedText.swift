/// A text in two wordings, paragraph by paragraph; the newer may have several sentences for one,
/// or none.
struct RewordedText: Sendable {
  /// Sentences of the older text, each with those of the newer that say it.
  typealias Paragraph = [(old: String, new: [String])]

  let paragraphs: [Paragraph]
  /// The order in which the newer text has the paragraphs.
  let order: [Int]
  /// Sentences that only the newer text has, behind all others.
  let added: [String]

  var old: [String] { paragraphs.flatMap { $0.map(\.old) } }
  var new: [String] { order.flatMap { paragraphs[$0].flatMap(\.new) } + added }

  /// Which sentences answer to one another.
  var links: Set<[Int]> {
    var firsts: [Int] = []
    var count = 0
    for paragraph in paragraphs {
      firsts.append(count)
      count += paragraph.count
    }
    var links: Set<[Int]> = []
    var place = 0
    for index in order {
      for (offset, sentence) in paragraphs[index].enumerated() {
        for _ in sentence.new {
          links.insert([firsts[index] + offset, place])
          place += 1
        }
      }
    }
    return links
  }

  static let bus = RewordedText(
    paragraphs: [
      [
        ("町は、民間路線の廃止に伴い、町営バスの運行を開始する。", ["民間のバスがなくなったため、町がバスを走らせることにしました。"]),
        ("運行区間は、町役場から上川集落までとする。", ["町役場と上川集落の間を行き来します。"]),
        ("運行日は月曜日から土曜日までとし、祝日は運休する。", ["月曜から土曜まで走り、祝日はお休みです。"]),
        ("便数は一日八往復とする。", ["一日に八回往復します。"]),
      ],
      [
        ("運賃は一回につき二百円とする。", ["乗るときに払うお金は、一回200円です。"]),
        ("七十歳以上の者及び小学生以下の者は無料とする。", ["小学生までの子どもと70歳からのお年寄りは、お金がいりません。"]),
        ("障害者手帳を提示した者については半額とする。", ["障害者手帳を見せれば半分になります。"]),
        ("回数券は役場及び車内において販売する。", ["回数券は車内か役場で買えます。"]),
      ],
      [
        ("停留所は二百メートル間隔を目安に設置する。", ["バス停は、だいたい200メートルごとに置きます。"]),
        ("集落内においては、停留所以外でも乗降を認める。", ["集落の中では、バス停でないところでも乗り降りできます。"]),
        ("車いすを使用する者は、前日までに予約するものとする。", ["車いすの人は、前の日までに申し込んでください。"]),
        ("車両には段差解消のためのスロープを備える。", ["車にはスロープがついています。"]),
      ],
      [
        ("積雪その他の理由により運行が困難な場合は、運休することがある。", ["雪がひどいときなどは、走らないことがあります。"]),
        ("運休の際は、防災行政無線により周知する。", ["そのときは防災無線でお知らせします。"]),
        ("利用者の意見を聴くため、年二回の懇談会を開催する。", ["年に二回、乗っている人の声を聞く会を開きます。"]),
        ("利用状況は毎年度公表する。", ["どれだけ使われたかは、毎年発表します。"]),
      ],
    ], order: [2, 0, 3, 1], added: ["運転手を募集しています。"])

  static let plots = RewordedText(
    paragraphs: [
      [
        (
          "The association lets plots to residents of the borough only.",
          ["Only people who live in the borough can rent a plot."]
        ),
        (
          "Applicants are placed on a waiting list in order of application.",
          ["We keep a waiting list, and whoever applied first gets the next free plot."]
        ),
        (
          "Each household may hold no more than one plot.",
          ["No home can have a second plot."]
        ),
        (
          "Plots measure approximately 120 square metres.",
          ["A plot is about 120 square metres in size."]
        ),
      ],
      [
        (
          "The annual rent is due on 1 October.",
          ["You pay the rent once a year, on 1 October."]
        ),
        (
          "Pensioners and persons in receipt of benefits are entitled to a reduction of 50 per cent.",
          ["If you are retired or on benefits, you pay half."]
        ),
        (
          "Tenancies may be terminated by the association where rent is in arrears for more than 40 days.",
          ["Anyone who owes rent for over 40 days can lose their plot."]
        ),
        (
          "A deposit of £50 is returned when the plot is vacated in good order.",
          ["You get your £50 deposit back if you leave the plot tidy."]
        ),
      ],
      [
        (
          "Bonfires are prohibited from April to September.",
          ["Do not light fires between April and September."]
        ),
        (
          "Hosepipes shall not be left unattended.",
          ["Stay with your hose while the water is on."]
        ),
        (
          "The use of weedkillers containing glyphosate is forbidden.",
          ["Glyphosate is banned here."]
        ),
        (
          "Dogs must be kept on a lead at all times.",
          ["Keep your dog on a lead."]
        ),
        (
          "Plot holders may keep up to six hens but no cockerels.",
          ["Six hens are fine, a cockerel is not."]
        ),
      ],
      [
        (
          "The committee shall inspect all plots twice a year.",
          ["Twice a year somebody from the committee looks at every plot."]
        ),
        (
          "Uncultivated plots shall receive a written warning.",
          ["If nothing grows on yours, you will get a letter."]
        ),
        (
          "The gate shall be locked after dusk.",
          ["Lock the gate when it gets dark."]
        ),
      ],
    ], order: [2, 3, 0, 1], added: ["There is a seed swap in February."])

  static let playground = RewordedText(
    paragraphs: [
      [
        (
          "Der Bolzplatz an der Mühlstraße darf von Jugendlichen bis 16 Jahre genutzt werden.",
          ["Auf dem Bolzplatz an der Mühlstraße dürfen alle spielen, die nicht älter als 16 sind."]
        ),
        (
          "Die Nutzung ist täglich von 8 bis 20 Uhr gestattet.",
          ["Ihr könnt jeden Tag von 8 Uhr bis 20 Uhr kommen."]
        ),
        (
          "An Sonn- und Feiertagen ist die Mittagsruhe von 12 bis 15 Uhr einzuhalten.",
          ["Sonntags und an Feiertagen ist zwischen 12 und 15 Uhr Pause, dann ist es leise."]
        ),
        (
          "Das Befahren mit Motorrädern ist untersagt.",
          ["Mit dem Motorrad darf man nicht auf den Platz."]
        ),
      ],
      [
        (
          "Die Instandhaltung der Tore obliegt dem städtischen Bauhof.",
          ["Der Bauhof der Stadt hält die Tore in Ordnung."]
        ),
        (
          "Schäden sind unverzüglich unter der angegebenen Telefonnummer zu melden.",
          ["Ist etwas kaputt, ruft bitte gleich die Nummer auf dem Schild an."]
        ),
        (
          "Die Spielgeräte werden wöchentlich durch eine Fachkraft überprüft.",
          ["Jede Woche sieht ein Fachmann nach, ob die Geräte sicher sind."]
        ),
        (
          "Der Sand wird einmal jährlich ausgetauscht.",
          ["Neuen Sand gibt es ein Mal im Jahr."]
        ),
      ],
      [
        (
          "Hunde sind von der Anlage fernzuhalten.",
          ["Hunde müssen draußen bleiben."]
        ),
        (
          "Der Konsum von Alkohol und Tabakwaren ist auf dem gesamten Gelände verboten.",
          ["Nirgends auf dem Gelände darf geraucht oder Alkohol getrunken werden."]
        ),
        (
          "Abfälle sind in die bereitgestellten Behälter zu entsorgen.",
          ["Werft euren Müll in die Tonnen."]
        ),
        (
          "Zuwiderhandlungen können mit einem Platzverweis geahndet werden.",
          ["Wer sich nicht an die Regeln hält, kann weggeschickt werden."]
        ),
      ],
      [
        (
          "Die Stadt haftet nicht für verlorene Gegenstände.",
          ["Wenn ihr etwas verliert, bezahlt die Stadt das nicht."]
        ),
        (
          "Über Änderungen dieser Ordnung entscheidet der Jugendausschuss.",
          ["Ob sich an den Regeln etwas ändert, bestimmt der Jugendausschuss."]
        ),
        (
          "Vor der Entscheidung werden die Anwohner angehört.",
          ["Vorher werden die Leute gefragt, die nebenan wohnen."]
        ),
      ],
    ], order: [1, 3, 0, 2], added: ["Im Sommer findet hier ein Turnier statt."])
}
