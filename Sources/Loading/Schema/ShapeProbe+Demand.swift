// Which keys a mapping must have, found by leaving them out.
extension ShapeProbe {
  /// The samples with which one mapping is probed.
  struct Frames {
    /// Where the mapping stands.
    let place: ShapePath
    /// The sample around it.
    let frame: Frame
    /// The least that it is shown with.
    var base: Sample
    /// All that it may hold.
    var full: Sample
  }

  /// The keys that must be there.
  ///
  /// A key that may be left out when several others are there together is not demanded.
  func demand(of properties: [Shape.Property], _ frames: Frames) -> Shape.Demand {
    var demand = Shape.Demand()
    let least = read(frames.frame(frames.base))
    for property in properties {
      let key = property.key
      let missing = frames.place / .key(key)
      let isMissed =
        frames.base.has(key)
        ? read(frames.frame(frames.base.without(key))).refused.contains(missing)
        : least.refused.contains(missing)
      guard isMissed else { continue }
      guard !read(frames.frame(frames.full.without(key))).refused.contains(missing) else {
        demand.required.append(key)
        continue
      }
      let others = properties.filter { other in
        guard other.key != key, !frames.base.has(other.key) else { return false }
        let sample = frames.base.with(other.key, Sample(of: other.shape, codelists))
        return !read(frames.frame(sample)).refused.contains(missing)
      }
      guard !others.isEmpty else { continue }
      let group = [key] + others.map(\.key)
      if !demand.alternatives.contains(where: { Set($0) == Set(group) }) {
        demand.alternatives.append(group)
      }
    }
    return demand
  }

  /// The keys that must be there when one of a closed set says something, beyond the others.
  func conditions(
    of properties: [Shape.Property], beyond demand: Shape.Demand, _ frames: Frames
  ) -> [Shape.Condition] {
    var conditions: [Shape.Condition] = []
    for property in properties {
      guard case .choice(let words) = property.shape.value, words.count > 1,
        !frames.base.has(property.key)
      else { continue }
      for word in words {
        var said = frames
        let sample = Sample.scalar("\"\(word)\"")
        said.base = frames.base.with(property.key, sample)
        said.full = frames.full.with(property.key, sample)
        var more = self.demand(of: properties.filter { $0.key != property.key }, said)
        more.required.removeAll { demand.required.contains($0) }
        more.alternatives.removeAll { group in
          demand.alternatives.contains { Set($0).isSubset(of: group) }
        }
        guard more != Shape.Demand() else { continue }
        let known = conditions.firstIndex { $0.key == property.key && $0.demand == more }
        if let known {
          conditions[known].words.append(word)
        } else {
          conditions.append(Shape.Condition(key: property.key, words: [word], demand: more))
        }
      }
    }
    return conditions
  }
}
