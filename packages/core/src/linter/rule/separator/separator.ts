import type { Finding } from '../../finding.ts';
import { grouped } from '../grouped.ts';
import { isScanned } from '../is-scanned.ts';
import { rowName } from '../row-name.ts';
import type { Rule } from '../rule.ts';
import { brokenThousands } from './broken-thousands.ts';
import { type PrintedFigure, printedFigures, type Style } from './printed-decimals.ts';
import { strayThousands } from './stray-thousands.ts';

/** Above this share points are a habit of the document, and one finding. */
const HABIT = 0.25;
/** So many slips in one paragraph or table are one. */
const MANY = 3;

/** Decimals with a point among decimals with a comma, thousands with a comma among thousands with a point. */
export const separator: Rule = ({ structure }) => {
  const figures = printedFigures(structure);
  const scanned = isScanned(structure) ? structure.source.lines : null;
  return [
    ...mixed(figures, 'point-decimal', 'comma-decimal', scanned),
    ...mixed(figures, 'comma-thousands', 'point-thousands', scanned),
    ...(scanned === null ? [...strayThousands(structure), ...brokenThousands(structure)] : []),
  ];
};

function mixed(figures: readonly PrintedFigure[], wrong: Style, right: Style, lines: readonly string[] | null): readonly Finding[] {
  const wrongs = figures.filter(({ style }) => style === wrong);
  const rights = figures.filter(({ style }) => style === right);
  const [first, example] = [wrongs[0], rights[0]];
  if (first === undefined || example === undefined) return [];
  if (lines !== null) {
    const sure = isolated(wrongs, rights);
    const doubtful = wrongs.filter(
      (figure) => !sure.includes(figure) && figure.unit.startsWith('text') && isSentence(lines[figure.span.line] ?? ''),
    );
    return [
      ...sure.map((figure) => slipFinding(figure, exampleFor(figure, rights) ?? example)),
      ...(doubtful.length > FEW ? [] : doubtful.map((figure) => misread(slipFinding(figure, exampleFor(figure, rights) ?? example)))),
    ];
  }
  if (wrongs.length > 4 && wrongs.length / (wrongs.length + rights.length) > HABIT) return [habitFinding(wrongs, example)];
  const byUnit = grouped(wrongs, ({ unit }) => unit);
  return [...byUnit.values()].flatMap((group) => {
    const isForeign = group.length > MANY && rights.every(({ unit }) => unit !== group[0]?.unit);
    return isForeign ? [habitFinding(group, example)] : group.map((figure) => slipFinding(figure, exampleFor(figure, rights) ?? example));
  });
}

/** More than these in a scanned text are the scanner's. */
const FEW = 3;
/** A line of words with one figure of its kind, not a row of a picture. */
const isSentence = (line: string): boolean =>
  (line.match(/\d\.\d\d(?!\d)/g) ?? []).length === 1 && (line.match(/\p{L}{3,}/gu) ?? []).length >= 5;
const misread = (finding: Finding): Finding => ({ ...finding, confidence: 0.6, mungkinSalahBaca: true });

/** In a scanned text a row of points is a picture of another system; one point beside a comma in the same row is a slip. */
function isolated(wrongs: readonly PrintedFigure[], rights: readonly PrintedFigure[]): readonly PrintedFigure[] {
  const rows = grouped(wrongs, ({ row }) => row);
  const [rightRows, rightTexts] = [new Set(rights.map(({ row }) => row)), new Set(rights.map(({ text }) => text))];
  return wrongs.filter(({ row, text }) => rows.get(row)?.length === 1 && (rightRows.has(row) || rightTexts.has(swapped(text))));
}

/** The same figure printed rightly, else one beside it. */
const exampleFor = ({ text, unit }: PrintedFigure, rights: readonly PrintedFigure[]): PrintedFigure | undefined =>
  rights.find((other) => other.text === swapped(text)) ?? rights.find((other) => other.unit === unit);

const swapped = (text: string): string => text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));

function slipFinding({ text, span, style, around }: PrintedFigure, example: PrintedFigure): Finding {
  const right = swapped(text);
  const what = style === 'point-decimal' ? 'desimal' : 'ribuan';
  const part = style === 'point-decimal' ? 'decimals' : 'thousands';
  return {
    rule: 'separator',
    severity: 'warn',
    confidence: 0.85,
    message: {
      id: `Pemisah ${what} “${text}” berbeda dengan angka lain di dokumen ini (“${example.text}”); seharusnya “${right}”.`,
      en: `“${text}” separates its ${part} unlike other figures of this document (“${example.text}”); it should be “${right}”.`,
    },
    expected: right,
    key: `${style}|${text}|${rowName(around)}`,
    spans: [span, example.span],
  };
}

/** No more places than a reader looks at. */
const SHOWN = 24;

function habitFinding(wrongs: readonly PrintedFigure[], example: PrintedFigure): Finding {
  const [first, ...others] = wrongs;
  if (first === undefined) throw new Error('a habit without an instance');
  const what = first.style === 'point-decimal' ? 'desimal' : 'ribuan';
  const part = first.style === 'point-decimal' ? 'decimals' : 'thousands';
  return {
    rule: 'separator',
    severity: 'warn',
    confidence: 0.85,
    message: {
      id: `${wrongs.length} angka memisahkan ${what} seperti “${first.text}”, yang lain seperti “${example.text}”; pakai satu cara, “${swapped(first.text)}”.`,
      en: `${wrongs.length} figures separate their ${part} like “${first.text}”, others like “${example.text}”; use one way, “${swapped(first.text)}”.`,
    },
    expected: swapped(first.text),
    key: `habit|${first.style}|${rowName(first.around)}`,
    spans: [first.span, ...others.slice(0, SHOWN).map(({ span }) => span), example.span],
  };
}
