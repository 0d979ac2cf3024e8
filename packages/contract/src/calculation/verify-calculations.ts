import { canonicalJson, compareFigures, type Derivation, type DerivationDifference, figureAt, type Json, plainDate } from '@selaras/core';
import { CALCULATIONS, isCalculationKind } from './calculations.ts';

/** Only packs are asked for by name here, so no day decides anything. */
const ANY_DAY = plainDate('2000-01-01');

/** Every calculation of a file computed again from its input, and every entry that was taken from one compared with it. */
export function verifyCalculations(
  { perhitungan = [], dunia }: Pick<Derivation, 'perhitungan' | 'dunia'>,
  sha256: (text: string) => string,
): readonly DerivationDifference[] {
  const known = new Map(perhitungan.map((one) => [one.id, one]));
  const taken = dunia.iku
    .flatMap(({ entries }) => entries.flatMap(({ komponen }) => Object.entries(komponen)))
    .flatMap(([kode, held]) =>
      held.jenis === 'angka' && held.perhitungan !== undefined ? [{ kode, nilai: held.nilai, ...held.perhitungan }] : [],
    );
  const wrong = [
    ...perhitungan.filter((one) => !isSame(one, sha256)).map(({ id, kind }) => `${kind} ${id}`),
    ...taken.filter(({ id, bagian, nilai }) => !isTaken(known.get(id), bagian, nilai)).map(({ kode, id }) => `${kode} ${id}`),
  ];
  return wrong.map((tempat) => ({ jenis: 'perhitungan', tempat }));
}

type Kept = NonNullable<Derivation['perhitungan']>[number];

function isSame({ kind, paket, input, inputHash, output }: Kept, sha256: (text: string) => string): boolean {
  if (!isCalculationKind(kind) || sha256(canonicalJson(input)) !== inputHash) return false;
  const answer = CALCULATIONS[kind].run(input, { paket, pada: ANY_DAY });
  return answer.ok && canonicalJson(answer.value.output as Json) === canonicalJson(output); // an output is plain data
}

const isTaken = (kept: Kept | undefined, bagian: string, nilai: string): boolean => {
  const figure = kept === undefined ? null : figureAt(kept, bagian);
  return figure !== null && compareFigures(nilai, figure) === 0;
};
