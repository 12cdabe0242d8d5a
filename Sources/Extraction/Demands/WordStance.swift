internal import Lexicon
internal import PolicyModel

/// What a document in a word-divided language tells about who speaks in it and how.
struct WordStance: Hashable {
  var isNormative = false
  var isPlan = false
  /// A programme by its title.
  var isPledge = false
  /// Lists what is asked of others: a pay claim.
  var isDemanding = false
  /// Issued by an institution that its title names: what it says others must do binds them.
  var isAuthority = false
  /// Rules whose author says "we".
  var isVoiced = false
  /// Rules whose author says it in one of ten sentences.
  var isOutspoken = false
  /// Rules that promise those whom they serve: a passenger charter.
  var isCharter = false
  /// What the text was read as.
  var kind = TextKind.unknown
  /// Names, in lower case, that are the author's own.
  var authors: Set<String> = []

  /// Of rules, and no more.
  init(isNormative: Bool) { self.isNormative = isNormative }

  /// Reads the title and counts the words that rules are made of.
  ///
  /// - Parameters:
  ///   - known: what the document is called where it has no title of its own.
  ///   - genre: what another edition of the text was read as.
  init(
    of document: Document, lower text: [UInt8], title known: String?,
    as genre: TextKind.Genre? = nil, by index: WordIndex
  ) {
    var title = 0..<0
    for block in document.blocks.prefix(16) {
      switch block.kind {
      case .title, .heading(level: 1), .heading(level: 0):
        guard let first = block.sentences.first, let last = block.sentences.last else { continue }
        title =
          document.sentences[first].folded.lowerBound..<document.sentences[last].folded.upperBound
      default: continue
      }
      break
    }
    var titled = text
    if title.isEmpty, let known {
      titled = Array(known.lowercased().utf8)
      title = 0..<titled.count
    }
    let kinds = Self.kinds(in: title, titled, by: index)
    var foreseen: Set<String> = []
    isPledge =
      !kinds.isDisjoint(with: ["pledge", "coalition", "demands"])
      || kinds.contains("bloc") && kinds.contains("plan")
      || kinds.contains("party") && kinds.isDisjoint(with: ["norm", "charter"])
    isDemanding = kinds.contains("demands")
    isPlan = (kinds.contains("plan") || kinds.contains("paper")) && !isPledge
    let isTold = isPlan || isPledge || !kinds.isDisjoint(with: ["norm", "charter"])
    if !isTold { (isPledge, isPlan) = (genre == .programme, genre == .plan) }
    isNormative =
      !isPlan && !isPledge
      && (isTold || genre == .rules || Self.binds(document, text, by: index))
    isCharter = isNormative && kinds.contains("charter")
    if !isNormative, !isPlan, !isPledge { isPledge = Self.promises(document, text, by: index) }
    if !isNormative, !isPlan, !isPledge, !kinds.contains("resolution") {
      isNormative = Self.practises(document, text, by: index)
      let planners = isNormative ? [] : Self.planners(document, text, by: index)
      isPlan = !planners.isEmpty
      foreseen = planners
      if !isNormative, !isPlan, Self.undertakes(document, text, by: index) {
        isPledge = true
        foreseen = Self.institutions(in: title, titled, by: index)
      }
    }
    authors = Self.names(title, titled, document, text, by: index)
    if isNormative {
      let voices = document.sentences.count {
        Self.opens($0.folded, with: .author, text, by: index)
      }
      isVoiced = voices > 0
      isOutspoken = voices * 10 >= document.sentences.count
      authors.insert("company")
      authors.formUnion(Self.institutions(in: title, titled, by: index))
    }
    if isPlan, kinds.contains("paper") || Self.governs(in: title, titled, by: index) {
      authors.formUnion(index.lexicon.functions.filter { $0.kind == "minister" }.map(\.text))
    }
    if isPlan {
      authors.insert("council")
      authors.formUnion(
        Self.institutions(in: title, titled, by: index).filter { !index.isKind(.cabinet, $0) })
    }
    authors.formUnion(foreseen)
    authors.formUnion(Self.resolvers(document, text, by: index))
    if kinds.contains("resolution") {
      authors.formUnion(Self.institutions(in: title, titled, by: index))
    }
    if isDemanding { authors.formUnion(Self.institutions(in: title, titled, by: index)) }
    if isPledge {
      authors.insert("party")
      // "Programme for Government"
      if title.lowerBound < title.upperBound {
        authors.formUnion(
          Self.institutions(in: title, titled, by: index).filter { index.isKind(.cabinet, $0) })
      }
    }
    if kinds.contains("company") { authors.formUnion(["board", "group", "company"]) }
    if kinds.contains("coalition") {
      authors.formUnion(index.lexicon.functions.filter { $0.kind == "coalition" }.map(\.text))
    }
    isAuthority = !isPledge && (isPlan || !Self.institutions(in: title, titled, by: index).isEmpty)
    kind = TextKind(
      isNormative ? .rules : isPledge ? .programme : isPlan ? .plan : .unknown, isTold: isTold)
  }

  /// The kinds of text that the words of a title name.
  private static func kinds(
    in title: Range<Int>, _ text: [UInt8], by index: WordIndex
  ) -> Set<String> {
    var kinds: Set<String> = []
    eachWord(of: title, text) { word in
      guard
        let (row, end) = index.phrase(
          index.genres, in: text, from: word.lowerBound, upTo: title.upperBound),
        end >= word.upperBound
      else { return word.upperBound }
      let kind = index.lexicon.genres[row].kind
      // "Our promise to ⟦passengers⟧" is a charter, "our commitment to peace" a programme.
      kinds.insert(kind == "promise" ? isServed(behind: end, title, text, by: index) : kind)
      return end
    }
    return kinds
  }

  private static func isServed(
    behind start: Int, _ title: Range<Int>, _ text: [UInt8], by index: WordIndex
  ) -> String {
    var isNorm = false
    var count = 0
    eachWord(of: min(start, title.upperBound)..<title.upperBound, text) { word in
      count += 1
      let name = String(decoding: text[word], as: UTF8.self)
      if count <= 3, !index.isKind(.noAgent, name) {
        let actor = index.phrase(
          index.actors, in: text, from: word.lowerBound, upTo: word.upperBound)
        if actor.map({ index.lexicon.actors[$0.row].kind == "subject" })
          ?? index.lexicon.agentEndings.contains(where: {
            name.utf8.count >= 5 && name.hasSuffix($0)
          })
        {
          isNorm = true
        }
      }
      return word.upperBound
    }
    return isNorm ? "charter" : "pledge"
  }

  /// Shows the words of a title one by one; the answer is where the next one may begin.
  private static func eachWord(
    of title: Range<Int>, _ text: [UInt8], _ body: (Range<Int>) -> Int
  ) {
    var place = title.lowerBound
    while place < title.upperBound {
      let start = place
      while place < title.upperBound, WordReader.isLetter(text[place]) { place += 1 }
      if place > start { place = body(start..<place) }
      place += 1
    }
  }

  /// Whether a text without a telling title is a programme: many of its sentences begin with what
  /// is to be done, and hardly any speaks to its readers.
  private static func promises(_ document: Document, _ text: [UInt8], by index: WordIndex) -> Bool {
    guard index.lexicon.verbPlace == .afterCue else { return false }
    var pledges = 0
    var vows = 0
    var addresses = 0
    for sentence in document.sentences {
      let range = sentence.folded
      if opensWithVow(range, text, by: index) { vows += 1 }
      if let (row, _) = index.verb(
        in: text, from: range.lowerBound, upTo: range.upperBound, [.base]),
        row.action != .other
      {
        pledges += 1
      }
      var place = range.lowerBound
      while place < range.upperBound {
        let start = place
        while place < range.upperBound, WordReader.isLetter(text[place]) { place += 1 }
        if place > start, place - start <= 10,
          index.isKind(.reader, String(decoding: text[start..<place], as: UTF8.self))
        {
          addresses += 1
          break
        }
        place += 1
      }
    }
    return pledges >= 5 && pledges * 6 >= document.sentences.count
      && addresses * 10 <= document.sentences.count
      || vows >= 4 && vows * 5 >= document.sentences.count
        && addresses * 5 <= document.sentences.count
  }

  /// "⟦Conference⟧ notes …", "Conference calls on …": who resolves in a text of motions.
  private static func resolvers(
    _ document: Document, _ text: [UInt8], by index: WordIndex
  ) -> Set<String> {
    var counts: [String: Int] = [:]
    for sentence in document.sentences {
      var place = sentence.folded.lowerBound
      while place < sentence.folded.upperBound, WordReader.isLetter(text[place]) { place += 1 }
      guard place - sentence.folded.lowerBound >= 5, place + 1 < sentence.folded.upperBound,
        text[place] == 0x20
      else { continue }
      let name = String(decoding: text[sentence.folded.lowerBound..<place], as: UTF8.self)
      var end = place + 1
      while end < sentence.folded.upperBound, WordReader.isLetter(text[end]) { end += 1 }
      let verb = String(decoding: text[place + 1..<end], as: UTF8.self)
      let cue = index.phrase(
        index.cues, in: text, from: place + 1, upTo: sentence.folded.upperBound)
      let isStance =
        cue.map {
          verb.hasSuffix("s")
            && [.vow, .ask, .against, .favour].contains(index.lexicon.cues[$0.row].kind)
        } ?? false
      if isStance || index.isKind(.resolving, verb) { counts[name, default: 0] += 1 }
    }
    return Set(
      counts.filter { $0.value >= 3 && $0.value * 6 >= document.sentences.count }.map(\.key))
  }

  /// The school, the hospital: what the title of a text of rules names is who speaks in it.
  static func institutions(
    in title: Range<Int>, _ text: [UInt8], by index: WordIndex
  ) -> Set<String> {
    var names: Set<String> = []
    eachWord(of: title, text) { word in
      if let (row, end) = index.phrase(
        index.actors, in: text, from: word.lowerBound, upTo: title.upperBound),
        end == word.upperBound, index.lexicon.actors[row].kind == "other"
      {
        names.insert(String(decoding: text[word], as: UTF8.self))
      }
      return word.upperBound
    }
    return names
  }

  /// Whether a text without a telling title speaks to those whom it binds.
  private static func binds(_ document: Document, _ text: [UInt8], by index: WordIndex) -> Bool {
    let shalls = index.lexicon.functions.filter { $0.kind == "effect" }.map { Array($0.text.utf8) }
    var norms = 0
    var duties = 0
    var commands = 0
    for sentence in document.sentences {
      var place = sentence.folded.lowerBound
      var isNorm = false
      // "⟦Every⟧ parish shall", "⟦no⟧ adult is": of everybody or nobody.
      var isDuty =
        opens(sentence.folded, with: .universal, text, by: index)
        || opens(sentence.folded, with: .none, text, by: index)
      var isCommand = false
      while place < sentence.folded.upperBound, !isNorm || !isCommand {
        let isStart = place == 0 || !WordReader.isLetter(text[place - 1])
        if isStart, !isNorm,
          let (row, _) = index.phrase(
            index.cues, in: text, from: place, upTo: sentence.folded.upperBound)
        {
          switch index.lexicon.cues[row].kind {
          case .may, .prohibited, .entitled, .agree, .release, .required, .disclaim, .penalty,
            .reserve:
            isNorm = true
          case .forbid: isNorm = place == sentence.folded.lowerBound
          // "Borrowers are ⟦obliged to⟧ report"
          case .must where index.lexicon.cues[row].text.utf8.count > 10: isNorm = true
          case .must, .should, .can:
            isNorm = speaks(to: place, in: text, by: index)
            isDuty = isDuty || !isNorm && index.lexicon.cues[row].kind != .can
          default: break
          }
        }
        if isStart, !isCommand {
          isCommand = shalls.contains {
            text.hasBytes($0, at: place)
              && (place + $0.count >= text.count || !WordReader.isLetter(text[place + $0.count]))
          }
        }
        place += 1
      }
      norms += isNorm ? 1 : 0
      duties += isDuty && !isNorm ? 1 : 0
      commands += isCommand ? 1 : 0
    }
    // "shall" is the word of rules alone.
    if commands >= 3, commands * 8 >= document.sentences.count { return true }
    return norms >= 5 && norms * 8 >= document.sentences.count
      || norms >= 3 && norms * 5 >= document.sentences.count
      || norms >= 2 && norms + duties >= 4 && (norms + duties) * 4 >= document.sentences.count
  }

  /// "⟦You⟧ must": whether the word before a place names those who read.
  private static func speaks(to place: Int, in text: [UInt8], by index: WordIndex) -> Bool {
    guard place > 1 else { return false }
    var start = place - 1
    while start > 0, WordReader.isLetter(text[start - 1]) { start -= 1 }
    return index.isKind(.addressee, String(decoding: text[start..<place - 1], as: UTF8.self))
  }

  /// "Programme of the ⟦Alliance⟧ Party": whose text it is, told behind its genre.
  private static func owner(
    behind genre: Int, in title: Range<Int>, _ text: [UInt8], by index: WordIndex
  ) -> String? {
    var isOwned = false
    var place = genre
    while place < title.upperBound {
      let start = place
      while place < title.upperBound, WordReader.isLetter(text[place]) { place += 1 }
      let word = String(decoding: text[start..<place], as: UTF8.self)
      if index.isKind(.genitive, word) {
        isOwned = true
      } else if !word.isEmpty, !index.isKind(.article, word) {
        return isOwned && place - start > 3 ? word : nil
      }
      place += 1
    }
    return nil
  }

  /// How a name begins: a capital, or the digit of 37signals.
  private static func isNameLike(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
  }

  /// The names that act: words of the title before its genre, and capitalised names that the
  /// text often has will and may follow: Larkspur in "Larkspur will delete".
  private static func names(
    _ title: Range<Int>, _ titled: [UInt8], _ document: Document, _ text: [UInt8],
    by index: WordIndex
  ) -> Set<String> {
    var names: Set<String> = []
    var place = title.lowerBound
    while place < title.upperBound {
      let start = place
      while place < title.upperBound, WordReader.isLetter(titled[place]) { place += 1 }
      let genre = index.phrase(index.genres, in: titled, from: start, upTo: title.upperBound)
      if let genre, index.lexicon.genres[genre.row].kind == "bloc" {
        names.insert(String(decoding: titled[start..<place], as: UTF8.self))
      } else if genre != nil {
        if let owner = owner(behind: place, in: title, titled, by: index) { names.insert(owner) }
        break
      }
      let name = String(decoding: titled[start..<place], as: UTF8.self)
      if place - start > 3, names.count < 2, !index.isAny([.reader, .possessive, .own], name) {
        names.insert(name)
      }
      place += 1
    }
    let source = document.folded.utf8
    var counts: [String: Int] = [:]
    for sentence in document.sentences {
      var last: Range<Int>?
      var place = sentence.folded.lowerBound
      while place < sentence.folded.upperBound {
        let start = place
        while place < sentence.folded.upperBound, WordReader.isLetter(text[place]) { place += 1 }
        guard place > start else {
          place += 1
          continue
        }
        if let last, isNameLike(source[last.lowerBound]), last.count > 3,
          let (row, _) = index.phrase(
            index.cues, in: text, from: start, upTo: sentence.folded.upperBound),
          [.will, .may, .reserve].contains(index.lexicon.cues[row].kind),
          index.phrase(index.actors, in: text, from: last.lowerBound, upTo: last.upperBound) == nil,
          index.phrase(index.functions, in: text, from: last.lowerBound, upTo: last.upperBound)
            == nil
        {
          counts[String(decoding: text[last], as: UTF8.self), default: 0] += 1
        }
        last = start..<place
      }
    }
    for (name, count) in counts
    where count >= 3 && name.utf8.contains(where: { $0 > 0x39 }) {
      names.insert(name)
    }
    return names
  }
}
