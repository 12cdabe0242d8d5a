public import PolicyModel

/// Findings in SARIF 2.1.0, for code scanning and editors.
public struct SARIFRenderer: Sendable {
  private let language: Language?
  private let path: String?

  /// - Parameter path: of the file in its repository; nil for the edition's file name.
  public init(language: Language? = nil, path: String? = nil) {
    self.language = language
    self.path = path
  }

  /// The log, with a line end.
  public func render(
    _ findings: [Finding], of edition: Edition, tool: ChangeReport.Tool
  ) -> [UInt8] {
    let phrasing = Phrasing(language ?? edition.language)
    var json = JSONWriter(isIndented: true)
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in
          json.key("tool")
          json.object { json in
            json.key("driver")
            json.object { json in driver(findings, tool, phrasing, to: &json) }
          }
          json.member("columnKind", "unicodeCodePoints")
          json.key("results")
          json.array(findings) { json, finding in
            result(finding, edition, phrasing, to: &json)
          }
        }
      }
    }
    json.finish()
    return json.utf8
  }

  private func driver(
    _ findings: [Finding], _ tool: ChangeReport.Tool, _ phrasing: Phrasing,
    to json: inout JSONWriter
  ) {
    json.member("name", tool.name)
    json.member("version", tool.version)
    json.key("rules")
    json.array(Set(findings.map(\.check)).sorted()) { json, check in
      json.object { json in
        json.member("id", check)
        json.key("shortDescription")
        json.object { json in json.member("text", phrasing["about." + check]) }
      }
    }
  }

  private func result(
    _ finding: Finding, _ edition: Edition, _ phrasing: Phrasing, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("ruleId", finding.check)
      json.member("level", finding.severity.level)
      json.key("message")
      json.object { json in
        json.member("text", VisibleText.shown(phrasing.oneLine(finding)))
      }
      // One place where the finding is, then those that it rests on.
      let others = finding.places.dropFirst()
      json.key("locations")
      json.array(finding.places.prefix(1)) { json, place in
        json.object { json in physicalLocation(place, edition, to: &json) }
      }
      if !others.isEmpty {
        json.key("relatedLocations")
        json.array(others.enumerated()) { json, other in
          json.object { json in
            json.member("id", other.offset + 1)
            physicalLocation(other.element, edition, to: &json)
            json.key("message")
            json.object { json in
              json.member("text", VisibleText.shown(phrasing.quoted(other.element)))
            }
          }
        }
      }
      json.key("partialFingerprints")
      json.object { json in json.member("kaitei/v1", finding.id) }
      if !finding.also.isEmpty {
        json.key("properties")
        json.object { json in json.member("also", finding.also.map(\.id)) }
      }
    }
  }

  private func physicalLocation(
    _ place: Excerpt, _ edition: Edition, to json: inout JSONWriter
  ) {
    json.key("physicalLocation")
    json.object { json in
      json.key("artifactLocation")
      json.object { json in
        json.member("uri", Self.uri(path ?? edition.provenance.fileName ?? "-"))
      }
      json.key("region")
      json.object { json in
        json.member("startLine", place.line)
        json.member("byteOffset", place.span.start)
        json.member("byteLength", place.span.utf8Count)
      }
    }
  }

  /// A relative reference: everything but unreserved bytes and slashes encoded.
  static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x2D...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x7E: bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Finding.Severity {
  fileprivate var level: String {
    switch self {
    case .high, .medium: "warning"
    case .low, .info: "note"
    }
  }
}
