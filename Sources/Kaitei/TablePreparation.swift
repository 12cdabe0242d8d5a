internal import ChangeDetection
internal import Dispatch
internal import DocumentAlignment
internal import Extraction
package import PolicyModel
internal import Synchronization

/// Makes tables ready on another thread while the caller has something else to do.
///
/// Whoever asks for a table in the meantime waits for it, as it would have made it itself.
package enum TablePreparation {
  private static let begun = Mutex<Set<String>>([])

  /// The tables that documents of a language are read and compared by.
  package static func begin(for language: Language) {
    once(language.rawValue) {
      Annotator.prepare(for: language)
      ChangeDetector.prepare(for: language)
    }
  }

  /// The tables that editions of any language are compared by.
  package static func beginComparing() {
    once("comparing") {
      Aligner.prepare()
      ChangeDetector.prepare()
    }
  }

  private static func once(_ name: String, _ prepare: @escaping @Sendable () -> Void) {
    guard begun.withLock({ $0.insert(name).inserted }) else { return }
    DispatchQueue.global().async(execute: prepare)
  }
}
