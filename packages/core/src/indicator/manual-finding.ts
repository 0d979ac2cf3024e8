import type { HurufSmart } from './manual-iku.ts';

/** One rule of the SMART check, or of the advice of the guides, that an indicator does not meet. The sentence is chosen by the client. */
export type ManualFinding = {
  readonly code: ManualFindingCode;
  readonly huruf: HurufSmart | 'umum';
  /** `perlu`: the indicator cannot be used well without it; `saran`: worth a thought, and a reviewer may disagree. */
  readonly severity: 'perlu' | 'saran';
  readonly params: Readonly<Record<string, string | number>>;
};

/** Each rule with its letter and weight, in the order in which they are told. */
export const MANUAL_RULES = {
  'smart.definisi_pendek': ['S', 'perlu'],
  'smart.objek_tidak_disebut': ['S', 'saran'],
  'smart.satuan_tidak_disebut': ['S', 'saran'],
  'smart.dua_ukuran': ['S', 'perlu'],
  'smart.tujuan_kosong': ['S', 'saran'],
  'smart.tidak_dapat_dihitung': ['M', 'perlu'],
  'smart.satuan_berbeda': ['M', 'perlu'],
  'smart.sumber_kosong': ['M', 'perlu'],
  'smart.penyedia_kosong': ['M', 'perlu'],
  'smart.bukti_kosong': ['M', 'perlu'],
  'smart.hasil_tanpa_pembanding': ['M', 'saran'],
  'smart.mutu_kosong': ['M', 'saran'],
  'smart.target_di_atas_maksimum': ['A', 'perlu'],
  'smart.target_sama_realisasi': ['A', 'saran'],
  'smart.target_di_bawah_realisasi': ['A', 'saran'],
  'smart.baseline_kosong': ['A', 'saran'],
  'smart.sasaran_ganda': ['R', 'perlu'],
  'smart.tingkat_kosong': ['R', 'saran'],
  'smart.exact_high': ['R', 'perlu'],
  'smart.activity_low': ['R', 'perlu'],
  'smart.hanya_activity': ['R', 'perlu'],
  'smart.target_kosong': ['T', 'perlu'],
  'smart.batas_melewati_periode': ['T', 'saran'],
  'smart.frekuensi_kurang': ['T', 'perlu'],
  'smart.kisi_kosong': ['T', 'saran'],
  'saran.iku_sasaran': ['umum', 'saran'],
  'saran.sasaran_tanpa_iku': ['umum', 'perlu'],
  'saran.iku_unit': ['umum', 'saran'],
} as const satisfies Readonly<Record<string, readonly [ManualFinding['huruf'], ManualFinding['severity']]>>;

export type ManualFindingCode = keyof typeof MANUAL_RULES;

const isCode = (text: string): text is ManualFindingCode => Object.hasOwn(MANUAL_RULES, text);
export const MANUAL_FINDING_CODES: readonly ManualFindingCode[] = Object.keys(MANUAL_RULES).filter(isCode);

export function finding(code: ManualFindingCode, params: ManualFinding['params'] = {}): ManualFinding {
  const [huruf, severity] = MANUAL_RULES[code];
  return { code, huruf, severity, params };
}
