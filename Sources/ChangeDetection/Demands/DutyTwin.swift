internal import Lexicon
internal import PolicyModel

/// Two Japanese sentences that lay down one duty, or name one case: 「届け出る⟦こと⟧」, 「届け出⟦なければならない⟧」,
/// 「休会⟦や⟧退会⟦をする⟧場合は」, 「休会⟦又は⟧退会⟦の⟧場合には」.
enum DutyTwin {
  static func holds(_ pair: TurnedWords) -> Bool {
    guard !pair.old.isDivided else { return false }
    let (a, b) = (
      SentenceEnd.withoutStop(pair.old.bytes), SentenceEnd.withoutStop(pair.new.bytes)
    )
    return says(a, b) || says(b, a) || settles(a, b) || settles(b, a) || alike(a) == alike(b)
  }

  /// 「認め⟦ない⟧」, 「認めない⟦ものとする⟧」
  private static func settles(_ told: ArraySlice<UInt8>, _ bound: ArraySlice<UInt8>) -> Bool {
    SentenceEnd.has(LeaveEndings.denial, told)
      && LeaveEndings.settled.contains {
        bound.count == told.count + $0.count && SentenceEnd.has($0, bound)
          && bound.starts(with: told)
      }
  }

  private static func says(_ told: ArraySlice<UInt8>, _ bound: ArraySlice<UInt8>) -> Bool {
    LeaveEndings.duties.contains { plain, musts in
      guard SentenceEnd.has(plain, told), told.count > plain.count,
        let must = musts.first(where: { SentenceEnd.has($0, bound) })
      else { return false }
      return alike(told.dropLast(plain.count)) == alike(bound.dropLast(must.count))
    }
  }

  private static func alike(_ bytes: ArraySlice<UInt8>) -> String {
    ConditionWords.likened(String(decoding: bytes, as: UTF8.self))
  }
}
