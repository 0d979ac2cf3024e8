import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { below, entry, iku, manual, world } from '../../test-support/figure-world.ts';
import type { ManualIku } from '../indicator/manual-iku.ts';
import { Decimal } from '../kernel/decimal.ts';
import { freezeFigure } from '../kernel/frozen-figure.ts';
import { type Period, period } from '../kernel/period.ts';
import { figureGraph } from './figure-graph.ts';
import type { FigureWorld, PetaDunia } from './figure-world.ts';

function realisasi(held: FigureWorld, id: string, of: string): string {
  const found = held.iku.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  const frozen = freezeFigure(figureGraph(held).realisasi(found, period(of)).trace.result);
  return 'nilai' in frozen ? frozen.nilai : frozen.alasan;
}

describe('an indicator that uses others', () => {
  const seven = iku(
    { kode: '7', entries: [entry('2023-TW4', { a: '5' }), entry('2024-TW1', { a: '10' }), entry('2024-TW2', { a: '30' })] },
    manual('a', { kode: ['a'] }),
  );

  test.each([
    ['the same period', 'IKU(7)', '2024-TW2', '30'],
    ['the period before it', 'IKU(7; LALU)', '2024-TW2', '10'],
    ['the period before the first of the year, which is the last of the year before', 'IKU(7; LALU)', '2024-TW1', '5'],
    ['the same period a year earlier', 'IKU(7; TAHUN_LALU)', '2024-TW4', '5'],
    ['a period that nobody reported', 'IKU(7)', '2024-TW3', 'no_data_yet'],
    ['an indicator that does not exist', 'IKU(8)', '2024-TW2', 'no_data_yet'],
    ['a target that was not set', 'TARGET(7)', '2024-TW2', 'target_missing'],
    ['a budget that was not set', 'ANGGARAN()', '2024-TW2', 'no_data_yet'],
    ['a survey that was not published', 'SURVEI(ikm)', '2024-TW2', 'no_data_yet'],
  ])('takes %s and needs no entry of its own', (_what, rumus, of, expected) => {
    expect(realisasi(world([seven, iku({ kode: '1' }, manual(rumus))]), 'kr-1', of)).toBe(expected);
  });

  test('takes target, capaian, budget and survey of the year', () => {
    const target = {
      id: 't',
      tahun: 2024,
      lapis: 'renja',
      revisi: 0,
      nilai: '60',
      periode: [{ period: period('2024-TW2'), nilai: '40' }],
    } as const;
    const held = { ...seven, targets: [target], anggaran: [{ tahun: 2024, jumlah: '1000' }] };
    const survei = [{ unitId: 'kr', kode: 'ikm', period: period('2024'), nilai: '88.5' }];
    const of = (rumus: string, when: string) =>
      realisasi(
        world([held, iku({ kode: '1' }, manual(rumus, { periodePelaporan: when === '2024' ? 'tahun' : 'triwulan' }))], { survei }),
        'kr-1',
        when,
      );
    expect(of('TARGET(7)', '2024')).toBe('60');
    expect(of('TARGET(7)', '2024-TW2')).toBe('40');
    expect(of('CAPAIAN(7)', '2024-TW2')).toBe('75');
    expect(of('CAPAIAN(7)', '2024')).toBe('50');
    expect(of('ANGGARAN(7) / 4', '2024-TW2')).toBe('250');
    expect(of('SURVEI(ikm)', '2024')).toBe('88.5');
  });

  test('through several levels gives what the levels give one by one', () => {
    const levels = [
      seven,
      iku({ kode: '2' }, manual('IKU(7) * 2')),
      iku({ kode: '3' }, manual('IKU(2) + IKU(7)')),
      iku({ kode: '4' }, manual('MAKS(IKU(3); IKU(2))')),
    ];
    expect(realisasi(world(levels), 'kr-4', '2024-TW2')).toBe('90');
    expect(realisasi(world(levels.toReversed()), 'kr-4', '2024-TW2')).toBe('90');
  });

  test('of a longer period gets the sub-periods as their manual consolidates them', () => {
    const sum = {
      ...seven,
      manuals: [{ id: 'k', sejak: 2020, sampai: null, isi: manual('a', { kode: ['a'], konsolidasiPeriode: 'jumlah' }) }],
    };
    const half = iku({ kode: '1' }, manual('IKU(7)', { periodePelaporan: 'semester' }));
    expect(realisasi(world([sum, half]), 'kr-1', '2024-S1')).toBe('40');
    expect(realisasi(world([sum, half]), 'kr-1', '2024-S2')).toBe('no_data_yet');
  });

  test('in a circle is not computable, and ends', () => {
    const circle = [iku({ kode: '1' }, manual('IKU(2) + 1')), iku({ kode: '2' }, manual('IKU(1) + 1'))];
    expect(realisasi(world(circle), 'kr-1', '2024-TW1')).toBe('not_computable');
  });

  test('may use its own figure of the year before', () => {
    const grows = iku(
      { kode: '1', entries: [entry('2023', { a: '50' }), entry('2024', { a: '60' })] },
      manual('a / IKU(1; TAHUN_LALU) * 100', { kode: ['a'], periodePelaporan: 'tahun' }),
    );
    const first = {
      ...grows,
      manuals: [
        { id: 'awal', sejak: 2020, sampai: 2023, isi: manual('a', { kode: ['a'], periodePelaporan: 'tahun' }) },
        { id: 'k', sejak: 2024, sampai: null, isi: grows.manuals[0]!.isi },
      ],
    } as const;
    expect(realisasi(world([first]), 'kr-1', '2024')).toBe('120');
  });
});

describe('a reference that reaches back before the Renstra', () => {
  const old = { ...iku({ kode: '3', entries: [entry('2024-TW4', { a: '40' })] }, manual('a', { kode: ['a'] })), renstraId: 'lama' };
  const later = { tahunAwal: 2025, tahunAkhir: 2029 } as const;
  const next = iku({ id: 'baru', kode: '7', ...later, entries: [entry('2025-TW1', { a: '50' })] }, manual('a', { kode: ['a'] }));
  const user = (rumus: string) => iku({ kode: '1', ...later }, manual(rumus));
  const { kode, unitId, tahunAwal, tahunAkhir } = old;
  const mapped = (over: Partial<PetaDunia> = {}): PetaDunia => ({
    dariIkuId: old.id,
    keIkuId: next.id,
    jenis: 'lanjut',
    alasan: 'Renstra baru',
    dari: { kode, unitId, tahunAwal, tahunAkhir },
    ...over,
  });
  const told = (rumus: string, peta: readonly PetaDunia[], of = '2025-TW1') =>
    realisasi(world([old, next, user(rumus)], { peta }), 'kr-1', of);

  test.each([
    ['one that goes on', mapped(), '40'],
    ['one that only got another name', mapped({ jenis: 'ganti_nama' }), '40'],
    ['one that was replaced', mapped({ jenis: 'diganti' }), 'not_computable'],
  ])('follows %s', (_what, peta, expected) => expect(told('IKU(7; LALU)', [peta])).toBe(expected));

  test('takes target and capaian of then, and asks no map within the Renstra', () => {
    const target = {
      id: 't',
      tahun: 2024,
      lapis: 'pk',
      revisi: 0,
      nilai: '80',
      periode: [{ period: period('2024-TW4'), nilai: '80' }],
    } as const;
    const held = world([{ ...old, targets: [target] }, next, user('CAPAIAN(7; LALU) + TARGET(7; LALU)')], { peta: [mapped()] });
    expect(realisasi(held, 'kr-1', '2025-TW1')).toBe('130');
    expect(told('IKU(7)', [])).toBe('50');
    expect(told('IKU(7; LALU)', [], '2025-TW2')).toBe('50');
  });

  test('never takes another indicator that has the code by chance, and says so where that one was told to end', () => {
    const same = { ...old, kode: '7' };
    const peta = mapped({ keIkuId: null, jenis: 'dihentikan', dari: { ...mapped().dari, kode: '7' } });
    const of = (given: readonly PetaDunia[]) => realisasi(world([same, next, user('IKU(7; LALU)')], { peta: given }), 'kr-1', '2025-TW1');
    expect([of([]), of([peta])]).toEqual(['no_data_yet', 'not_computable']);
  });

  test('two that became one are none of them, and a circle of maps ends', () => {
    expect(told('IKU(7; LALU)', [mapped(), mapped({ dariIkuId: 'lain' })])).toBe('not_computable');
    expect(told('IKU(7; LALU)', [mapped({ dariIkuId: next.id })])).toBe('no_data_yet');
  });

  test('is the indicator’s own past too', () => {
    const grows = iku(
      { kode: '9', ...later, id: 'kini', entries: [entry('2025-TW1', { a: '1' })] },
      manual('a + IKU(9; LALU)', { kode: ['a'] }),
    );
    expect(realisasi(world([old, grows], { peta: [mapped({ keIkuId: 'kini', jenis: 'ganti_nama' })] }), 'kini', '2025-TW1')).toBe('41');
  });
});

describe('units below', () => {
  const isi = manual('a / b * 100', { kode: ['a', 'b'] });
  const child = (unitId: string, a: string, b: string) => iku({ kode: '7', unitId, entries: [entry('2024-TW1', { a, b })] }, isi);
  const [one, two] = [child('kr1', '1', '2'), child('kr2', '90', '100')];
  const above = (over: Partial<ManualIku>) => iku({ kode: '7', unitId: 'pusat' }, { ...isi, ...over });
  const both = [below('kr1'), below('kr2')];

  test('by raw data: the components are added and the formula runs once', () => {
    expect(realisasi(world([one, two, above({ konsolidasiLokasi: 'data_mentah' })], { penempatan: both }), 'pusat-7', '2024-TW1')).toMatch(
      /^89\.2156862/,
    );
  });

  test('by mean only where the manual declares it', () => {
    expect(realisasi(world([one, two, above({ konsolidasiLokasi: 'rata_rata' })], { penempatan: both }), 'pusat-7', '2024-TW1')).toBe('70');
    expect(realisasi(world([one, two, above({})], { penempatan: both }), 'pusat-7', '2024-TW1')).toBe('no_data_yet');
  });

  test('with one of them unknown is incomplete and says so', () => {
    const held = world([one, { ...two, entries: [] }, above({ konsolidasiLokasi: 'jumlah' })], { penempatan: both });
    const figure = figureGraph(held).realisasi(held.iku[2]!, period('2024-TW1'));
    expect([freezeFigure(figure.trace.result), figure.anggota]).toEqual([{ nilai: '50' }, { diketahui: 1, seluruhnya: 2 }]);
  });

  test('are those that stood below on the last day of the period', () => {
    const penempatan = [below('kr1', '2000-01-01', '2024-03-30'), below('kr2')];
    expect(realisasi(world([one, two, above({ konsolidasiLokasi: 'jumlah' })], { penempatan }), 'pusat-7', '2024-TW1')).toBe('90');
  });

  test('are a series for a formula', () => {
    const held = world([one, two, iku({ kode: '1', unitId: 'pusat' }, manual('MAKS(IKU(7; ANAK)) - MIN(IKU(7; ANAK))'))], {
      penempatan: both,
    });
    expect(realisasi(held, 'pusat-1', '2024-TW1')).toBe('40');
  });

  test('what was entered for the unit above itself comes first', () => {
    const own = { ...above({ konsolidasiLokasi: 'data_mentah' }), entries: [entry('2024-TW1', { a: '1', b: '4' })] };
    expect(realisasi(world([one, two, own], { penempatan: both }), 'pusat-7', '2024-TW1')).toBe('25');
  });
});

test('whatever is asked first, every figure comes out the same', () => {
  const rumus = ['a', 'IKU(0) + IKU(0; LALU)', 'IKU(1) * 2 - IKU(0)', 'RATA(IKU(0); IKU(1); IKU(2))', 'IKU(3; TAHUN_LALU) + a'];
  const property = fc.property(
    fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 8, maxLength: 8 }),
    fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
    (values, order) => {
      const periods: readonly Period[] = [
        '2023-TW1',
        '2023-TW2',
        '2023-TW3',
        '2023-TW4',
        '2024-TW1',
        '2024-TW2',
        '2024-TW3',
        '2024-TW4',
      ].map(period);
      const entries = periods.map((of, i) => entry(of, { a: new Decimal(values[i] ?? 0).toFixed() }));
      const ikus = rumus.map((text, i) =>
        iku(
          { kode: String(i), entries: text.includes('a') && !text.startsWith('RATA') ? entries : [] },
          manual(text, { kode: /\ba\b/.test(text) ? ['a'] : [] }),
        ),
      );
      const all = (graph: ReturnType<typeof figureGraph>, which: readonly number[]) =>
        new Map(
          which.flatMap((i) =>
            [2023, 2024].flatMap((year) =>
              graph
                .figuresOf(ikus[i]!, year)
                .map(
                  (held) => [`${i} ${held.jenis} ${held.period}`, JSON.stringify([held.inputs, freezeFigure(held.trace.result)])] as const,
                ),
            ),
          ),
        );
      const [straight, shuffled] = [all(figureGraph(world(ikus)), [0, 1, 2, 3, 4]), all(figureGraph(world(ikus)), order)];
      return straight.size > 20 && [...straight].every(([key, text]) => shuffled.get(key) === text);
    },
  );
  expect(fc.check(property, { numRuns: 60 }).counterexample).toBeNull();
});
