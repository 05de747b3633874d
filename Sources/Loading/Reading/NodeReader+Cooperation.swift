import Diagnostics
import Languages
import PlanModel

extension NodeReader {
  /// How several work together; plans and coalitions tell it alike.
  func cooperation(_ key: String) -> Cooperation? {
    child(key) { reader in
      Cooperation(
        form: reader.localized("form"), actors: reader.identifiers("actors"),
        frequency: reader.code("frequency", in: "frequencies"), since: reader.date("since"))
    }
  }
}
