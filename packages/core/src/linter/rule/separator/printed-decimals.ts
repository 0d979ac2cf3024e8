import type { Passage } from '../../source/passage.ts';
import { spanIn } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure, ReadTable } from '../../structure/document-structure.ts';
import { type ReadText, textsOf } from '../read-texts.ts';

/** How a printed figure separates its decimals or thousands. */
export type Style = 'comma-decimal' | 'point-decimal' | 'point-thousands' | 'comma-thousands';
export type PrintedFigure = {
  readonly text: string;
  readonly style: Style;
  readonly span: Span;
  /** Paragraph or table that it stands in, and the row or paragraph. */
  readonly unit: string;
  readonly row: string;
  /** What else stands in its cell, row or sentence, to name it by. */
  readonly around: string;
};

const FIGURE = /(?<![\d.,/\p{L}_:-])\d{1,15}(?:[.,]\d{1,12}){1,6}(?![\d/_]|[.,]\d|-\d|\p{L})/gu;
/** A whole cell that is a figure and at most a unit. */
const ONLY =
  /^(?:Rp\.?\s?|USD\s?|±\s?|[<>≥≤=]\s?)?-?\d[\d.,]*\s?(?:%|persen|poin|orang|instansi|hari|juta|miliar|ribu|triliun|angka|indeks|nilai)?$/i;
const SAYS_VALUE =
  /(?:sebesar|senilai|nilai(?:nya)?|skor|indeks|mencapai|menjadi|adalah|yaitu|target|realisasi(?:nya)?|capaian|dari|rata-rata|bobot|angka|ke|hanya|naik|turun|atau|dan|dengan|\(|=|Rp\.?)\s{0,2}(?:sebesar\s|angka\s|nilai\s)?$/i;
const UNIT_BEHIND = /^\s?(?:%|persen|poin|juta|miliar|triliun|ribu)/i;
const LABEL_BEFORE =
  /(?:tabel|gambar|grafik|bab|pasal|ayat|angka|butir|poin|nomor|no|iku|ikk|ss|sk|versi|version|pukul|jam|lampiran|bagian|sub\s?bab|huruf|v|ver|kode|halaman|hal)\.?\s{0,2}$/i;
const CLOCK_BEHIND = /^\s?(?:WIB|WITA|WIT|s\.?d\.?|sampai|-|–)/i;

/** Every figure with decimals or thousands, and how it prints them. Codes, section numbers and times are no figures. */
export function printedFigures(structure: DocumentStructure): readonly PrintedFigure[] {
  const rows = rowsOf(structure);
  return textsOf(structure).flatMap((text, at) => {
    if (text.kind === 'heading' || text.kind === 'caption') return [];
    const { passage } = text;
    return [...passage.text.matchAll(FIGURE)].flatMap((match) => {
      const style = styleOf(match[0]);
      if (style === null || !isFigure(text, match[0], match.index, rows)) return [];
      const line = passage.parts[0]?.line ?? 0;
      return [
        {
          text: match[0],
          style,
          span: spanIn(passage, match.index, match.index + match[0].length),
          unit: text.table === undefined ? `text ${at}` : `table ${text.table}`,
          row: text.table === undefined ? `text ${at}` : `table ${text.table} row ${rows.get(passage)?.row ?? line}`,
          around: text.table === undefined ? passage.text.slice(0, 60) : (rows.get(passage)?.name ?? ''),
        },
      ];
    });
  });
}

function styleOf(figure: string): Style | null {
  if (/^\d+,\d{1,2}$/.test(figure) || /^\d+,\d{4,}$/.test(figure) || /^\d{1,3}(?:\.\d{3})+,\d+$/.test(figure)) return 'comma-decimal';
  if (/^\d+\.\d{1,2}$/.test(figure) || /^\d+\.\d{4,}$/.test(figure)) return 'point-decimal';
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(figure) || /^\d{1,3}(?:,\d{3})+\.\d+$/.test(figure)) return 'comma-thousands';
  if (/^\d{1,3}(?:\.\d{3})+$/.test(figure)) return 'point-thousands';
  return null;
}

type Place = { readonly row: number; readonly column: number; readonly name: string; readonly table: ReadTable };

/** Where a cell stands, and by what words its row is known. */
function rowsOf({ tables }: DocumentStructure): ReadonlyMap<Passage, Place> {
  const places = new Map<Passage, Place>();
  for (const table of tables) {
    for (const [row, { cells }] of table.rows.entries()) {
      const name = cells.find(({ passage }) => /\p{L}{3}/u.test(passage.text))?.passage.text.slice(0, 60) ?? '';
      for (const [column, { passage }] of cells.entries()) if (!places.has(passage)) places.set(passage, { row, column, name, table });
    }
  }
  return places;
}

function isFigure({ passage, kind }: ReadText, figure: string, at: number, rows: ReadonlyMap<Passage, Place>): boolean {
  if (kind === 'cell' && ONLY.test(passage.text.trim())) return !isCode(rows.get(passage));
  const [before, after] = [passage.text.slice(Math.max(0, at - 40), at), passage.text.slice(at + figure.length, at + figure.length + 12)];
  if (LABEL_BEFORE.test(before) || CLOCK_BEHIND.test(after) || (at === 0 && /^\.?\s\p{Lu}/u.test(after))) return false;
  return UNIT_BEHIND.test(after) || SAYS_VALUE.test(before);
}

/** Running numbers and codes: `1.1`, `2.3` under `No` or `Kode`, or in the first column without a heading. */
function isCode(place: Place | undefined): boolean {
  if (place === undefined) return false;
  const heading = place.table.columns[place.column]?.heading.trim() ?? '';
  return (
    /^(?:no|nomor|kode|urut|pasal|waktu|jam|pukul|bab|halaman|versi|rekening|misi|rumus)\b/i.test(heading) ||
    (place.column === 0 && heading === '')
  );
}
