import { AKIP_88_2021 } from '../../../calculator/akip/akip-88-2021.ts';
import type { Band, BandTable } from '../../../calculator/bands.ts';
import { KATEGORI_IKPA } from '../../../calculator/ikpa/kategori-ikpa.ts';
import { IP_ASN_8_2019 } from '../../../calculator/ip-asn/ip-asn-8-2019.ts';
import { NKA_466_2023 } from '../../../calculator/nka/nka-466-2023.ts';
import { NSPK_BKN } from '../../../calculator/nspk/nspk-bkn.ts';
import { RB_9_2023 } from '../../../calculator/rb/rb-9-2023.ts';
import { SKM_14_2017 } from '../../../calculator/skm/skm-14-2017.ts';
import { SPBE_59_2020 } from '../../../calculator/spbe/spbe-59-2020.ts';
import { compare, fraction, times, whole } from '../../../kernel/fraction.ts';
import type { Range } from '../../claim/meeting.ts';

/** A score whose words a rule pack knows. */
export type KnownScale = {
  readonly nama: string;
  readonly dasarHukum: string;
  readonly subject: RegExp;
  readonly table: BandTable;
  readonly most: number;
  /** Words that the same numbers may carry beside their band: given by the evaluator, or by an older rule. */
  readonly also: readonly { readonly kode: string; readonly dari: string; readonly sampai: string }[];
};

/** Where one scale is named inside another's subject, the longer name comes first. */
export const KNOWN_SCALES: readonly KnownScale[] = [
  scale(/\bspbe\b|pemerintahan berbasis elektronik/i, SPBE_59_2020, SPBE_59_2020.rule.predikat, { most: 5 }),
  scale(/\bikpa\b|indikator (?:kinerja )?pelaksanaan anggaran/i, { nama: 'IKPA', dasarHukum: 'PER-5/PB/2024' }, KATEGORI_IKPA),
  scale(/\bnka\b|nilai kinerja (?:perencanaan )?anggaran|evaluasi kinerja anggaran/i, NKA_466_2023, NKA_466_2023.rule.kategori),
  scale(/\bs?akip\b|akuntabilitas kinerja/i, AKIP_88_2021, AKIP_88_2021.rule.predikat),
  scale(/kepuasan (?:masyarakat|pelanggan|pengguna|layanan)|\bi?skm\b|\bikm\b/i, SKM_14_2017, SKM_14_2017.rule.mutu),
  scale(/profesionalitas (?:asn|aparatur|pegawai)|\bip[\s-]?asn\b/i, IP_ASN_8_2019, IP_ASN_8_2019.rule.kategori),
  scale(/\bnspk\b|norma,? standar,? prosedur/i, NSPK_BKN, NSPK_BKN.rule.kategori),
  scale(/reformasi birokrasi|\bindeks rb\b|\bnilai rb\b/i, RB_9_2023, RB_9_2023.rule.kategori, {
    also: [
      { kode: 'A-', dari: '80', sampai: '100' },
      { kode: 'Memuaskan dengan Catatan', dari: '80', sampai: '100' },
      { kode: 'AA', dari: '90', sampai: '100' },
      { kode: 'Sangat Memuaskan', dari: '90', sampai: '100' },
    ],
  }),
];

type Optional = { readonly most?: number; readonly also?: KnownScale['also'] };

function scale(
  subject: RegExp,
  { nama, dasarHukum }: Pick<KnownScale, 'nama' | 'dasarHukum'>,
  table: BandTable,
  { most = 100, also = [] }: Optional = {},
): KnownScale {
  return { subject, nama, dasarHukum, table, most, also };
}

/** The ministry carries "Reformasi Birokrasi" in its name: a regulation of it is no subject. */
const MINISTRY = /pendayagunaan aparatur negara dan reformasi birokrasi|permenpan\s?-?rb|kemenpan\s?-?rb|menpan\s?-?rb|panrb/gi;

/** Which scale a text speaks of last before its end; `null` where it names none. */
export function scaleNamedIn(text: string): KnownScale | null {
  const clean = text.replace(MINISTRY, (name) => ' '.repeat(name.length));
  const found = KNOWN_SCALES.flatMap((scale) => {
    const at = lastPlace(scale.subject, clean);
    return at < 0 ? [] : [{ scale, at }];
  });
  return found.toSorted((a, b) => b.at - a.at)[0]?.scale ?? null;
}

function lastPlace(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(new RegExp(pattern.source, 'gi'))) last = index;
  return last;
}

export const wordsOfScale = ({ table, also }: KnownScale): readonly string[] => [
  ...table.bands.flatMap(({ kode, nama }) => [kode, nama, nama.replace(/ \(.*$/, '')]),
  ...also.map(({ kode }) => kode),
];

/** The bands that a printed score can lie in; more than one where rounding leaves it open. */
export function bandsOf(score: Range, { table: { bands } }: KnownScale): readonly Band[] {
  return bands.filter((band, at) => {
    const upper = bands[at - 1];
    const isBelow = upper !== undefined && compare(score.low, fraction(upper.dari)) > 0;
    const reaches = compare(score.high, fraction(band.dari)) >= 0;
    return reaches && !isBelow;
  });
}

/** A mean of answers (3,53 of 4) on the scale of the index. */
export function onScale(score: Range, { most, subject }: KnownScale): Range | null {
  const isMean = subject.source.includes('kepuasan') && compare(score.high, fraction('4.005')) <= 0 && compare(score.low, whole(1)) >= 0;
  if (isMean) return { low: times(score.low, whole(25)), high: times(score.high, whole(25)) };
  return compare(score.low, whole(0)) < 0 || compare(score.low, whole(most)) > 0 ? null : score;
}

/** Whether a word is one that the scale knows, and whether the score may carry it. */
export function judge(score: Range, word: string, scale: KnownScale): 'unknown' | 'fits' | Band {
  const said = plain(word);
  if (!wordsOfScale(scale).some((one) => plain(one) === said)) return 'unknown';
  const bands = bandsOf(score, scale);
  const [best] = bands;
  if (best === undefined) return 'unknown';
  const fits = bands.some(({ kode, nama }) => [kode, nama, nama.replace(/ \(.*$/, '')].some((one) => plain(one) === said));
  const isAlso = scale.also.some(
    ({ kode, dari, sampai }) =>
      plain(kode) === said && compare(score.high, fraction(dari)) >= 0 && compare(score.low, fraction(sampai)) <= 0,
  );
  return fits || isAlso ? 'fits' : best;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();
