import type { JenisPeraturan } from './peraturan.ts';
import { jenisBefore } from './read-jenis.ts';

/** A regulation as a text names it. Offsets are of the text that was read; `from` is the first letter of its kind, `to` the end of its year. */
export type Citation = {
  readonly from: number;
  readonly to: number;
  /** `null` for a kind that the register does not hold: Peraturan Daerah, Peraturan Bupati, Keputusan Kepala …. */
  readonly jenis: JenisPeraturan | null;
  /** The kind in small letters without marks, so that two spellings are alike. */
  readonly bunyiJenis: string;
  readonly nomor: number;
  readonly tahun: number;
  /** What follows `tentang`, to the end of the title as far as it can be seen. */
  readonly judul: string | null;
  /** Its number stands inside the title of another: `Perubahan atas UU Nomor 5 Tahun 2014`. */
  readonly dalamJudul: boolean;
};

const B = '[ \\t\\u00a0]';
/** `Nomor 17 Tahun 2020`, `No. 90/2010`, `Nomor 22/PMK.02/2021`, `62 Tahun 2023`, `KEP/25/M.PAN/2/2004`, `PER-5/PB/2024`. */
const NUMBER = new RegExp(
  `(?:\\b(?:nomor|nomer|nomo|no)\\b${B}{0,3}[.:]?${B}{0,12})?` +
    `(?<![\\d.,/-])(?:(per|kep)${B}?[-/]${B}?)?(\\d{1,4})((?:${B}?/${B}?[a-z]{1,5}(?:[.-][a-z0-9]{1,5}){0,2}(?:/\\d{1,2})?)?)` +
    `(?:${B}?/${B}?|${B}{1,12}(?:tahun|thn\\.?|th\\.?)${B}{1,12})(\\d{4})\\b`,
  'gi',
);
const TENTANG = /^[ ,]{0,3}(?:te[tn]{1,3}ang|tetntang|tentag|perihal)\s{1,12}/i;
const IN_TITLE = /(?:perubahan(?:\s(?:ke\w{3,8}|pertama))?\s(?:atas|terhadap)|peraturan pelaksanaan|pelaksanaan|pengganti)\s{1,4}$/i;
/** How far before a number its kind may begin, and how long a title may be. */
const [REACH, LONGEST_TITLE] = [190, 420];

/** Every regulation that a text names, in all usual spellings. Linear: each number looks at a bounded piece of text. */
export function readCitations(text: string): readonly Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [whole, prefix, nomor, inside, tahun] = match;
    const year = Number(tahun);
    if (year < 1945 || year > 2045) continue;
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const kind = jenisBefore(before, `${prefix ?? ''}${inside ?? ''}`);
    if (kind === null) continue;
    const from = match.index - kind.length;
    const to = match.index + whole.length;
    found.push({
      from,
      to,
      jenis: kind.jenis,
      bunyiJenis: kind.bunyi,
      nomor: Number(nomor),
      tahun: year,
      judul: titleAfter(text.slice(to, to + LONGEST_TITLE)),
      dalamJudul: IN_TITLE.test(text.slice(Math.max(0, from - 40), from)),
    });
  }
  return found.map((citation, at) => endedByNext(text, citation, found[at + 1]));
}

/** A title does not hold the next regulation, unless that one is what it amends. */
function endedByNext(text: string, citation: Citation, next: Citation | undefined): Citation {
  if (citation.judul === null || next === undefined || next.dalamJudul) return citation;
  const start = text.indexOf(citation.judul, citation.to);
  if (start < 0 || start + citation.judul.length <= next.from) return citation;
  const judul = text.slice(start, next.from).replace(/(?:[\s,]|\b(?:dan|serta|jo|dan berpedoman pada|berpedoman pada))+$/i, '');
  return { ...citation, judul };
}

/** A title ends at a semicolon, a full stop, a bracket, or where the sentence goes on to say what became of the regulation. */
const TITLE_END = /[;:()"”]|\.(?:\s|$)|\s(?:sebagaimana|jo\.?|juncto)\s|,\s(?:yang|maka|telah|di\s?mana|disebutkan)\s/;

function titleAfter(rest: string): string | null {
  const opening = TENTANG.exec(rest);
  if (opening === null) return null;
  const title = rest.slice(opening[0].length);
  const end = title.search(TITLE_END);
  return (end < 0 ? title : title.slice(0, end)).replace(/[\s,]+$/, '');
}
