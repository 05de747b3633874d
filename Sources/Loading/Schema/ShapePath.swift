/// A place in the shape of a definition: all elements of a list are one, and all data keys too.
struct ShapePath: Hashable {
  /// A step inwards.
  enum Step: Hashable {
    /// To the value of a key.
    case key(String)
    /// To any element of a list.
    case element
    /// To the value of any key that is data.
    case entry
  }

  /// The steps from the root.
  let steps: [Step]

  /// The whole definition.
  static let root = ShapePath(steps: [])

  /// The place one step further in.
  static func / (path: ShapePath, step: Step) -> ShapePath {
    ShapePath(steps: path.steps + [step])
  }

  /// Whether the place lies inside another, or is it.
  func isInside(_ other: ShapePath) -> Bool {
    steps.starts(with: other.steps)
  }
}
