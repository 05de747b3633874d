import Translation

/// The target and the state of a returned unit, judged by what tools are known to do.
struct ReturnedTarget {
  /// The text; nil where nobody translated.
  let text: String?
  /// How far it has come; nil where the file does not say.
  let state: SegmentState?

  /// A judgement of what a file says.
  ///
  /// An empty target is none. A target that is still the source, in a unit that is said to be new,
  /// is a copy that some tool made. A new unit with other words was translated, though the tool
  /// did not say so; in OmegaT every unit with other words than it went out with.
  init(
    _ target: String, said: SegmentState?, source: String?, exported: String?,
    profile: ExchangeProfile
  ) {
    if target.allSatisfy(\.isWhitespace) {
      text = nil
      state = said.map { _ in .untranslated }
      return
    }
    let digest = SegmentDigest.hex(target)
    let isCopy = source.map { SegmentDigest.hex($0) == digest } ?? false
    let isChanged = exported.map { $0 != digest } ?? false
    let mayBeCopy = said == .untranslated || profile == .omegat3 && said == nil && isChanged
    if isCopy, mayBeCopy {
      text = nil
      state = .untranslated
    } else {
      text = target
      let isWork = said == .untranslated || profile == .omegat3 && isChanged
      state = isWork ? .translated : said
    }
  }
}
