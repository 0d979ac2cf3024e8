import { compare } from '../../../kernel/fraction.ts';
import { period } from '../../../kernel/period.ts';
import { usualRumus } from '../../claim/capaian-ways.ts';
import type { Stated } from '../../claim/conflicts.ts';
import type { Indicator } from '../../claim/indicators.ts';
import type { Said, Standings } from '../../claim/said.ts';

/** What a sentence says of a result against its target. */
export type TargetWord = { readonly says: 'above' | 'met' | 'below'; readonly start: number; readonly end: number };

const PATTERNS: readonly (readonly [TargetWord['says'], RegExp])[] = [
  [
    'below',
    /\b(?:belum|tidak|kurang|gagal)\s(?:dapat\s|bisa\s|mampu\s|sepenuhnya\s|berhasil\s|juga\s)?(?:mencapai|memenuhi|melampaui|melebihi|menyentuh)\s(?:dari\s)?(?:nilai\s|angka\s)?target\b/gi,
  ],
  [
    'below',
    /\b(?:masih\s)?(?:berada\s)?(?:di ?bawah|lebih rendah (?:d?ari(?:pada)?|dibanding(?:kan)?(?: dengan)?)|kurang dari)\s(?:nilai\s|angka\s)?target\b/gi,
  ],
  [
    'below',
    /\btarget\b(?:\s[\p{L}\d%,.]+){0,6}?\s(?:masih\s)?(?:belum|tidak)\s(?:dapat\s|bisa\s|sepenuhnya\s)?(?:tercapai|terpenuhi|dicapai|dipenuhi|terealisasi)\b/giu,
  ],
  [
    'above',
    /\b(?:melebihi|melampaui|di ?atas|lebih (?:tinggi|besar) (?:d?ari(?:pada)?|dibanding(?:kan)?(?: dengan)?))\s(?:dari\s)?(?:nilai\s|angka\s)?target\b/gi,
  ],
  ['above', /\btarget\b(?:\s[\p{L}\d%,.]+){0,5}?\s(?:telah\s|sudah\s|berhasil\s)?(?:terlampaui|dilampaui)\b/giu],
  ['met', /\b(?:telah|sudah|berhasil|dapat|mampu)\s(?:dapat\s|berhasil\s)?(?:mencapai|memenuhi)\s(?:nilai\s|angka\s)?target\b/gi],
  ['met', /\btarget\b(?:\s[\p{L}\d%,.]+){0,5}?\s(?:telah\s|sudah\s|berhasil\s|dapat\s)?(?:tercapai|terpenuhi)\b/giu],
];

/** Wishes, plans, rules and other people's results. */
const NOT_A_RESULT =
  /\b(?:agar|supaya|untuk|guna|dalam rangka|upaya|diharapkan|diproyeksikan|akan|harus|apabila|jika|bila|strategi|mendukung|optimis|berkomitmen|mendorong|menjamin|memastikan|yang (?:belum|tidak)|faktor|penyebab|risiko|sekiranya|seandainya|apakah|sejauh mana|dikatakan|dinyatakan|kriteria|bobot|terutama)\s(?:[\p{L}\d-]+\s){0,6}$/iu;
const OTHERS =
  /\b\d[\d.]*\s(?:\([a-z ]+\)\s)?(?:orang|pegawai|instansi|lembaga|satker|opd|kabupaten|provinsi|kota|layanan|responden|indikator|iku|sasaran|program|kegiatan|unsur|komponen|dokumen)\b|\b(?:semua|seluruh|setiap|sebagian(?: besar)?|beberapa|masing-masing|sejumlah|rata-rata)\s(?:\p{L}+\s)?(?:indikator|ik[uk]|target|sasaran|program|kegiatan|unit|instansi)\b/iu;
/** A target of another time or of somebody else. */
const OTHER_TARGET =
  /^\s(?:semester|triwulan|tw|bulan|bulanan|antara|nasional|provinsi|kabupaten|renstra|rpjm[nd]|jangka|akhir|anggaran|penyerapan|pendapatan|kementerian)\b/i;
/** Its target is theirs. */
const OTHER_SUBJECT =
  /\b(?:(?:sub ?)?kegiatan|program|output|keluaran|anggaran|penyerapan|pendapatan|dimensi|komponen|unsur|peserta|pegawai|sosialisasi|pelatihan)\b[^,]{0,40}$/i;
const ABOUT_IT = /\b(?:realisasi\w*|terealisasi|capaian\w*|kinerja|indikator|ik[uk]|nilai|indeks|skor|target|hasil|persentase)\b/i;

/** The words of one sentence; two that contradict each other say nothing certain. */
export function targetWordsIn(text: string, hasBoth: boolean): readonly TargetWord[] {
  if (!/target/i.test(text) || text.length > 3000) return [];
  const found: TargetWord[] = [];
  for (const [says, pattern] of PATTERNS) {
    for (const { 0: piece, index } of text.matchAll(pattern)) {
      const [start, end] = [index, index + piece.length];
      if (found.some((one) => one.start < end && start < one.end)) continue;
      if (isAboutIts(text, start, hasBoth) && !OTHER_TARGET.test(text.slice(end))) found.push({ says, start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A sentence with both figures of one indicator is about it, however it begins. */
function isAboutIts(text: string, start: number, hasBoth: boolean): boolean {
  const clause = clauseBefore(text, start);
  return (
    !NOT_A_RESULT.test(`${clause.slice(-90)} `.replace(/\s+$/, ' ')) &&
    !OTHERS.test(clause) &&
    (hasBoth || !OTHER_SUBJECT.test(clause)) &&
    (hasBoth || ABOUT_IT.test(clause) || clause.trim().length < 25)
  );
}

const clauseBefore = (text: string, start: number): string => {
  const before = text.slice(0, start);
  const cut = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf(' sedangkan '),
    before.lastIndexOf(' namun '),
    before.lastIndexOf(' tetapi '),
  );
  return before.slice(cut + 1);
};

/** The result and the target that a word is about: of the sentence itself, else of the block in the year that the sentence names. */
export type Judged = { readonly target: Stated; readonly realisasi: Stated; readonly isOwn: boolean };

export function judgedBy(said: Said, standings: Standings, says: TargetWord['says']): Judged | null {
  const own = pairOf(said);
  if (own !== null) return own;
  if (said.indicator === null) return null;
  const years = [...new Set(said.periods.map(({ year }) => year))];
  if (said.periods.some(({ kind, isUpTo, index }) => kind !== 'tahun' && !(isUpTo && (index === 12 || index === 4)))) return null;
  if (years.length === 2) return overYears(said, standings, { years, says });
  const year = years[0] ?? standings.years(said.indicator).at(-1) ?? null;
  return years.length > 1 || year === null ? null : ofYear(said.indicator, standings, year);
}

function ofYear(indicator: Indicator, standings: Standings, year: number): Judged | null {
  const { target, realisasi } = standings.of(indicator, period(year));
  return target === null || realisasi === null ? null : { target, realisasi, isOwn: false };
}

type Span = { readonly years: readonly (number | null)[]; readonly says: TargetWord['says'] };

/** "Sejak tahun 2020 sampai 2023 selalu melebihi target": the first year of them in which it did not. */
function overYears({ text, indicator }: Said, standings: Standings, { years, says }: Span): Judged | null {
  const [from, to] = [years[0] ?? null, years[1] ?? null];
  if (
    indicator === null ||
    from === null ||
    to === null ||
    to <= from ||
    to - from > 10 ||
    !/\b(?:selalu|setiap tahun|terus[- ]menerus|konsisten)\b/i.test(text)
  )
    return null;
  const known = Array.from({ length: to - from + 1 }, (_, at) => ofYear(indicator, standings, from + at)).filter((one) => one !== null);
  const broken = known.find((one) => {
    const by = compare(one.realisasi.value.value, one.target.value.value);
    return says === 'above' ? by <= 0 : says === 'met' ? by < 0 : by >= 0;
  });
  return broken ?? null;
}

/** The target and the result of one year that a sentence states, if it states just one of each. */
export function pairOf({ claims }: Said): Judged | null {
  const results = claims.filter(({ measure, orElse }) => measure === 'realisasi' && orElse === undefined);
  const pairs = results.flatMap((realisasi) =>
    claims
      .filter(
        ({ measure, period: one, subject }) => measure === 'target' && one === realisasi.period && subject.key === realisasi.subject.key,
      )
      .map((target): Judged => ({ target, realisasi, isOwn: true })),
  );
  return pairs.length === 1 ? (pairs[0] ?? null) : null;
}

/** Of poverty and waiting times less is better: as far as the name tells. */
export const isLessBetter = (name: string): boolean => usualRumus(name) !== 'R/T';

/** Whether the target was reached, the way it counts for this indicator; `null` where that is not certain. */
export function isReached({ target, realisasi }: Pick<Judged, 'target' | 'realisasi'>, name: string): 'above' | 'met' | 'below' | null {
  const isSameUnit =
    (target.value.unit === 'persen') === (realisasi.value.unit === 'persen') || target.value.unit === null || realisasi.value.unit === null;
  if (!isSameUnit || target.value.doubtful || realisasi.value.doubtful) return null;
  const way = isLessBetter(name) ? -1 : 1;
  const by = compare(realisasi.value.value, target.value.value) * way;
  return by > 0 ? 'above' : by === 0 ? 'met' : 'below';
}
