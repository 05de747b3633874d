/// What an import of a translator's file will do, before anything is written.
///
/// For every segment three texts are compared: the one that was exported, the one that the
/// catalogue has now, and the one in the file. Nothing that the file says is dropped: what does not
/// become the translation is kept as a candidate or in the attic.
package struct ImportPlan: Sendable, Equatable {
  /// The decisions: one for each unit in the order of the file, then one for each stray text.
  package let decisions: [ImportDecision]
  /// The catalogue afterwards.
  package let catalogue: Catalogue
  /// The attic afterwards.
  package let attic: Attic
  /// What is new in the attic.
  package let addedToAttic: [Attic.Item]
  /// The segments with a source that the file does not name; they stay as they are.
  package let unmentioned: [SegmentID]
  /// Whether anything has to be written.
  package let changesAnything: Bool

  /// How many decisions there are of each kind, in the order of the kinds; they add up to all.
  package var counts: [(kind: ImportDecision.Kind, count: Int)] {
    ImportDecision.Kind.allCases.map { kind in
      (kind, decisions.count { $0.kind == kind })
    }
  }

  /// Where the texts of the file are afterwards; these add up to all texts of the file.
  package var keepings: [(keeping: ImportDecision.Keeping, count: Int)] {
    ImportDecision.Keeping.allCases.map { keeping in
      (keeping, decisions.count { $0.keeping == keeping })
    }
  }

  /// Whether a person has to decide something; the command then ends with status 3.
  package var hasConflicts: Bool { decisions.contains(where: \.kind.isConflict) }

  /// Plans the import of a file.
  ///
  /// The attic and the renames are those of the definition so far.
  package static func make(
    segments: [Segment], catalogue: Catalogue, file: ReturnedFile, authority: ImportAuthority,
    attic: Attic = Attic(), renames: SegmentRenames = SegmentRenames()
  ) -> ImportPlan {
    var merger = ImportMerger(
      segments: segments, catalogue: catalogue, file: file, authority: authority, attic: attic,
      renames: renames)
    let decisions =
      file.units.map { merger.decide($0) } + file.strays.map { merger.keep(stray: $0) }
    let merged = merger.merged
    let mentioned = Set(decisions.compactMap(\.id))
    return ImportPlan(
      decisions: decisions, catalogue: merged, attic: merger.attic,
      addedToAttic: Array(merger.attic.items.dropFirst(attic.items.count)),
      unmentioned: segments.filter {
        $0.source?.unlessBlank != nil && !mentioned.contains($0.id)
      }.map(\.id),
      changesAnything: merged != catalogue || merger.attic != attic)
  }
}
