import Diagnostics
package import DocumentTree
package import Languages
package import PlanModel

extension Composer {
  /// The consolidated report of a portfolio's projects to their donors; `asOf` is the day from
  /// which it looks back.
  package func consolidatedDonorReport(
    of portfolio: Portfolio, members: [Definition], asOf: CalendarDay? = nil,
    outline: Outline = .standard(.consolidatedDonorReport)
  ) -> Document {
    let subject = DonorPortfolioSubject(portfolio, members: members, at: asOf) {
      self.phrases(for: $0)
    }
    let phrases = subject.phrases
    let body = outline.body(.consolidatedDonorReport, of: subject, from: DonorPortfolioSections.all)
    let title = phrases.plain(DonorPortfolioTerm.kind)
    return Document(
      info: DocumentInfo(
        title: words(of: portfolio.title), subject: title, authors: [words(of: portfolio.title)],
        languages: [profile.tag], identifier: portfolio.id,
        marks: Mark.marks(of: subject.status, phrases)),
      parts: body.parts,
      slots: slots(
        title: phrases.text(portfolio.title, at: "title"), subtitle: [.text(title)],
        edition: phrases.capitalized(subject.asOf), phrases),
      gaps: body.gaps)
  }
}

extension DonorPortfolioSubject {
  /// Illustrative where the portfolio or any project is.
  var status: DataStatus {
    ([portfolio.dataStatus] + projects.map(\.project.dataStatus)).contains(.illustrative)
      ? .illustrative : .real
  }
}
