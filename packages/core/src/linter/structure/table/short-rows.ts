import { EMPTY_PASSAGE } from '../../source/passage.ts';
import { isFigure, isTotalWord } from './cell-words.ts';
import type { GridCell, GridRow } from './grid.ts';

const EMPTY: GridCell = { passage: EMPTY_PASSAGE };
const isText = (text: string): boolean => text !== '' && !isFigure(text);

/**
 * Rows with fewer cells than the table is wide: a merged cell was written once and its width is lost. `Jumlah | 1.250 | 98,2` below
 * `No | Program | Anggaran | %` is moved until its figures stand in columns of figures; so is a row whose merged cells stand above it.
 */
export function placeShortRows(rows: readonly GridRow[], width: number): readonly GridRow[] {
  const whole = rows.filter(({ length }) => length === width);
  if (width > WIDEST || whole.length < LEAST || whole.length === rows.length) return rows;
  const shares = Array.from({ length: width }, (_, at) => {
    const texts = whole.map((row) => row[at]?.passage.text ?? '').filter((text) => text !== '');
    return { figures: texts.filter(isFigure).length, texts: texts.filter(isText).length };
  });
  const fits = (text: string, at: number): boolean => {
    const { figures = 0, texts = 0 } = shares[at] ?? {};
    return isFigure(text) ? figures > texts : text === '' || texts > figures;
  };
  return rows.map((row) => (row.length === width ? row : placed(row, width, fits)));
}

const LEAST = 2;
/** A wider table is none that somebody wrote. */
const WIDEST = 60;

function placed(row: GridRow, width: number, fits: (text: string, at: number) => boolean): GridRow {
  const [first, ...others] = row;
  const words = row.map(({ passage }) => passage.text);
  if (first === undefined || !isText(words[0] ?? '') || !words.slice(1).some(isFigure)) return row;
  const isTotal = isTotalWord(words[0] ?? '');
  const room = width - row.length;
  const shifts = Array.from({ length: room + 1 }, (_, by) => ({
    by,
    misfits: words.filter((text, at) => !(isTotal && at === 0) && !fits(text, at + by)).length,
  }));
  const [best] = shifts.toSorted((a, b) => a.misfits - b.misfits || a.by - b.by);
  if (best === undefined || best.by === 0 || best.misfits > 0) return row;
  const gap = Array.from({ length: best.by }, () => EMPTY);
  return isTotal ? [first, ...gap, ...others] : [...gap, ...row];
}
