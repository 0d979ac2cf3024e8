/** `wajib` keeps a Renja from being published; `catatan` is told and leaves the decision to the office. */
export type RenjaFinding = {
  readonly level: 'wajib' | 'catatan';
  readonly code: RenjaFindingCode;
  /** What it is about: a place of text (`evaluasi.iku4.kendala`), an indicator (`iku4`), a field of the content. */
  readonly subject: string;
  readonly params: Readonly<Record<string, string | number>>;
};

/** Permanent: sentences in both languages hang on them. */
export const RENJA_FINDING_CODES = [
  'renja.content_missing',
  'renja.month_malformed',
  'renja.prose_invalid',
  'renja.figure_typed',
  'renja.legal_basis_missing',
  'renja.legal_basis_unverified',
  'renja.target_missing',
  'renja.realisasi_missing',
  'renja.realisasi_not_released',
  'renja.figure_provisional',
  'renja.no_figure_at_all',
  'renja.check_failed',
  'renja.kendala_missing',
  'renja.rtl_missing',
  'renja.account_missing',
  'renja.continuity_missing',
  'renja.npss_incomplete',
  'renja.target_renstra_missing',
  'renja.target_renja_missing',
  'renja.target_reason_missing',
  'renja.budget_missing',
  'renja.budget_negative',
  'renja.program_unknown',
  'renja.sasaran_unknown',
  'renja.sasaran_without_indikator',
  'renja.example_values',
  'renja.example_arrows',
  'renja.national_target_unreadable',
] as const;
export type RenjaFindingCode = (typeof RENJA_FINDING_CODES)[number];

type Params = RenjaFinding['params'];
export const wajib = (code: RenjaFindingCode, subject: string, params: Params = {}): RenjaFinding => ({
  level: 'wajib',
  code,
  subject,
  params,
});
export const catatan = (code: RenjaFindingCode, subject: string, params: Params = {}): RenjaFinding => ({
  level: 'catatan',
  code,
  subject,
  params,
});
