import type { JenisPeraturan } from './peraturan.ts';

/** The kind of regulation that stands right before a number, and how much of the text before it that takes. */
export type JenisFound = { readonly jenis: JenisPeraturan | null; readonly bunyi: string; readonly length: number };

/** What may stand between two words of a kind: blanks, dashes and stops, a few. */
const S = '[\\s.,&()/‐-―-]{0,6}';
const P = '(?:peraturan|perarutan|peratuan|perturan|peratutan|pearturan|peraturn)';
const PAN = `(?:pendayagunaan${S}aparatur${S}negara(?:${S}(?:dan${S})?reformasi${S}birokrasi)?|pan${S}(?:dan${S})?rb|pan)`;
const BKN = `(?:badan${S}kepega[a-z]{3,9}an${S}negara|bkn)`;
const MEN = `menteri${S}(?:negara${S})?`;

/** Longer names first: `Peraturan Pemerintah Pengganti Undang-Undang` also ends with `Undang-Undang`. */
const KINDS: readonly (readonly [JenisPeraturan, string])[] = [
  ['Perppu', `${P}${S}pemerintah${S}pengganti${S}undang${S}undang|perp?pu`],
  ['UU', `undang${S}undang|uu`],
  ['PP', `${P}${S}pemerintah|pp`],
  ['Perpres', `${P}${S}presiden|perpres`],
  ['Keppres', `keputusan${S}presiden|keppres`],
  ['Inpres', `instruksi${S}presiden|inpres`],
  ['KepmenPANRB', `(?:keputusan|kep)${S}(?:${MEN}|men)${S}${PAN}`],
  ['PermenPANRB', `(?:${P}${S}${MEN}|${P}${S}men|permen|per${S}men)${S}${PAN}`],
  ['PMK', `${P}${S}${MEN}keuangan|pmk|permenkeu`],
  ['KMK', `keputusan${S}${MEN}keuangan|kmk`],
  [
    'Permen PPN',
    `(?:${P}${S}${MEN}|permen${S})(?:ppn|perencanaan${S}pembangunan${S}nasional|bappenas)(?:${S}kepala)?(?:${S}badan${S}perencanaan${S}pembangunan${S}nasional)?(?:${S}bappenas)?`,
  ],
  ['Permendagri', `${P}${S}${MEN}dalam${S}negeri|permendagri`],
  ['Peraturan BKN', `${P}${S}(?:kepala${S})?${BKN}|per(?:ka)?${S}bkn|perban${S}bkn`],
  ['Peraturan ANRI', `${P}${S}(?:kepala${S})?(?:arsip${S}nasional|anri)`],
];
const COUNTRY = `(?:${S}(?:republik${S}indonesia|ri))?`;
const ENDS: readonly (readonly [JenisPeraturan, RegExp])[] = KINDS.map(([jenis, source]) => [
  jenis,
  new RegExp(`(?<![\\p{L}\\d])(?:${source})${COUNTRY}${S}$`, 'iu'),
]);
/** Kinds that are not in the register: they are only compared with each other. */
const OTHER =
  /(?<![\p{L}\d])(?:peraturan|keputusan|instruksi|surat edaran|perda|perbup|perwal(?:i|kot)?|pergub|permen|kepmen)(?:[\s./-]{1,4}\p{L}{2,24}){0,9}[\s.,-]{0,4}$/iu;

/** `before` is the text up to the number; `inside` what stands within the number (`PER`, `/PMK.02`), which may be all that names the kind. */
export function jenisBefore(before: string, inside: string): JenisFound | null {
  const coded = codedKind(inside);
  for (const [jenis, ends] of ENDS) {
    const match = ends.exec(before);
    if (match !== null) return { jenis, bunyi: plain(match[0]), length: before.length - match.index };
  }
  if (coded !== null) return { jenis: coded, bunyi: coded.toLowerCase(), length: 0 };
  const other = OTHER.exec(before);
  return other === null ? null : { jenis: null, bunyi: plain(other[0]), length: before.length - other.index };
}

function codedKind(inside: string): JenisPeraturan | null {
  const code = inside.toLowerCase();
  if (/^per\s?\/\s?pb$/.test(code)) return 'PER-DJPb';
  if (/\/\s?pmk/.test(code)) return 'PMK';
  if (/\/\s?kmk/.test(code)) return 'KMK';
  if (/^kep\/\s?m\.pan/.test(code)) return 'KepmenPANRB';
  if (/^per\/\s?m\.pan/.test(code)) return 'PermenPANRB';
  return null;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
