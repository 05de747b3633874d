import Diagnostics
package import PlanModel
import YAMLSource

/// Finds out what the readers of a kind of definition accept, by showing them samples.
///
/// Each place is shown a word, a list, a mapping and `null`; what the readers ask for and what
/// they refuse is its shape. So the shape can't differ from what loads the files.
package struct ShapeProbe {
  private let kind: Definition.Kind
  let codelists: Codelists
  /// Shapes that readers share, by name, once they are known.
  private var shared: [String: Shape] = [:]

  /// A sample in which one place is filled.
  typealias Frame = (Sample) -> Sample

  private init(_ kind: Definition.Kind, _ codelists: Codelists) {
    self.kind = kind
    self.codelists = codelists
  }

  /// The shape of a kind of definition.
  package static func shape(of kind: Definition.Kind, _ codelists: Codelists) -> Shape {
    var probe = ShapeProbe(kind, codelists)
    var mapping = probe.mapping(at: .root, in: { $0 }, from: probe.head)
    // Of all kinds, the file must name this one.
    mapping.properties = mapping.properties.map { property in
      guard property.key == "kind" else { return property }
      let shape = Shape(
        value: .choice([kind.rawValue]), acceptsNull: false)
      return Shape.Property(key: "kind", shape: shape)
    }
    return Shape(value: nil, acceptsNull: false, mapping: mapping)
  }

  /// What every sample begins with.
  private var head: Sample {
    .mapping([
      ("kohezija", .scalar(String(DefinitionReader.newestFormat))),
      ("kind", .scalar(kind.rawValue)),
    ])
  }

  /// What the readers do with a sample.
  func read(_ sample: Sample) -> ShapeRecorder {
    let recorder = ShapeRecorder()
    let source = SourceText(name: "", bytes: Array(sample.yaml.utf8))
    if let root = YAMLParser.parse(source).value {
      _ = DefinitionReader(codelists: codelists, recorder: recorder).read(root)
    }
    return recorder
  }

  /// Deeper than this nothing is asked; a reader that called itself would be asked forever.
  private static let deepest = 16

  /// The shape of a place, given the sample around it.
  mutating func shape(at place: ShapePath, in frame: @escaping Frame) -> Shape {
    guard place.steps.count < Self.deepest else {
      return Shape(value: .text, acceptsNull: true)
    }
    let withWord = read(frame(.word))
    let withMapping = read(frame(.mapping([])))
    let acceptsNull = !read(frame(.null)).refused.contains(place)
    let value = withWord.kinds[place]
    let name = withMapping.names[place]
    if let name, let known = shared[name], known.value == value {
      return Shape(
        value: value, acceptsNull: acceptsNull, element: known.element, mapping: known.mapping,
        name: name)
    }
    let element = place / .element
    let withList = read(frame(.list([.word])))
    let takesList = !withList.refused.contains(place) && withList.wasEntered(element)
    let takesMapping =
      !withMapping.refused.contains(place)
      && (withMapping.asked[place] != nil || withMapping.open.contains(place))
    let shape = Shape(
      value: value, words: withWord.words[place] ?? [], acceptsNull: acceptsNull,
      element: takesList ? self.shape(at: element) { frame(.list([$0])) } : nil,
      mapping: takesMapping ? mapping(at: place, in: frame, from: .mapping([])) : nil,
      name: name)
    if let name, shared[name] == nil { shared[name] = shape }
    return shape
  }

  /// What a mapping must hold, given the sample around it and what it must hold to be read.
  private mutating func mapping(
    at place: ShapePath, in frame: @escaping Frame, from base: Sample
  ) -> Shape.Mapping {
    let empty = read(frame(base))
    guard !empty.open.contains(place) else {
      return Shape.Mapping(entries: entries(at: place, in: frame))
    }
    var properties: [Shape.Property] = []
    var full = base
    var unknown = empty.asked[place] ?? []
    while !unknown.isEmpty {
      for key in unknown {
        let shape = shape(at: place / .key(key)) { frame(base.with(key, $0)) }
        properties.append(Shape.Property(key: key, shape: shape))
        if !base.has(key) { full = full.with(key, Sample(of: shape, codelists)) }
      }
      // What is read only when the rest is there, or depends on a choice.
      let known = Set(properties.map(\.key))
      unknown = later(properties.filter { !base.has($0.key) }, full).flatMap {
        read(frame($0)).asked[place] ?? []
      }
      .reduce(into: []) { keys, key in
        if !known.contains(key), !keys.contains(key) { keys.append(key) }
      }
    }
    let frames = Frames(place: place, frame: frame, base: base, full: full)
    var mapping = Shape.Mapping(properties: properties)
    mapping.demand = demand(of: properties, frames)
    mapping.conditions = conditions(of: properties, beyond: mapping.demand, frames)
    return mapping
  }

  /// The full sample, and the same with every value of each closed choice in it.
  private func later(_ properties: [Shape.Property], _ full: Sample) -> [Sample] {
    [full]
      + properties.flatMap { property -> [Sample] in
        guard case .choice(let words) = property.shape.value, words.count > 1 else { return [] }
        return words.map { full.with(property.key, .scalar("\"\($0)\"")) }
      }
  }

  private mutating func entries(at place: ShapePath, in frame: @escaping Frame) -> Shape.Entries {
    let key = read(frame(.mapping([("x", .word)]))).keyKinds[place]
    let name = key.map { Sample.scalar(of: $0, codelists) } ?? "x"
    return Shape.Entries(
      key: key, value: shape(at: place / .entry) { frame(.mapping([(name, $0)])) })
  }
}
