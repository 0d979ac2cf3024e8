import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { freezeTrace } from '../formula/frozen-trace.ts';
import { completeManual, KOMPONEN_BAWAAN } from '../indicator/manual-bawaan.ts';
import type { ManualIku } from '../indicator/manual-iku.ts';
import { freezeFigure } from '../kernel/frozen-figure.ts';
import { period } from '../kernel/period.ts';
import { ENGINE } from '../measurement/engine.ts';
import { figureGraph } from '../measurement/figure-graph.ts';
import type { FigureWorld, WorldIku } from '../measurement/figure-world.ts';
import { type Derivation, inputsText, paketOf, seal } from './derivation.ts';
import { verifyDerivation } from './verify-derivation.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const manual = (rumus: string, kode: readonly string[]): ManualIku =>
  completeManual({
    definisi: 'uji',
    komponen: kode.map((one) => ({
      ...KOMPONEN_BAWAAN,
      kode: one,
      nama: one,
      jenis: 'cacah' as const,
      satuan: 'berkas',
      peran: 'rumus' as const,
      wajib: true,
      minimum: null,
      maksimum: null,
    })),
    cara: { jenis: 'rumus', rumus },
    sumberData: 'uji',
    periodePelaporan: 'semester',
    konsolidasiPeriode: 'jumlah',
  });

const iku = (kode: string, isi: ManualIku, rest: Partial<WorldIku> = {}): WorldIku => ({
  id: `iku-${kode}`,
  kode,
  renstraId: 'r',
  unitId: 'kr',
  tahunAwal: 2020,
  tahunAkhir: 2024,
  manuals: [{ id: `k-${kode}`, sejak: 2020, sampai: null, isi }],
  targets: [{ id: `t-${kode}`, tahun: 2024, lapis: 'renja', revisi: 0, nilai: '80', periode: [] }],
  entries: [],
  anggaran: [],
  ...rest,
});

const entry = (of: string, a: string) => ({
  measurementId: `m-${of}`,
  nomor: 1,
  period: period(of),
  komponen: { a: { jenis: 'angka', nilai: a } } as const,
  statusRilis: 'final' as const,
});

const dunia: FigureWorld = {
  iku: [
    iku('1', manual('a * 2 + IKU(7)', ['a']), { entries: [entry('2024-S1', '10'), entry('2024-S2', '20')] }),
    iku('7', manual('a', ['a']), { entries: [entry('2024-S1', '3'), entry('2024-S2', '4')] }),
  ],
  survei: [],
  penempatan: [],
};

function given(): Derivation {
  const graph = figureGraph(dunia);
  const angka = dunia.iku.flatMap((one) =>
    graph.figuresOf(one, 2024).map((held) => ({
      ikuId: one.id,
      jenis: held.jenis,
      period: held.period,
      figure: freezeFigure(held.trace.result),
      anggota: held.anggota,
      trace: freezeTrace(held.trace),
      inputsHash: sha256(inputsText({ ...held, engine: ENGINE })),
      manualId: held.manualId,
      paket: held.paket,
      engine: ENGINE,
    })),
  );
  const bukti = [{ sha256: 'ab'.repeat(32), jenis: 'application/pdf', ukuran: 1234, pada: '2024-07-01T00:00:00.000Z' }];
  const dicatat = { oleh: 'id-1', pada: '2024-07-01T00:00:00.000Z' };
  const asal = [{ measurementId: 'm-2024-S1', nomor: 1, sumber: 'rekap', surat: null, dicatat, disetujui: null, bukti }];
  const head = { id: 'iku-1', kode: '1', nama: 'Indikator', satuan: 'berkas', label: 'IKU' };
  const open = { format: 'selaras-derivation/1', engine: ENGINE, iku: head, tahun: 2024, dunia, asal, penetapan: [] } as const;
  return seal({ ...open, paket: paketOf(dunia), angka }, sha256);
}

/** A copy in which one thing, found by its path, is another. */
function tampered(path: readonly (string | number)[], value: unknown): Derivation {
  const copy = structuredClone(given()) as unknown as Record<string, unknown>;
  let at: Record<string | number, unknown> = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  expect(at[last]).not.toEqual(value);
  at[last] = value;
  return copy as unknown as Derivation;
}

/** As somebody would who has read how the seal is made. */
const resealed = ({ segel: _segel, ...open }: Derivation): Derivation => seal(open, sha256);

const kinds = (derivation: Derivation): readonly string[] => [
  ...new Set(verifyDerivation(derivation, sha256).differences.map(({ jenis }) => jenis)),
];

describe('a file that nobody touched', () => {
  test('comes out the same, after a way through text too', () => {
    const read = JSON.parse(JSON.stringify(given())) as Derivation;
    expect(verifyDerivation(read, sha256)).toMatchObject({ differences: [], angka: 10, masukan: 4, bukti: 1, paket: 1, engineLain: null });
  });
});

const PARTS: readonly (readonly [string, readonly (string | number)[], unknown])[] = [
  ['the formula', ['dunia', 'iku', 0, 'manuals', 0, 'isi', 'cara', 'rumus'], 'a * 3 + IKU(7)'],
  ['the consolidation of periods', ['dunia', 'iku', 0, 'manuals', 0, 'isi', 'konsolidasiPeriode'], 'rata_rata'],
  ['the way capaian is computed', ['dunia', 'iku', 0, 'manuals', 0, 'isi', 'rumusCapaian'], '2-R/T'],
  ['an entered value', ['dunia', 'iku', 0, 'entries', 0, 'komponen', 'a', 'nilai'], '11'],
  ['an entered value of another indicator', ['dunia', 'iku', 1, 'entries', 0, 'komponen', 'a', 'nilai'], '5'],
  ['the version of an entry', ['dunia', 'iku', 0, 'entries', 0, 'nomor'], 2],
  ['whether an entry was released', ['dunia', 'iku', 0, 'entries', 0, 'statusRilis'], 'belum_rilis'],
  ['a target', ['dunia', 'iku', 0, 'targets', 0, 'nilai'], '70'],
  ['the identity of a manual', ['dunia', 'iku', 0, 'manuals', 0, 'id'], 'another'],
  ['a stored figure', ['angka', 0, 'figure', 'nilai'], '24'],
  ['a step of a stored trace', ['angka', 0, 'trace', 'parts', 0, 'result', 'nilai'], '21'],
  ['a hash of inputs', ['angka', 0, 'inputsHash'], 'f'.repeat(64)],
  ['a rule of a pack', ['paket', 0, 'rule', 'tercapai'], '90'],
  ['the name of a pack', ['paket', 0, 'id'], 'capaian:lain'],
  ['that a pack is there', ['paket'], []],
  ['that a figure is there', ['angka'], given().angka.slice(1)],
];

test.each(PARTS)('a change of %s is seen, even under a new seal', (_what, path, value) => {
  const changed = tampered(path, value);
  expect(kinds(changed)).toContain('segel');
  const found = kinds(resealed(changed));
  expect(found.length).toBeGreaterThan(0);
  expect(found).not.toContain('segel');
});

test.each([
  ['the hash of a file of evidence', ['asal', 0, 'bukti', 0, 'sha256'], 'cd'.repeat(32)],
  ['who entered it', ['asal', 0, 'dicatat', 'oleh'], 'id-2'],
  ['the name of the indicator', ['iku', 'nama'], 'Lain'],
] as const)('a change of %s, which no figure is computed from, breaks the seal', (_what, path, value) => {
  expect(kinds(tampered(path, value))).toEqual(['segel']);
});

test('a difference names the figure, and what it is and should be', () => {
  const [difference] = verifyDerivation(resealed(tampered(['angka', 0, 'figure', 'nilai'], '24')), sha256).differences;
  expect(difference).toEqual({ jenis: 'angka', tempat: 'realisasi IKU 1 2024-S1', tertulis: '24', dihitung: '23' });
});
