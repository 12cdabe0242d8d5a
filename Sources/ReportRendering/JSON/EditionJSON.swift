internal import PolicyModel

extension JSONWriter {
  mutating func edition(_ edition: Edition) {
    object { json in
      json.member("series", edition.series)
      json.member("label", edition.label)
      json.member("title", edition.title)
      json.member("language", edition.language.rawValue)
      json.member("published", edition.published?.date.description)
      json.member("publishedBy", edition.published?.witness.rawValue)
      json.member("effective", edition.effective?.description)
      json.member("address", edition.provenance.address)
      json.member("fileName", edition.provenance.fileName)
      json.member("sha256", edition.provenance.sha256)
      if let hash = edition.provenance.textSHA256 { json.member("textSha256", hash) }
      json.member("format", edition.provenance.format)
      json.member("encoding", edition.provenance.encoding)
    }
  }

  mutating func notices(_ notices: [ReadingNotice]) {
    array(notices) { json, notice in
      json.object { json in
        switch notice.kind {
        case .lineEndsNormalized: json.member("notice", "line-ends")
        case .invisibleCharacters(let codePoints, let count):
          json.member("notice", "invisible-characters")
          json.key("codePoints")
          json.array(codePoints) { json, point in
            json.string("U+" + String(point, radix: 16, uppercase: true))
          }
          json.member("count", count)
        case .bidirectionalControls(let count):
          json.member("notice", "bidirectional-controls")
          json.member("count", count)
        case .lookAlikeCharacters(let count):
          json.member("notice", "look-alike-characters")
          json.member("count", count)
        case .privateUseCharacters(let count):
          json.member("notice", "private-use-characters")
          json.member("count", count)
        case .replacedBytes(let count):
          json.member("notice", "replaced-bytes")
          json.member("count", count)
        case .doubtfulEncoding(let name):
          json.member("notice", "doubtful-encoding")
          json.member("encoding", name)
        case .flattenedNesting(let limit):
          json.member("notice", "flattened-nesting")
          json.member("limit", limit)
        case .hiddenText(let count):
          json.member("notice", "hidden-text")
          json.member("count", count)
        case .siteFurniture(let count):
          json.member("notice", "site-furniture")
          json.member("count", count)
        case .formsNormalized(let count):
          json.member("notice", "forms-normalized")
          json.member("count", count)
        case .trackedChanges(let insertions, let deletions):
          json.member("notice", "tracked-changes")
          json.member("insertions", insertions)
          json.member("deletions", deletions)
        }
        json.member("start", notice.span?.start)
      }
    }
  }
}
