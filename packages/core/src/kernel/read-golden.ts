import { Decimal } from './decimal.ts';
import { ABSENCES, absent, type Figure, figure } from './figure.ts';

/** How golden tables write figures: `98.40`, or the reason there is none. */
export function readGolden(text: string): Figure {
  const reason = ABSENCES.find((known) => known === text);
  return reason === undefined ? figure(new Decimal(text)) : absent(reason);
}

/** A figure at the precision of the expected text, so that a golden row is compared as its source printed it. */
export function printGolden(shown: Figure, like: string): string {
  return shown.kind === 'absent' ? shown.reason : shown.value.toFixed(like.split('.')[1]?.length ?? 0);
}
