import Foundation

/// Holds JSON against the part of JSON Schema that the project's schemas use.
struct JSONSchema {
  private let root: [String: Any]

  init(_ file: URL) throws {
    root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
  }

  /// What of a value the schema does not allow, with the path to it.
  func faults(of value: Any) -> [String] { faults(value, root, "$") }

  private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    var faults: [String] = []
    if let reference = schema["$ref"] as? String {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      guard let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else {
        return ["\(path): no definition \(name)"]
      }
      return self.faults(value, target, path)
    }
    if let choices = schema["anyOf"] as? [[String: Any]],
      !choices.contains(where: { self.faults(value, $0, path).isEmpty })
    {
      faults.append("\(path): fits no choice: \(value)")
    }
    for part in schema["allOf"] as? [[String: Any]] ?? [] {
      if let condition = part["if"] as? [String: Any],
        let consequence = part["then"] as? [String: Any],
        self.faults(value, condition, path).isEmpty
      {
        faults += self.faults(value, consequence, path)
      }
    }
    if let expected = schema["const"] as? String, value as? String != expected {
      faults.append("\(path): not \(expected)")
    }
    if let names = schema["enum"] as? [String], !names.contains(value as? String ?? "") {
      faults.append("\(path): \(value) is none of \(names)")
    }
    if let type = schema["type"] as? String, !Self.isOf(type, value) {
      return faults + ["\(path): \(value) is no \(type)"]
    }
    if let low = schema["minimum"] as? Double, let number = value as? Double, number < low {
      faults.append("\(path): \(number) is below \(low)")
    }
    if let high = schema["maximum"] as? Double, let number = value as? Double, number > high {
      faults.append("\(path): \(number) is above \(high)")
    }
    if let members = value as? [String: Any] {
      for name in schema["required"] as? [String] ?? [] where members[name] == nil {
        faults.append("\(path): \(name) is missing")
      }
      for (name, part) in schema["properties"] as? [String: [String: Any]] ?? [:] {
        if let member = members[name] { faults += self.faults(member, part, "\(path).\(name)") }
      }
    }
    if let elements = value as? [Any], let part = schema["items"] as? [String: Any] {
      for (index, element) in elements.enumerated() {
        faults += self.faults(element, part, "\(path)[\(index)]")
      }
    }
    return faults
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "array": value is [Any]
    case "object": value is [String: Any]
    case "boolean": (value as? NSNumber).map(isBoolean) ?? false
    case "integer":
      (value as? NSNumber).map { !isBoolean($0) && $0.doubleValue == $0.doubleValue.rounded() }
        ?? false
    default: (value as? NSNumber).map { !isBoolean($0) } ?? false
    }
  }

  private static func isBoolean(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c"
  }
}
