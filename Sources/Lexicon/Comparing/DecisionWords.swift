internal import PolicyModel

/// How a Japanese sentence says by whose decision something is done: 「改廃は、⟦理事会⟧の決議による」.
package enum DecisionWords {
  /// Behind the one who decides, to the end of the sentence. Longest first.
  package static let ends: [[UInt8]] = ["決議", "議決", "決裁", "承認", "決定", "許可", "同意", "裁決", "認可"]
    .flatMap { deed in
      [
        "による", "によります", "によるものとする", "により行う", "により行います", "により行うものとする", "により定める",
        "により決する", "を経て行う", "を経て行います", "を経て行うものとする", "を得て行う", "を得て行います", "をもって行う",
      ].map { "の" + deed + $0 }
    }
    .sorted { $0.utf8.count > $1.utf8.count }.map { Array($0.utf8) }

  /// Deeds of one kind under one name.
  package static func alike(_ words: String) -> String {
    words.replacingBytes(of: "議決", with: "決議")
  }
}
