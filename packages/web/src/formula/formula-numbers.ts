import type { LokalAngka } from '@selaras/core';
import { showNumber } from '@selaras/core/formula/display-number';
import { tokenize } from '@selaras/core/formula/tokenize';
import { placesOf } from './formula-places.ts';

/** Every number of a formula as it was read, each once. Codes of indicators are no numbers. */
export function numbersRead(rumus: string, lokal: LokalAngka): readonly string[] {
  const tokens = tokenize(rumus, lokal);
  if (!tokens.ok) return [];
  const codes = new Set(placesOf(rumus, lokal).placed.flatMap(({ place, from }) => (place.jenis === 'kode' ? [from] : [])));
  const read = tokens.value.flatMap((token) => (token.kind === 'number' && !codes.has(token.at) ? [showNumber(token.value, lokal)] : []));
  return [...new Set(read)];
}
