import { formatDecimal } from '../../../kernel/format.ts';
import { decimalOf, type Fraction, isWhole, printedText, roundTo, sumOf, whole } from '../../../kernel/fraction.ts';
import type { Dwibahasa } from '../../../rulepack/rule-pack.ts';
import { middleOf, type Range } from '../../claim/meeting.ts';
import type { Finding } from '../../finding.ts';
import type { Span } from '../../source/span.ts';
import { type Diagnosis, diagnose } from './diagnose.ts';
import { type FigureGrid, type GridCell, gridOf } from './figure-grid.ts';
import type { Relation } from './relation.ts';
import { rangedFigure } from './sum-relations.ts';

/** Places beyond these only fill a screen. */
const MOST_PLACES = 16;

/** What does not add up in a table, or in tables that speak of the same; each wrong cell once. */
export function tableFindings(relations: readonly Relation[]): readonly Finding[] {
  return diagnose(relations, rangedFigure).flatMap((diagnosis) => findingOf(diagnosis) ?? []);
}

function findingOf({ cell, expected, broken, isAmbiguous }: Diagnosis): Finding | null {
  const grid = gridOf(cell);
  const [main] = broken.toSorted((a, b) => Number(b.result === cell) - Number(a.result === cell));
  if (grid === null || cell.span === null || cell.figure === null || main === undefined) return null;
  const digits = main.kind === 'share' && main.result === cell ? Math.max(cell.figure.digits, 2) : cell.figure.digits;
  const wanted = figureText(expected, digits, cell.figure.unit === 'persen');
  const others = broken.flatMap(({ result, parts }) => [result, ...parts]).filter((one) => one !== cell);
  const isMisread = [cell, ...others].some(({ figure }) => figure?.doubtful === true);
  return {
    rule: main.rule,
    severity: 'error',
    confidence: Math.min(main.confidence, 0.6 + 0.4 * grid.table.confidence, isAmbiguous ? 0.9 : 1),
    message: messageOf(grid, cell, { main, wanted, broken }),
    expected: wanted,
    key: [grid.name, labelOf(grid, cell), headingOf(grid, cell), cell.text].join('|'),
    spans: [cell.span, ...spansOf(others, cell.span)],
    ...(isMisread ? { mungkinSalahBaca: true as const } : {}),
  };
}

function spansOf(cells: readonly GridCell[], first: Span): readonly Span[] {
  const unique = new Map(cells.flatMap(({ span }) => (span === null ? [] : [[`${span.line}:${span.from}`, span] as const])));
  unique.delete(`${first.line}:${first.from}`);
  return [...unique.values()].slice(0, MOST_PLACES);
}

/** `49`, `69,39%`, `1.250.000`: the middle of what it may be, at the decimals of its neighbour. */
export function figureText(range: Range, digits: number, isPercent: boolean): string {
  const middle = middleOf(range);
  const shown = isWhole(middle) && digits === 0 ? 0 : digits;
  const value = roundTo(middle, shown);
  return `${formatDecimal(decimalOf(value), shown)}${isPercent ? '%' : ''}`;
}

type Told = { readonly main: Relation; readonly wanted: string; readonly broken: readonly Relation[] };

function messageOf(grid: FigureGrid, cell: GridCell, { main, wanted, broken }: Told): Dwibahasa {
  const at = placeName(grid, cell);
  const sums = computation(main);
  if (main.along === 'tables') return betweenTables({ at, cell, wanted, sums });
  const more =
    broken.length > 1
      ? { id: ` Tidak cocok dengan ${broken.length} hitungan.`, en: ` It breaks ${broken.length} computations.` }
      : { id: '', en: '' };
  if (main.result === cell) {
    return {
      id: `${at.id} tercetak ${cell.text}, padahal ${sums} = ${wanted}.${more.id}`,
      en: `${at.en} reads ${cell.text}, but ${sums} = ${wanted}.${more.en}`,
    };
  }
  return {
    id: `${at.id} tercetak ${cell.text}; agar ${sums} sama dengan ${main.result.text}, nilainya seharusnya ${wanted}.${more.id}`,
    en: `${at.en} reads ${cell.text}; for ${sums} to equal ${main.result.text} it should be ${wanted}.${more.en}`,
  };
}

type Between = { readonly at: Dwibahasa; readonly cell: GridCell; readonly wanted: string; readonly sums: string };

const betweenTables = ({ at, cell, wanted, sums }: Between): Dwibahasa => ({
  id: `${at.id} tercetak ${cell.text}, padahal menurut tabel lain ${sums === wanted ? wanted : `${sums} = ${wanted}`}.`,
  en: `${at.en} reads ${cell.text}, but by another table it is ${sums === wanted ? wanted : `${sums} = ${wanted}`}.`,
});

const MOST_TERMS = 8;

function computation({ kind, parts, weights, factor }: Relation): string {
  const texts = parts.map(({ text, figure }) => (text === '' && figure !== null ? printedText(figure.value, 0) : text));
  if (kind === 'share') return `${texts[0]} ÷ ${texts[1]}`;
  if (kind === 'product') return factor === undefined ? `${texts[0]} × ${texts[1]} ÷ 100` : `${texts[0]} × ${texts[1]}`;
  if (kind === 'difference') return `${texts[0]} − ${texts[1]}`;
  const sum = texts.length <= MOST_TERMS ? texts.join(' + ') : `${texts.slice(0, 3).join(' + ')} + … + ${texts.at(-1)}`;
  if (kind !== 'mean') return sum;
  const by = factor === undefined ? '' : ` × ${printedText(factor, 0)}`;
  return weights === undefined
    ? `(${sum}) ÷ ${texts.length}${by}`
    : `(${weighted(texts, weights)}) ÷ ${printedText(sumOf(weights), 0)}${by}`;
}

const weighted = (texts: readonly string[], weights: readonly Fraction[]): string =>
  texts.map((text, at) => `${text} × ${printedText(weights[at] ?? whole(1), 0)}`).join(' + ');

function placeName(grid: FigureGrid, cell: GridCell): Dwibahasa {
  const [row, column] = [shortened(labelOf(grid, cell)), shortened(headingOf(grid, cell))];
  const inColumn = column === '' ? { id: '', en: '' } : { id: `, kolom "${column}"`, en: `, column "${column}"` };
  if (row === '') return { id: `Baris ${cell.row + 1}${inColumn.id}`, en: `Row ${cell.row + 1}${inColumn.en}` };
  return { id: `Baris "${row}"${inColumn.id}`, en: `Row "${row}"${inColumn.en}` };
}

export const labelOf = ({ rows }: FigureGrid, { row }: GridCell): string => rows[row]?.label ?? '';
export const headingOf = ({ columns }: FigureGrid, { column }: GridCell): string => columns[column]?.heading ?? '';
const LONGEST_NAME = 60;
export const shortened = (text: string): string => (text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}…`);
