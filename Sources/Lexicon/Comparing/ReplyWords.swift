/// English words by which somebody gets what an author gives.
package enum ReplyWords {
  package static let each: Set<String> = ["every", "each", "all"]
  package static let getting: Set<String> = ["gets", "get", "receives", "receive"]
  package static let giving: Set<String> = ["give", "send", "hand", "offer", "provide"]
  /// Verbs that give a reply, with what it is called.
  package static let answering = ["answer": "reply", "reply": "reply", "respond": "reply"]
  package static let things = ["answer": "reply", "reply": "reply", "response": "reply"]
  package static let within: Set<String> = ["within", "inside", "in"]
  package static let numbers: Set<String> = [
    "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "fourteen", "fifteen", "twenty", "thirty",
  ]
}
