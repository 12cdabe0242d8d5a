/// How a Japanese clause leaves a deed undone, and how a sentence does it.
package enum ClauseWords {
  /// The end of a clause that denies: 認め⟦ず、⟧.
  package static let denied = "ず、"
  /// The end of the same clause where it denies nothing: 認め⟦つつ、⟧.
  package static let going = ["つつ、", "ながら、", "たうえで、", "た上で、", "て、", "、"]
  package static let object: Character = "を"
  /// Ends of a sentence that does what a noun says: 民営化⟦します⟧.
  package static let doing = [
    "を実施することとします", "を行うこととします", "を実施します", "を行います", "を進めます", "することとします", "します", "を実施する",
    "を行う", "を進める", "するものとする", "する",
  ]
  /// Ends that refuse it.
  package static let refusing = ["を実施しません", "を行いません", "は行いません", "しません", "を行わない", "は行わない", "しない"]
  /// What leaves it undone behind its noun: 民営化⟦を行わず、⟧.
  package static let undone = [
    "を行わず、", "は行わず、", "をせず、", "はせず、", "せず、", "を実施せず、", "を進めず、", "は進めず、", "を認めず、", "は認めず、",
  ]
}
