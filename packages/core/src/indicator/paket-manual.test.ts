import { expect, test } from 'vitest';
import type { CaraHitung } from './manual-iku.ts';
import { paketManual } from './paket-manual.ts';

const paket = (id: string): CaraHitung => ({ jenis: 'paket', paket: id });
const memeriksa = (...ids: readonly string[]) => ids.map((id) => ({ nama: id, cara: paket(id), terhadap: 'hasil' }));

test.each<[string, CaraHitung, readonly string[], readonly string[]]>([
  ['the pack that makes the figure comes first', paket('ikpa:2024'), ['skm:14-2017'], ['ikpa:2024', 'skm:14-2017']],
  ['then those of a formula', { jenis: 'rumus', rumus: 'PAKET("skm:14-2017") * 2' }, ['ikpa:2024'], ['skm:14-2017', 'ikpa:2024']],
  ['then those that check a published figure', { jenis: 'hasil', komponen: 'hasil' }, ['ipasn:8-2019'], ['ipasn:8-2019']],
  ['each is named once', paket('ikpa:2024'), ['ikpa:2024'], ['ikpa:2024']],
  ['a plain formula has none', { jenis: 'rumus', rumus: 'a / b' }, [], []],
])('%s', (_what, cara, checking, expected) => {
  expect(paketManual({ cara, lokalAngka: 'id', pemeriksaan: memeriksa(...checking) })).toEqual(expected);
});
