import DocumentTree
import Languages

/// The keys of all words that composers and writers ask of a language.
package enum ComposerTerms {
  /// Keys of words and sentences, each of which every language has once.
  package static let keys: [String] = [
    // Everywhere.
    keys(of: CommonTerm.self),
    keys(of: BoundTerm.self),
    keys(of: DocumentTerm.self),
    keys(of: WriterTerm.self),
    keys(of: IndicatorTerm.self),
    keys(of: UnitTerm.self),
    keys(of: InLanguageTerm.self),
    keys(of: ReviewTerm.self),
    keys(of: PrivacyTerm.self),
    keys(of: OutlineTerm.self),
    // In action plans.
    keys(of: ActionCellsTerm.self),
    keys(of: ActionRowsTerm.self),
    keys(of: ActionsTerm.self),
    keys(of: ActorsTerm.self),
    keys(of: AdoptionTerm.self),
    keys(of: ArticlesTerm.self),
    keys(of: CostsAnnexTerm.self),
    keys(of: CoverTerm.self),
    keys(of: FinalProvisionsTerm.self),
    keys(of: FinanceTerm.self),
    keys(of: IncidentTablesTerm.self),
    keys(of: IncidentsTerm.self),
    keys(of: IndicatorsAnnexTerm.self),
    keys(of: IntroductionTerm.self),
    keys(of: MonitoringTerm.self),
    keys(of: ObjectivesTerm.self),
    keys(of: PreparationTerm.self),
    keys(of: PriorActivitiesTerm.self),
    keys(of: ProtocolTerm.self),
    keys(of: RisksTerm.self),
    keys(of: SurveyTerm.self),
    keys(of: TimelineTerm.self),
    keys(of: IncidentChartTerm.self),
    keys(of: FinanceChartTerm.self),
    // Around charts and sketches of a map.
    keys(of: ChartTerm.self),
    keys(of: MapTerm.self),
    // In acts.
    keys(of: OfficialTerm.self),
    keys(of: ActTerm.self),
    keys(of: ActArticlesTerm.self),
    keys(of: ExplanatoryNoteTerm.self),
    // In implementation reports.
    keys(of: ImplementationTerm.self),
    keys(of: ProgressTerm.self),
    keys(of: ActualsTerm.self),
    keys(of: ResponseTimesTerm.self),
    keys(of: ExpenditureTerm.self),
    keys(of: ReportGapTerm.self),
    keys(of: WorkTerm.self),
    keys(of: ProposalsTerm.self),
    keys(of: ConclusionTerm.self),
    keys(of: ProgressChartTerm.self),
    // In summaries of projects.
    keys(of: ProjectHeadTerm.self),
    keys(of: ProjectObjectiveTerm.self),
    keys(of: KeyFiguresTerm.self),
    keys(of: DeliveryTerm.self),
    keys(of: ProjectResultsTerm.self),
    keys(of: ComponentsTerm.self),
    keys(of: BeneficiariesTerm.self),
    keys(of: PlacesTerm.self),
    keys(of: OrganisationsTerm.self),
    keys(of: ImpactTerm.self),
    keys(of: DataNotesTerm.self),
    keys(of: ProjectContactTerm.self),
    // On pages about the quality of data.
    keys(of: DataQualityTerm.self),
    keys(of: DataGap.Kind.self),
    keys(of: DataGap.Effect.self),
    // In lists of changes.
    keys(of: ChangesTerm.self),
    keys(of: ChangesHeadTerm.self),
    keys(of: ChangesSummaryTerm.self),
    keys(of: ChangesBudgetTerm.self),
    keys(of: ChangesTableTerm.self),
    ComparedTerm.allKeys,
    // In summaries for citizens, profiles of coalitions, consolidated reports and forms.
    keys(of: PublicSummaryTerm.self),
    keys(of: CoalitionTerm.self),
    keys(of: PortfolioTerm.self),
    keys(of: DonorPortfolioTerm.self),
    keys(of: ResponseSheetTerm.self),
    // In reports to donors and financial annexes.
    keys(of: DonorCoverTerm.self),
    keys(of: ProjectDataTerm.self),
    keys(of: GlanceTerm.self),
    keys(of: WarningTerm.self),
    keys(of: OverallProgressTerm.self),
    keys(of: ResultProgressTerm.self),
    keys(of: DonorIndicatorTerm.self),
    keys(of: CrossCuttingTerm.self),
    keys(of: CatalyticTerm.self),
    keys(of: MoneyFactsTerm.self),
    keys(of: LedgerTableTerm.self),
    keys(of: LedgerTerm.self),
    keys(of: LedgerChartTerm.self),
    keys(of: MoneySourcesTerm.self),
    keys(of: PlanSharesTerm.self),
    keys(of: ExchangeRatesTerm.self),
    keys(of: DonorAnnexTerm.self),
    keys(of: FinancialAnnexTerm.self),
  ].flatMap(\.self)

  /// Keys of counted nouns, each of which every language has once for every category of number.
  package static let countedKeys: [String] = keys(of: CountedTerm.self)

  private static func keys<Term: TermKey & CaseIterable>(of _: Term.Type) -> [String] {
    Term.allCases.map(\.key)
  }
}
