import { romanAsScanned } from './roman.ts';
import type { ScannedLine } from './scan-lines.ts';

/** What a line begins with, and where its own words begin behind it (offset in the line). */
export type Label = { readonly label: string; readonly rest: number; readonly text: string };

/** No label stands further inside a line; a longer look at a hostile line would only cost time. */
const LOOK = 300;

function matched({ text, from }: ScannedLine, pattern: RegExp): RegExpExecArray | null {
  return pattern.exec(text.slice(from, from + LOOK));
}

function labelled(line: ScannedLine, label: string, length: number): Label {
  const raw = line.text.slice(line.from + length, line.to);
  const text = raw.trimStart();
  return { label, rest: line.from + length + (raw.length - text.length), text };
}

export type CaptionLabel = Label & { readonly of: 'tabel' | 'gambar' | 'grafik'; readonly nomor: string };

const CAPTION =
  /^(tabel|table|gambar|grafik|diagram|bagan|peta)\.?\s+((?:\d{1,3}|[IVXLl|]{1,5})(?:\s?[.\-–]\s?\d{1,3}){0,3}[a-z]?)(?=[\s.:\-–—)]|$)[.:)\-–—\s]*/i;
const KINDS: Readonly<Record<string, CaptionLabel['of']>> = { tabel: 'tabel', table: 'tabel', grafik: 'grafik', diagram: 'grafik' };
/** `Tabel 2.1 menunjukkan …` speaks of a table and is none of its captions. */
const SPEAKS =
  /^(?:di\b|dan\b|,|;|\)|berikut|menunjuk|menggambar|menjelas|memperlihat|menyaji|memuat|dapat\b|tersebut|merupakan|terlihat|diketahui|adalah|atas\b|bawah\b|terdapat|yang\b|ini\b)/i;

/** `Tabel 2.1. Realisasi …`, `Gambar II-3`, `Grafik 4:`. */
export function captionLabel(line: ScannedLine): CaptionLabel | null {
  const found = matched(line, CAPTION);
  if (found === null || !/^\p{Lu}/u.test(found[0])) return null;
  const label = labelled(line, found[0].trim(), found[0].length);
  if (SPEAKS.test(label.text) || /^\p{Ll}{2}/u.test(label.text)) return null;
  return { ...label, of: KINDS[found[1]!.toLowerCase()] ?? 'gambar', nomor: found[2]!.replace(/\s/g, '') };
}

/** `BAB II`, `BAB |`, `BAB I I`, `Bab Il PENDAHULUAN`: not a sentence that speaks of a chapter. */
export function chapterLabel(line: ScannedLine): Label | null {
  const found = matched(line, /^bab\s+((?:[IVX] ){1,4}[IVX]|[IVXLCl|1!]{1,7}|\d{1,2})(?=[\s.:\-–—]|$)[.:\-–—\s]*/i);
  if (found === null || found[0].startsWith('b')) return null;
  const number = found[1]!.replaceAll(' ', '');
  if (romanAsScanned(number) === null && !/^\d+$/.test(number)) return null;
  const label = labelled(line, `BAB ${number}`, found[0].length);
  return /^(?:\p{Ll}|,|;)/u.test(label.text) || label.text.length > 120 ? null : label;
}

const INDICATOR = /^((?:IKU|IKK|IKP|IKS[SKP]?|IKSP|IKD|IKI)(?:\s*\.\s*|\s+|-|(?=\d))(?:\d{1,3}(?:\.\d{1,3}){0,3}))(?=[\s.:)]|$)[.:)\-–\s]*/;
const GOAL =
  /^((?:Sasaran(?:\s+(?:Strategis|Kegiatan|Program|Kinerja))?|SASARAN(?:\s+(?:STRATEGIS|KEGIATAN|PROGRAM|KINERJA))?|Tujuan|TUJUAN|SS|SK|SP)\s*\.?\s*(?:\d{1,2}(?:\.\d{1,2})?))(?=[\s.:)]|$)[.:)\-–\s]*/;

/** `IKU 3. Indeks …`, `IKU. 2 …`, `IKU3`, `Sasaran Kegiatan 1: …`. */
export function indicatorLabel(line: ScannedLine): Label | null {
  const found = matched(line, INDICATOR) ?? matched(line, GOAL);
  if (found === null) return null;
  const label = labelled(line, found[1]!.replace(/\s+/g, ' ').trim(), found[0].length);
  return /^(?:\p{Ll}|[,;)%=:/]|\d|$)/u.test(label.text) && label.text !== '' ? null : label;
}

/** `2.1 Latar Belakang`, `1.2.3. …`: at least two levels. */
export function sectionNumberLabel(line: ScannedLine): Label | null {
  const found = matched(line, /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?\s+(?=[\p{Lu}“"])/u);
  return found === null ? null : labelled(line, found[1]!, found[0].length);
}

/** `A. LATAR BELAKANG`. */
export function letterLabel(line: ScannedLine): Label | null {
  const found = matched(line, /^([A-Z])[.)]\s+(?=[\p{L}“"])/u);
  return found === null ? null : labelled(line, `${found[1]!}.`, found[0].length);
}

const MARK =
  /^(\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]|\((?:\d{1,3}|[a-z]|[ivx]{1,5})\)|[-–—•●○▪■◦*➢✓√\u{f0a7}\u{f0b7}\u{f0d8}]|j-|o)(?=\s|$)\s*/u;

/** The mark of a list: `1.`, `a)`, `(2)`, `-`, `•`. */
export function itemLabel(line: ScannedLine): Label | null {
  const found = matched(line, MARK);
  if (found === null) return null;
  const label = labelled(line, found[1]!, found[0].length);
  return found[1] === 'o' && !/^\p{Lu}/u.test(label.text) ? null : label;
}

const NAMED =
  /^(?:kata pengantar|sambutan|daftar (?:isi|tabel|gambar|grafik|lampiran|istilah|singkatan|pustaka)|ringkasan eksekutif|ikhtisar eksekutif|executive summary|pendahuluan|penutup|lampiran(?:[\s-]*(?:[ivx]+|\d+|[a-z]))?|kesimpulan|pernyataan|perjanjian kinerja|rencana aksi|rencana kerja(?: tahunan)?|rencana strategis|laporan kinerja|lembar pengesahan|glosarium)\b/i;

/** `KATA PENGANTAR`, `Daftar Isi`, `LAMPIRAN`: headings that bear no number. */
export function namedHeading({ trimmed }: ScannedLine): boolean {
  if (trimmed.length > 120 || !NAMED.test(trimmed) || /[.;,:]$/.test(trimmed)) return false;
  const rest = trimmed.replace(NAMED, '').trim();
  return rest === '' || isUpperCase(trimmed);
}

export const isUpperCase = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);

const SMALL = /^(?:dan|atau|yang|di|ke|dari|pada|untuk|dengan|dalam|atas|serta|terhadap|oleh|bagi|tentang|the|of|and)$/i;

/** Every word but the small ones begins with a capital letter, or with a figure. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !SMALL.test(word));
  if (words.length === 0 || words.length > 24) return false;
  const capital = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  return capital >= words.length * 0.75;
}
