/** Month names as offices spell them; what is not here is found by its beginning. The old spellings are still in published files. */
const EJAAN: Readonly<Record<string, number>> = {
  januari: 1,
  februari: 2,
  pebruari: 2,
  pebruary: 2,
  maret: 3,
  april: 4,
  mei: 5,
  juni: 6,
  juli: 7,
  agustus: 8,
  agust: 8,
  september: 9,
  sept: 9,
  oktober: 10,
  november: 11,
  nopember: 11,
  desember: 12,
};

const SINGKATAN = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'] as const;
const LAIN: Readonly<Record<string, number>> = { peb: 2, mrt: 3, ags: 8, agt: 8, nop: 11 };

/** `NOPEMBER`, `Pebruari`, `Des`, `12` → 11, 2, 12, 12; anything else `null`. */
export function parseBulan(text: string): number | null {
  const word = text.trim().toLowerCase().replace(/\.$/, '');
  if (/^(?:0?[1-9]|1[0-2])$/.test(word)) return Number(word);
  const short = SINGKATAN.indexOf(word as (typeof SINGKATAN)[number]);
  return EJAAN[word] ?? LAIN[word] ?? (short < 0 ? null : short + 1);
}

/** The month that a sentence or a file name speaks of: `Sampai Dengan : NOPEMBER`, `IKPA_FEBRUARI_2025.xlsx`. */
export function bulanIn(text: string): number | null {
  for (const word of text.split(/[^\p{L}]+/u)) {
    const month = word.length < 3 ? null : parseBulan(word);
    if (month !== null) return month;
  }
  return null;
}

/** The year that a sentence or a file name speaks of. */
export function tahunIn(text: string): number | null {
  const found = /(?<!\d)20\d{2}(?!\d)/.exec(text)?.[0];
  return found === undefined ? null : Number(found);
}
