/** The four parts of a balanced scorecard, which a decree may weigh differently. An office names its perspektif as it likes. */
export const PERAN_PERSPEKTIF = ['stakeholder', 'customer', 'internal_process', 'learning_growth'] as const;
export type PeranPerspektif = (typeof PERAN_PERSPEKTIF)[number];

export type PerspektifBernama = { readonly kode: string /** What the office has set. */; readonly peran?: PeranPerspektif | null };

/** `dasar` says where the role comes from, so that a screen can show a guess as one. */
export type PerspektifBerperan = {
  readonly kode: string;
  readonly peran: PeranPerspektif | null;
  readonly dasar: 'setelan' | 'kode' | 'urutan' | null;
};

/**
 * The role of each perspektif of an office, in the order of its strategy map: as set; else as its code says (`internal_process`);
 * else, where there are exactly four and nothing else is known of any, by their order. Otherwise `null`: a weight is not guessed.
 */
export function peranPerspektif(perspektif: readonly PerspektifBernama[]): readonly PerspektifBerperan[] {
  const known = perspektif.map(knownRole);
  const isByOrder = perspektif.length === PERAN_PERSPEKTIF.length && known.every(({ peran }) => peran === null);
  return isByOrder ? known.map(({ kode }, i) => ({ kode, peran: PERAN_PERSPEKTIF[i] ?? null, dasar: 'urutan' })) : known;
}

function knownRole({ kode, peran }: PerspektifBernama): PerspektifBerperan {
  if (peran !== undefined && peran !== null) return { kode, peran, dasar: 'setelan' };
  const named = PERAN_PERSPEKTIF.find((one) => one === kode.replaceAll('-', '_'));
  return named === undefined ? { kode, peran: null, dasar: null } : { kode, peran: named, dasar: 'kode' };
}
