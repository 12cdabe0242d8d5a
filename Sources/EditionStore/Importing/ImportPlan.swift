internal import Digest
internal import Git
internal import PolicyModel

/// What is to be done with a draft, given the editions that its series has.
struct ImportPlan {
  enum Decision {
    case already(StoredEdition)
    case write(StoredEdition, replacing: StoredEdition?)
  }

  let decision: Decision
  /// The label as it was asked for, where it could not be kept.
  let cleanedLabel: String?

  init(
    _ draft: EditionDraft, key: StoreKey, options: ImportOptions,
    among editions: [StoredEdition]
  ) throws(StoreError) {
    let sha256 = SHA256.hex(draft.bytes)
    let same = editions.filter { $0.source.sha256 == sha256 }
    let asked: String
    if let label = draft.label { asked = label } else { asked = try Self.label(of: draft, same) }
    guard let label = StoreKey(cleaning: asked) else { throw .unusableLabel(asked) }
    cleanedLabel = label.text == asked ? nil : asked
    let holder = editions.first { $0.label == label.text }

    var new = StoredEdition(
      series: key.text, seriesName: key.text == draft.series ? nil : draft.series,
      label: label.text, title: draft.title.map(StoredEdition.title), language: draft.language,
      published: draft.published ?? Edition.DatedBy(.year(1), by: .option),
      effective: draft.effective, recorded: draft.recorded,
      kind: editions.isEmpty ? .first : .edition,
      sequence: (editions.map(\.sequence).max() ?? 0) + 1, revision: 1,
      source: StoredEdition.Source(
        file: StoreFile.source(named: draft.fileName, format: draft.format),
        name: draft.fileName, address: draft.address, sha256: sha256,
        byteCount: draft.bytes.count, format: draft.format, encoding: draft.encoding),
      textByteCount: draft.text.count, extractor: draft.extractor)

    switch options.purpose {
    case .edition:
      if let twin = Self.twin(of: new, same, holder, dated: draft.published?.date, editions) {
        decision = .already(twin)
        return
      }
      if let holder { throw .labelTaken(by: holder) }
      guard draft.published?.date.days() != nil else { throw .noDate }
      let before = editions.last { StoredEdition.isOrdered($0, new) }
      if Self.isRestored(draft.text, before, editions, new) { new.kind = .restored }
      try Self.guardShrinking(from: before, to: new, options)
      decision = .write(new, replacing: nil)
    case .correction, .reextraction:
      guard let old = options.purpose == .reextraction ? holder ?? same.first : holder else {
        throw .noSuchEdition(asked, series: key.text, labels: editions.map(\.label))
      }
      new = Self.revision(of: old, by: new, draft, options.purpose)
      if Self.isUnchanged(old, new, draft) {
        decision = .already(old)
        return
      }
      guard new.published.date.days() != nil else { throw .noDate }
      if options.purpose == .reextraction, old.source.sha256 != sha256 {
        throw .labelTaken(by: old)
      }
      try Self.guardShrinking(from: old, to: new, options)
      decision = .write(new, replacing: old)
    }
  }

  /// Without a label an edition is called by its date; a second reading of bytes that are
  /// there needs none.
  private static func label(
    of draft: EditionDraft, _ same: [StoredEdition]
  ) throws(StoreError) -> String {
    if let date = draft.published?.date { return date.description }
    guard let first = same.first else { throw .noDate }
    return first.label
  }

  /// The edition that these bytes are already recorded as.
  ///
  /// Bytes that come back after others had taken their place are a new edition, a restored one.
  private static func twin(
    of new: StoredEdition, _ same: [StoredEdition], _ holder: StoredEdition?,
    dated date: CalendarDate?, _ editions: [StoredEdition]
  ) -> StoredEdition? {
    if let twin = same.first(where: { $0.label == new.label }) { return twin }
    guard let date, date.days() != nil else { return same.last }
    if let twin = same.first(where: { $0.published.date == date }) { return twin }
    if holder != nil { return nil }
    let before = editions.last { StoredEdition.isOrdered($0, new) }
    let after = editions.first { StoredEdition.isOrdered(new, $0) }
    return same.first { $0.label == before?.label || $0.label == after?.label }
  }

  private static func isRestored(
    _ text: [UInt8], _ before: StoredEdition?, _ editions: [StoredEdition], _ new: StoredEdition
  ) -> Bool {
    let blob = GitObject.id(of: .blob, text).description
    guard let before, before.textBlob != blob else { return false }
    return editions.contains { $0.textBlob == blob && StoredEdition.isOrdered($0, before) }
  }

  private static func guardShrinking(
    from old: StoredEdition?, to new: StoredEdition, _ options: ImportOptions
  ) throws(StoreError) {
    guard let old, !options.isForced, new.textByteCount * 10 <= old.textByteCount * 3 else {
      return
    }
    throw .shrunk(
      fromBytes: old.textByteCount, toBytes: new.textByteCount, before: old.label)
  }

  private static func revision(
    of old: StoredEdition, by new: StoredEdition, _ draft: EditionDraft,
    _ purpose: ImportOptions.Purpose
  ) -> StoredEdition {
    var revised = new
    revised.label = old.label
    revised.kind = purpose == .correction ? .correction : .reextraction
    revised.sequence = old.sequence
    revised.revision = old.revision + 1
    revised.published = purpose == .correction ? draft.published ?? old.published : old.published
    revised.effective = draft.effective ?? old.effective
    revised.title = new.title ?? old.title
    revised.source.address = draft.address ?? old.source.address
    if purpose == .reextraction {
      revised.source.name = old.source.name
      revised.source.file = old.source.file
    }
    return revised
  }

  private static func isUnchanged(
    _ old: StoredEdition, _ new: StoredEdition, _ draft: EditionDraft
  ) -> Bool {
    var same = new
    same.kind = old.kind
    same.revision = old.revision
    same.recorded = old.recorded
    same.commit = old.commit
    same.textBlob = GitObject.id(of: .blob, draft.text).description
    same.sourceBlob = old.sourceBlob
    same.metadataBlob = old.metadataBlob
    return same == old
  }
}
