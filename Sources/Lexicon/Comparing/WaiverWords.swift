/// How a clause says whom a charge or a duty spares.
package enum WaiverWords {
  package static let clauses = [
    " is waived for ", " are waived for ", " may be waived for ", " will be waived for ",
    " can be waived for ", " is waived where ", " is waived in the case of ",
    " is not charged to ", " is not charged for ", " is not payable by ", " are not payable by ",
    " does not apply to ", " do not apply to ", " is not due from ", " need not be paid by ",
    " is refunded to ",
  ]
}
