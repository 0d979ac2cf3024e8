import type { Finding } from '../../finding.ts';
import { spanIn } from '../../source/passage.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { isScanned } from '../is-scanned.ts';
import { captionFindings } from '../numbering/captions.ts';
import { numberParts } from '../numbering/numbers.ts';
import { type ReadText, textsOf } from '../read-texts.ts';
import type { Rule } from '../rule.ts';
import { type Kind, nearestOf, type Targets, targetsOf } from './targets.ts';

const MENTION =
  /(?<![\p{L}\d])(tabel|gambar|grafik|sub\s?bab|subbagian|bab|iku|ikk|lampiran)\.?\s(?:nomor\s|no\.?\s|ke-)?((?:\d{1,3}|[IVX]{1,6})(?:\s?[.\-–]\s?\d{1,3}){0,3})(?![\p{L}\d%]|[.,]\d)((?:\s?(?:,|dan|&|serta|sampai dengan|s\.d\.?|hingga)\s?(?:tabel\s|gambar\s|grafik\s)?\d{1,3}(?:\.\d{1,3}){1,2}(?!\d|,\d|%|\sperse)){0,4})/giu;
/** What belongs to another document has its numbers there. */
const FOREIGN =
  /\b(?:peraturan|permen\w*|perpres|perbup|perda|undang|uu|pp|pmk|keputusan|surat\sedaran|renstra|rpjmn?d?|rkpd?|lakip|lkj|laporan\s(?:kinerja|tahun)|buku|manual|pedoman|juknis|lke|dipa|lampiran)\b/i;

/** Tables, figures, chapters and indicators that a text speaks of and the document does not have. */
export const reference: Rule = ({ structure }) => {
  const targets = targetsOf(structure);
  const scanned = isScanned(structure);
  const misnumbered = new Set(captionFindings(structure).map(({ expected }) => expected));
  // A caption with a wrong number is told by `numbering`; that it cannot be found by its right one is the same fault.
  const isMisnumbered = (key: string): boolean => !/^(?:bab|subbab|ik)/.test(key) && misnumbered.has(key.split('|')[1]);
  return textsOf(structure).flatMap((text) => {
    if (
      text.kind === 'caption' ||
      text.kind === 'heading' ||
      isList(structure, text.section) ||
      ENTRY.test(text.passage.text.slice(0, 300))
    )
      return [];
    return [...text.passage.text.matchAll(MENTION)].flatMap((match) =>
      inMention(match, text, targets, structure, scanned).filter(({ key }) => !isMisnumbered(key)),
    );
  });
};

/** What stands under `DAFTAR TABEL` and was not read as an entry lists tables; it points at none. */
const ENTRY = /^(?:halaman\s)?(?:tabel|gambar|grafik)\s[IVX\d.]{1,8}\s.{3,200}\s(?:[IVX]{1,5}\s?[-–]\s?)?\d{1,3}$/i;
const isList = ({ sections }: DocumentStructure, section: number): boolean =>
  /^daftar\s(?:isi|tabel|gambar|grafik|bagan|lampiran)\s*$/i.test(sections[section]?.title.text ?? '');

function inMention(
  match: RegExpMatchArray,
  text: ReadText,
  targets: Targets,
  structure: DocumentStructure,
  scanned: boolean,
): readonly Finding[] {
  const at = match.index ?? 0;
  const [whole = '', word = '', nomor = '', more = ''] = match;
  const kind = (/^sub/i.test(word) ? 'subbab' : word.toLowerCase()) as Kind;
  const words = text.passage.text;
  if (isOfAnother(kind, words.slice(Math.max(0, at - 50), at), words.slice(at + whole.length, at + whole.length + 60))) return [];
  const numbers = [{ nomor, at: at + whole.indexOf(nomor) }, ...followers(more, at + whole.length - more.length)];
  return numbers.flatMap((one, index) => {
    const plain = numberParts(one.nomor.replace(/\s/g, ''))?.join('.');
    if (plain === undefined || !isMissing(kind, plain, targets, scanned)) return [];
    const from = index === 0 ? at : one.at;
    return [
      missingFinding(kind, word, one.nomor, text, { from, to: one.at + one.nomor.length }, nearestOf(targets, structure, kind, text)),
    ];
  });
}

function followers(more: string, start: number): readonly { readonly nomor: string; readonly at: number }[] {
  return [...more.matchAll(/\d{1,3}(?:\.\d{1,3}){1,2}/g)].map((match) => ({ nomor: match[0], at: start + match.index }));
}

function isOfAnother(kind: Kind, before: string, after: string): boolean {
  const near = after.split(/[.;]\s/)[0] ?? '';
  const of = /^\)?\s(?:(?:pada|dalam|di|dari|atas)\s)?(.{0,30})/i.exec(near)?.[1] ?? '';
  const isChapter = kind === 'bab' && /^(?:\s(?:pasal|ayat|tentang))/i.test(after);
  return isChapter || FOREIGN.test(of.split(/\s/).slice(0, 3).join(' ')) || FOREIGN.test(before.split(/\s/).slice(-4).join(' '));
}

/** Missing amid others of its kind that are numbered alike; a scanner may have lost the one, but not all after the last. */
function isMissing(kind: Kind, plain: string, targets: Targets, scanned: boolean): boolean {
  const known = targets.numbers[kind];
  if (known.has(plain) || targets.isHeadOfLine(kind, plain)) return false;
  const depth = plain.split('.').length;
  const alike = [...known].filter((one) => one.split('.').length === depth);
  const isCaptioned = kind === 'tabel' || kind === 'gambar' || kind === 'grafik';
  // `Tabel 3.2` where the tables are counted 1, 2, 3: none of them can be meant.
  if (isCaptioned && depth > 1 && alike.length === 0) return !scanned && known.size > 0;
  if (alike.length < (isCaptioned ? 1 : 2)) return false;
  if (!scanned) return true;
  const head = plain.split('.').slice(0, -1).join('.');
  // A chapter beyond the last that has captions: no misread stroke makes one of them of it.
  const heads = alike.map((one) => Number(one.split('.')[0]));
  if (isCaptioned && depth > 1 && heads.length >= 2 && Number(head) > Math.max(...heads) + 2) return true;
  const last = Math.max(0, ...alike.filter((one) => one.startsWith(`${head}.`)).map((one) => Number(one.split('.').at(-1))));
  return kind !== 'bab' && last > 0 && Number(plain.split('.').at(-1)) > last;
}

type Range = { readonly from: number; readonly to: number };

function missingFinding(
  kind: Kind,
  word: string,
  nomor: string,
  { passage }: ReadText,
  { from, to }: Range,
  nearest: string | null,
): Finding {
  const said = passage.text.slice(from, to);
  const isSure = kind === 'tabel' || kind === 'gambar' || kind === 'grafik';
  const label = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return {
    rule: 'reference',
    severity: 'warn',
    confidence: isSure ? 0.85 : 0.75,
    message: {
      id: `“${said}” dirujuk, tetapi ${label} ${nomor} tidak ada dalam dokumen ini${nearest === null ? '' : `; yang ada di bagian ini ${label} ${nearest}`}.`,
      en: `“${said}” is referred to, but this document has no ${label} ${nomor}${nearest === null ? '' : `; this part has ${label} ${nearest}`}.`,
    },
    ...(nearest === null ? {} : { expected: `${label} ${nearest}` }),
    key: `${kind}|${nomor.replace(/\s/g, '')}`,
    spans: [spanIn(passage, from, to)],
  };
}
