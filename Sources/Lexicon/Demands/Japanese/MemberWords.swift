/// Single signs before a comma that join clauses, and name no member of a list: 「又、…」.
package enum MemberWords {
  package static let none = ["又", "且", "但", "尚", "及", "故", "即"].map { Array($0.utf8) }
}
