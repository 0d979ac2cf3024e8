/**
 * How the figures of units below combine into their parent's. `tidak`: they do not, and asking for it is refused.
 * `data_mentah`: the components are summed and the formula runs once on the sums, so a mean of percentages cannot arise.
 */
export const KONSOLIDASI_LOKASI = ['tidak', 'jumlah', 'rata_rata', 'data_mentah'] as const;
export type KonsolidasiLokasi = (typeof KONSOLIDASI_LOKASI)[number];
