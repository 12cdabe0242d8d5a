internal import PolicyModel

/// The sections that stand elsewhere than in the old edition, as the concordance has them.
///
/// A section under another number only because one before it came or went has not moved.
struct MovedSections {
  private struct Place: Hashable {
    var title: String
    var line: Int
  }

  /// Headings of both editions that name one section.
  private struct Name: Hashable {
    var old: String
    var new: String
  }

  private let places: Set<Place>
  private let names: Set<Name>

  init(_ report: ChangeReport) {
    places = Set(
      report.sections.lazy.filter { $0.kind == .moved }.flatMap(\.new).map { place in
        Place(title: place.title, line: place.line)
      })
    names = Set(
      report.sections.lazy.flatMap { section in
        section.old.flatMap { old in
          section.new.map { Name(old: old.title, new: $0.title) }
        }
      })
  }

  /// Whether any section moved.
  var holdsAny: Bool { !places.isEmpty }

  /// Where the section went from, if the passages begin one that moved.
  func origin(of group: ArraySlice<Passage>) -> PartOrigin? {
    guard !places.isEmpty, let first = group.first(where: { $0.new != nil }), let new = first.new,
      let title = new.section.last, places.contains(Place(title: title, line: new.line)),
      let old = group.lazy.compactMap(\.old).first
    else { return nil }
    return origin(from: old.section.dropLast(), to: new.section.dropLast())
  }

  /// Where a part went from that stood under the headings of one edition and stands under those
  /// of the other.
  func origin(
    from old: some BidirectionalCollection<String>, to new: some BidirectionalCollection<String>
  ) -> PartOrigin {
    guard let from = old.last, let to = new.last, Self.words(from) != Self.words(to),
      !names.contains(Name(old: from, new: to))
    else { return PartOrigin(place: nil) }
    return PartOrigin(place: QuietSection.name(from))
  }

  /// A heading without the number, under which it may only have been shifted.
  private static func words(_ title: String) -> Substring {
    guard QuietSection.name(title) != title, let blank = title.firstIndex(of: " ") else {
      return title[...]
    }
    return title[blank...]
  }
}

/// Where a part stood that moved: another part's name, or nothing where it stayed in the same.
struct PartOrigin: Hashable {
  /// The name of the part that it stood in; nil where it stands in the same one still.
  let place: String?
}
