internal import PolicyModel

extension Passage {
  /// How deep a numbered part stands by the sign it bears: 項 1, 号 2, イロハ 3; nil without one.
  var markerRank: Int? {
    guard let marker = (new ?? old)?.marker, let first = marker.unicodeScalars.first else {
      return nil
    }
    switch first {
    case "0"..."9", "０"..."９": return 1
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "⑴"..."⒇", "①"..."⑳", "(",
      "（":
      return 2
    case "ア"..."ン": return 3
    default: return 4
    }
  }
}

extension Passage.Side {
  /// The number or sign of a list item; bullets name nothing.
  var marker: String {
    guard case .listItem(_, let marker) = blockKind else { return "" }
    switch marker {
    case "-", "・", "――", "—", "–", "●", "○", "*", "+": return ""
    default: return marker
    }
  }
}

extension Block.Kind {
  /// How the row that stands for it is set in: as the words would be.
  var omissionLook: RevisionTable.Look {
    if case .item = look { look } else { .paragraph }
  }

  var look: RevisionTable.Look {
    switch self {
    case .title, .heading: .heading
    case .listItem(let depth, _): .item(depth: depth)
    case .note: .item(depth: 0)
    case .preformatted: .preformatted
    case .tableRow: .row
    case .dateLine, .paragraph, .quotation: .paragraph
    }
  }
}
