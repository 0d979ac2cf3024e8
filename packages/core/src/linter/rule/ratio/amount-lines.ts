import { compare, whole } from '../../../kernel/fraction.ts';
import type { PrintedValue } from '../../claim/claim.ts';
import { canMeet, loosened, percentRange } from '../../claim/meeting.ts';
import { parseCell } from '../../claim/read-cell.ts';
import type { Finding } from '../../finding.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { figureText } from '../table/table-findings.ts';

/** `500.000.000 468.000.000 93,6`: two amounts and a percentage at the end of a line that was read as part of no table. */
const LINE =
  /(?<![\d.,])(?<of>(?:Rp\.?\s?)?\d{1,3}(?:\.\d{3}){1,5}(?:,\d{2})?)(?:,-)?\s+(?<part>(?:Rp\.?\s?)?\d{1,3}(?:\.\d{3}){1,5}(?:,\d{2})?)(?:,-)?\s+(?<percent>\d{1,3}(?:[.,]\d{1,2})?\s?%?)\s*$/;
const LONGEST = 400;
/** So many lines, and three quarters of them, must be a percentage of their amounts before the others are wrong. */
const [ENOUGH, QUARTERS] = [3, 3];

type AmountLine = { readonly percent: Printed; readonly part: Printed; readonly of: Printed };
type Printed = { readonly value: PrintedValue; readonly span: Span };

/** A table whose cells are torn over many lines still has its figures side by side. */
export function amountLines(structure: DocumentStructure): readonly Finding[] {
  const inTables = new Set(
    structure.tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ passage }) => passage.parts.map(({ line }) => line))),
    ),
  );
  const lines = structure.source.lines.flatMap((text, at) => (inTables.has(at) || text.length > LONGEST ? [] : lineOf(text, at)));
  const fitting = lines.filter((line) => isShare(line)).length;
  if (fitting < ENOUGH || fitting * 4 < lines.length * QUARTERS) return [];
  return lines.filter((line) => !isShare(line)).map(findingOf);
}

function lineOf(text: string, line: number): readonly AmountLine[] {
  const found = LINE.exec(text);
  if (found === null) return [];
  const printed = (name: string): Printed | null => {
    const said = found.groups?.[name]?.trim() ?? '';
    const from =
      name === 'percent'
        ? text.lastIndexOf(said)
        : text.indexOf(said, name === 'part' ? found.index + (found.groups?.['of']?.length ?? 0) : found.index);
    const value = parseCell(said);
    return value === null || value === 'absent' ? null : { value, span: { line, from, to: from + said.length } };
  };
  const [of, part, percent] = [printed('of'), printed('part'), printed('percent')];
  return of === null || part === null || percent === null || compare(of.value.value, whole(0)) === 0 ? [] : [{ of, part, percent }];
}

function isShare({ of, part, percent }: AmountLine): boolean {
  const share = percentRange(part.value, of.value);
  return share !== null && canMeet(share, loosened(percent.value));
}

function findingOf({ of, part, percent }: AmountLine): Finding {
  const share = percentRange(part.value, of.value);
  const [p, a, b] = [percent.value.text, part.value.text, of.value.text];
  const wanted = share === null ? '' : figureText(share, Math.max(percent.value.digits, 1), true);
  return {
    rule: 'ratio',
    severity: 'error',
    confidence: 0.82,
    message: {
      id: `Tercetak ${p} di sebelah ${b} dan ${a}, padahal ${a} ÷ ${b} = ${wanted}.`,
      en: `${p} is printed beside ${b} and ${a}, but ${a} ÷ ${b} = ${wanted}.`,
    },
    expected: wanted,
    key: ['baris', a, b, p].join('|'),
    spans: [percent.span, part.span, of.span],
    ...([percent, part, of].some(({ value }) => value.doubtful) ? { mungkinSalahBaca: true as const } : {}),
  };
}
