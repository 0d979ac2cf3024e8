import type { Spread } from './timing.ts';

export type Text = { readonly id: string; readonly en: string };

/** One line of the table. Goals are reported and never asserted: a busy machine is not a fault. */
export type Outcome = Spread & {
  readonly what: Text;
  /** `share` is a part of one: more is better, everything else is a cost. */
  readonly unit: '×' | 's' | 'kB' | 'MB' | 'share';
  /** Not to be exceeded, or for a share not to be missed; `null` for a line that explains another one. */
  readonly goal: number | null;
  /** What the number was made of. */
  readonly detail: Text;
};

/** A part of the bench, named on the command line: `npm run bench -- renja-pdf`. */
export type Bench = { readonly name: string; readonly title: Text; readonly run: (place: Workplace) => Promise<readonly Outcome[]> };

/** The throw-away installation that all parts share. */
export type Workplace = import('./workplace.ts').Workplace;

const HEADINGS = {
  id: ['Yang diukur', 'Hasil', 'Rentang', 'Sasaran', '', 'Rincian'],
  en: ['What', 'Result', 'Range', 'Goal', '', 'Detail'],
} as const;
const VERDICT = { id: { met: '✓', missed: '✗ lewat' }, en: { met: '✓', missed: '✗ missed' } } as const;

export type Language = keyof Text;

const DECIMALS = { '×': 2, s: 2, kB: 1, MB: 0, share: 3 } as const;

/** Columns as wide as their longest text. */
export function tableOf(outcomes: readonly Outcome[], lang: Language): string {
  const rows = [[...HEADINGS[lang]], ...outcomes.map((outcome) => cellsOf(outcome, lang))];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 1 || column === 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellsOf({ what, unit, median, lowest, highest, goal, detail }: Outcome, lang: Language): string[] {
  const shown = (value: number): string => number(value, DECIMALS[unit], lang);
  const isMet = goal === null || (unit === 'share' ? median >= goal : median <= goal);
  const verdict = goal === null ? '' : isMet ? VERDICT[lang].met : VERDICT[lang].missed;
  const range = lowest === highest ? '' : `${shown(lowest)}–${shown(highest)}`;
  const sign = unit === 'share' ? '' : ` ${unit}`;
  const wanted = unit === 'share' ? `≥ ${shown(goal ?? 0)}` : `≤ ${number(goal ?? 0, 1, lang)} ${unit}`;
  return [what[lang], `${shown(median)}${sign}`, range, goal === null ? '' : wanted, verdict, detail[lang]];
}

export const number = (value: number, decimals: number, lang: Language): string =>
  lang === 'id' ? value.toFixed(decimals).replace('.', ',') : value.toFixed(decimals);

/** `1,90 ms : 0,41 ms`, for the line of a ratio. */
export const sides = ({ measuredMs, bareMs }: { readonly measuredMs: number; readonly bareMs: number }): Text => {
  const decimals = measuredMs < 100 ? 2 : 0;
  const line = (lang: Language): string => `${number(measuredMs, decimals, lang)} ms : ${number(bareMs, decimals, lang)} ms`;
  return { id: line('id'), en: line('en') };
};
