/// What stands above a list of deeds by itself, before its colon.
package enum ListLeads {
  package static let forbidding: Set = [
    "do not", "don't", "please do not", "please don't", "never", "it is forbidden to",
    "it is prohibited to", "it is not permitted to", "it is not allowed to",
  ]
}
