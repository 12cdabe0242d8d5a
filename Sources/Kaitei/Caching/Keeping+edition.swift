internal import PolicyModel

// How an edition is kept with the figures and demands found in it.

extension AnnotatedEdition {
  /// All of it as bytes, for a cache; the same edition gives the same bytes.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(edition)
    writer.write(document)
    writer.write(annotated.figures) { $0.write($1) }
    writer.write(annotated.demands) { $0.write($1) }
    writer.write(annotated.kind.genre.rawValue)
    writer.write(annotated.kind.isTold)
    return writer.bytes
  }

  /// Reads what `bytes` gave; throws for anything else.
  init(bytes: [UInt8]) throws(MalformedBytes) {
    var reader = try ByteReader(bytes)
    let edition = try reader.edition()
    let document = try reader.document()
    let figures = try reader.list { (reader) throws(MalformedBytes) in try reader.figure() }
    let demands = try reader.list { (reader) throws(MalformedBytes) in try reader.demand() }
    let kind = TextKind(try reader.raw(), isTold: try reader.bool())
    guard reader.isAtEnd else { throw MalformedBytes() }
    self.init(
      edition: edition,
      annotated: AnnotatedDocument(
        document: document, figures: figures, demands: demands, kind: kind))
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ edition: Edition) {
    write(edition.series)
    write(edition.label)
    write(edition.title)
    write(edition.language.rawValue)
    write(edition.published) { writer, published in
      writer.write(published.date)
      writer.write(published.witness.rawValue)
    }
    write(edition.effective)
    write(edition.recorded)
    write(edition.provenance.address)
    write(edition.provenance.fileName)
    write(edition.provenance.sha256)
    write(edition.provenance.format)
    write(edition.provenance.encoding)
  }

  fileprivate mutating func write(_ figure: Figure) {
    write(figure.kind.rawValue)
    write(figure.value)
    write(figure.written)
    write(figure.resolvedBy.rawValue)
    write(figure.unit)
    write(figure.bound.rawValue)
    write(figure.role?.rawValue)
    write(figure.subject)
    write(figure.asOf)
    write(figure.base)
    write(figure.isInName)
    write(figure.rule)
    write(figure.sentence)
    write(figure.span)
    write(figure.folded)
  }

  fileprivate mutating func write(_ demand: Demand) {
    write(demand.frame.rawValue)
    write(demand.deontic?.rawValue)
    write(demand.actor)
    write(demand.action.rawValue)
    write(demand.verb)
    write(demand.polarity)
    write(demand.object)
    write(demand.scope.quantifier.rawValue)
    write(demand.scope.included)
    write(demand.scope.excluded)
    write(demand.scope.isOpen)
    write(demand.strength)
    write(demand.testability)
    write(demand.conditions)
    write(demand.means)
    write(demand.modifiers)
    write(demand.deadline) { $0.write($1) }
    write(demand.quantities) { $0.write($1) }
    switch demand.attribution {
    case .author: write(nil as String?)
    case .quoted(let speaker): write(speaker as String?)
    }
    write(demand.cue)
    write(demand.cueSpan)
    write(demand.role.rawValue)
    write(demand.confidence)
    write(demand.rule)
    write(demand.sentence)
    write(demand.span)
    write(demand.folded)
  }
}

extension ByteReader {
  fileprivate mutating func edition() throws(MalformedBytes) -> Edition {
    Edition(
      series: try optionalString(), label: try optionalString(), title: try optionalString(),
      language: Language(rawValue: try string()),
      published: try optional { (reader) throws(MalformedBytes) in
        Edition.DatedBy(try reader.date(), by: try reader.raw())
      },
      effective: try optionalDate(), recorded: try optionalDate(),
      provenance: Edition.Provenance(
        address: try optionalString(), fileName: try optionalString(), sha256: try string(),
        format: try string(), encoding: try string()))
  }

  fileprivate mutating func figure() throws(MalformedBytes) -> Figure {
    Figure(
      kind: try raw(), value: try value(), written: try string(), resolvedBy: try raw(),
      unit: try string(), bound: try raw(), role: try bool() ? try raw() : nil,
      subject: try string(), asOf: try optionalDate(), base: try optionalString(),
      isInName: try bool(), rule: try string(), sentence: try int(), span: try span(),
      folded: try range())
  }

  fileprivate mutating func demand() throws(MalformedBytes) -> Demand {
    Demand(
      frame: try raw(), deontic: try bool() ? try raw() : nil, actor: try optionalString(),
      action: try raw(), verb: try string(), polarity: try int(), object: try string(),
      scope: Demand.Scope(
        quantifier: try raw(), included: try strings(), excluded: try strings(),
        isOpen: try bool()),
      strength: try int(), testability: try int(), conditions: try strings(),
      means: try strings(), modifiers: try strings(), deadline: try bool() ? try int() : nil,
      quantities: try list { (reader) throws(MalformedBytes) in try reader.int() },
      attribution: try optionalString().map { .quoted($0) } ?? .author, cue: try string(),
      cueSpan: try span(), role: try raw(), confidence: try double(), rule: try string(),
      sentence: try int(), span: try span(), folded: try range())
  }
}
