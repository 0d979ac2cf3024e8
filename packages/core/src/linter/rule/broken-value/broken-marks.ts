import type { Dwibahasa } from '../../../rulepack/rule-pack.ts';
import type { Severity } from '../../finding.ts';

/** One kind of thing that a machine or a template left behind where a value belongs. */
export type BrokenMark = {
  readonly kode: string;
  /** Global. Every repetition in it is bounded, so that no line can hold it up. */
  readonly pattern: RegExp;
  readonly severity: Severity;
  readonly confidence: number;
  readonly sebab: Dwibahasa;
};

const SHEET: Dwibahasa = { id: 'nilai galat dari lembar kerja', en: 'an error value of a spreadsheet' };
const PROGRAM: Dwibahasa = { id: 'keluaran program yang gagal', en: 'the output of a program that failed' };
const FIELD: Dwibahasa = { id: 'rujukan otomatis yang putus', en: 'a broken automatic reference' };
const TEMPLATE: Dwibahasa = { id: 'isian templat yang belum diganti', en: 'a field of a template that was not filled in' };
const BLANK: Dwibahasa = { id: 'isian yang belum dilengkapi', en: 'a blank that was not filled in' };
const NOTE: Dwibahasa = { id: 'catatan kerja yang tertinggal', en: 'a working note that was left behind' };
const FORMULA: Dwibahasa = { id: 'rumus yang tercetak sebagai teks', en: 'a formula printed as text' };
const NARROW: Dwibahasa = { id: 'angka yang tidak muat di kolomnya', en: 'a figure that did not fit into its column' };

const mark = (kode: string, pattern: RegExp, sebab: Dwibahasa, severity: Severity = 'error', confidence = 0.95): BrokenMark => ({
  kode,
  pattern,
  severity,
  confidence,
  sebab,
});

/** `N/A` and `-` are no such marks: they say that there is no value. */
export const BROKEN_MARKS: readonly BrokenMark[] = [
  mark(
    'sheet',
    /#(?:DIV\/[0O]!?|REF!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!|N\/A(?![\p{L}\d])|NAMA\?|NILAI!|ANGKA!)/giu,
    SHEET,
    'error',
    0.98,
  ),
  mark(
    'field',
    /\bError!\s{0,3}(?:Reference|Bookmark|No\stext|Not\sa\svalid|Unknown|Main\sdocument|Filename|Hyperlink)[^.|\t]{0,50}\.?/giu,
    FIELD,
    'error',
    0.98,
  ),
  mark(
    'field',
    /(?<!\p{L})(?:Kesalahan|Galat)!\s{0,3}(?:Sumber|Bookmark|Markah|Referensi|Tidak\sada|Penanda)[^.|\t]{0,50}\.?/giu,
    FIELD,
    'error',
    0.98,
  ),
  mark('object', /\[object (?:Object|Array|Null|Undefined|Promise)\]/g, PROGRAM, 'error', 0.98),
  mark('nan', /(?<![\p{L}\d_-])NaN(?![\p{L}\d_-])/gu, PROGRAM),
  mark('undefined', /(?<![\p{L}\d_.'"“-])undefined(?![\p{L}\d_-])/gu, PROGRAM),
  mark(
    'null',
    /(?<=(?:^|\||\t|\s{2}|:\s)\s{0,4})(?:null|NULL|None|Infinity|-Infinity)(?=\s{0,4}(?:$|\||\t|\s{2}|%))/gu,
    PROGRAM,
    'error',
    0.9,
  ),
  mark('template', /\{\{[^{}]{1,60}\}\}|\$\{[^{}]{1,60}\}|<%[^%]{1,60}%>|\{%[^%]{1,60}%\}|«[^«»]{1,40}»/gu, TEMPLATE),
  mark('template', /\{[a-z_]{2,30}[:.][\w.:-]{1,40}\}/giu, TEMPLATE),
  mark('template', /\bMERGEFIELD\b|\\\*\s?MERGEFORMAT\b/g, TEMPLATE),
  mark(
    'fill-in',
    /[<[]\s?(?:isi|diisi|isikan|silakan\sisi|lengkapi|dilengkapi|masukkan|tulis(?:kan)?)(?:\s[^<>[\]()|]{0,60})?[>\]]|\((?:diisi|isi\sdengan|isikan)\s[^<>[\]()|]{0,60}\)/giu,
    TEMPLATE,
    'error',
    0.9,
  ),
  mark(
    'fill-in',
    /<\s?(?:nama|tahun|nilai|jumlah|angka|target|realisasi|tanggal|nomor|satker|instansi|unit|jabatan|persen\w*)(?:\s[^<>|]{0,40})?>/giu,
    TEMPLATE,
    'error',
    0.9,
  ),
  mark(
    'fill-in',
    /(?:klik|ketuk|click)(?:\s(?:atau|or)\s(?:ketuk|tap))?\s(?:di\ssini|here)\s(?:untuk|to)\s(?:memasukkan|mengetik|menambahkan|enter|add)[^.|]{0,20}\.?/giu,
    TEMPLATE,
  ),
  mark(
    'xx',
    /(?<![\p{L}\d])(?:20X{2}|2\dX{2}|[Xx]{1,3}[.,][Xx]{1,3}\s?%?|[Xx]{2,4}\s?%|Rp\.?\s?[Xx]{2,}(?:[.,][Xx]{2,})*|x{2,}|X{4,})(?![\p{L}\d])/gu,
    BLANK,
    'error',
    0.88,
  ),
  mark('lorem', /\blorem\sipsum\b[^.|]{0,40}|\bdolor\ssit\samet\b/giu, TEMPLATE, 'error', 0.98),
  mark('narrow', /(?<![#\p{L}\d&])#{3,}(?![#\p{L}\d]|\s\p{L})/gu, NARROW),
  mark('todo', /(?<![\p{L}\d])(?:TODO|TBD|FIXME)(?![\p{L}\d])/gu, NOTE, 'error', 0.9),
  mark('todo', /\?{3,}/g, NOTE, 'warn', 0.8),
  mark('comment', /(?<!\p{L})(?:Commented|Comment|Komentar)\s?\[[A-Za-z]{1,4}\d{1,3}(?:R\d{1,2})?\]\s?:?/gu, NOTE),
  mark('scientific', /(?<![\p{L}\d.,])\d(?:[.,]\d{1,12})?E[+-]?\d{1,3}(?![\p{L}\d])/gu, SHEET, 'error', 0.88),
  mark(
    'zero-date',
    /(?<![\d/-])(?:0?0\/0?1\/1900|0?1\/0?0\/1900|1\/1\/1970|01[/-]01[/-]1970|1970-01-01|1899-12-3[01])(?![\d/-])/g,
    SHEET,
    'error',
    0.9,
  ),
  mark(
    'html',
    /&(?:nbsp|amp|lt|gt|quot|#\d{2,4});|<\/?(?:br|p|b|i|u|div|span|td|tr|th|table|strong|em|li|ul|ol)\s?\/?>/gi,
    PROGRAM,
    'error',
    0.9,
  ),
  mark('formula', /(?<![\p{L}\d=])=\s?(?:SUM|IF|IFERROR|AVERAGE|VLOOKUP|ROUND|COUNTIF?)\s?\(/gu, FORMULA),
];
