internal import ArgumentParser
internal import ReportRendering

/// A profile of the 新旧対照表 by its name.
struct TableProfile: ExpressibleByArgument {
  static let list = RevisionTableProfile.named.map(\.name).joined(separator: ", ")
  let profile: RevisionTableProfile

  init?(argument: String) {
    guard let named = RevisionTableProfile.named.first(where: { $0.name == argument }) else {
      return nil
    }
    profile = named.profile
  }
}
