import Languages
import Synchronization

/// The profiles of languages that were loaded already, since many ask for the same ones.
///
/// It is a class because all copies of the resources share it.
final class KnownProfiles: Sendable {
  private let profiles = Mutex<[LanguageTag: LanguageProfile]>([:])

  /// The profile of a language; nil while it was not loaded.
  func profile(_ tag: LanguageTag) -> LanguageProfile? { profiles.withLock { $0[tag] } }

  /// Keeps the profile of a language.
  func note(_ profile: LanguageProfile, _ tag: LanguageTag) {
    profiles.withLock { $0[tag] = profile }
  }
}
