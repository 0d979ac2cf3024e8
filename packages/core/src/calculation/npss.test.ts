import { describe, expect, test } from 'vitest';
import { IKU_2024 } from '../capaian/npss.golden.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { calculate } from './calculation.ts';
import { type InputNko, nko } from './nko.ts';
import { type InputNpss, npss } from './npss.ts';

const asked = { pada: plainDate('2025-01-15') };
const run = (iku: InputNpss['iku']) => calculate(npss, { iku }, asked);
const runNko = (iku: InputNko['iku'], rest: { readonly tahun?: number; readonly paket?: string } = {}) =>
  calculate(nko, { iku, ...(rest.tahun === undefined ? {} : { tahun: rest.tahun }) }, { ...asked, paket: rest.paket });
const of = (perspektif: string, sasaran: string, capaian?: string | null) => ({
  perspektif,
  sasaran,
  ...(capaian === undefined ? {} : { capaian }),
});
const FOUR = [of('p1', 's1', '90'), of('p2', 's2', '100'), of('p3', 's3', '110'), of('p4', 's4', '80')];

describe('npss', () => {
  test('of the Kantor Regional in 2024 is 98,97 and not complete', () => {
    const iku = IKU_2024.map(([, sasaran, perspektif, target, realisasi]) => {
      if (realisasi === 'no_data_yet') return of(perspektif, sasaran, null);
      const capaian = (Number(realisasi) / Number(target)) * 100; // at six decimals, like a figure that was typed over
      return of(perspektif, sasaran, capaian.toFixed(6));
    });
    expect(run(iku)).toMatchObject({ value: { output: { tercetak: '98,97', lengkap: false, pack: 'npss:bkn' } } });
  });

  test.each<[string, InputNpss['iku'], string, boolean]>([
    ['all known', FOUR, '95', true],
    ['unknown beside a known one of its sasaran', [...FOUR, of('p1', 's1', null)], '95', false],
    ['not assessed: not waited for', [...FOUR, of('p1', 's1')], '95', true],
    ['a perspektif without any figure is scaled away', [...FOUR.slice(0, 3), of('p4', 's4', null)], '100', false],
    ['a perspektif that is not assessed takes its weight with it', [...FOUR.slice(0, 3), of('p4', 's4')], '100', true],
    ['three thirds', [of('p1', 's1', '100'), of('p1', 's1', '100'), of('p1', 's1', '101')], '100.33333333333333333333', true],
  ])('%s', (_name, iku, nilai, lengkap) => expect(run(iku)).toMatchObject({ value: { output: { npss: nilai, lengkap } } }));

  test('says which parts have no value', () => {
    expect(run([...FOUR.slice(0, 3), of('p4', 's4', null), of('p3', 's5')])).toMatchObject({
      value: { output: { nkp: { p1: '22.5', p2: '25', p3: '27.5', p4: null }, nss: { s1: '90', s4: null, s5: null } } },
    });
  });

  test('a sasaran of the same name in two perspektif is two', () => {
    const answer = run([of('p1', '1', '90'), of('p2', '1', '100'), of('p2', '2', '80')]);
    expect(answer).toMatchObject({ value: { output: { npss: '90', nss: { 'p1/1': '90', 'p2/1': '100', '2': '80' } } } });
  });

  test('nothing known, nothing assessed, nothing at all', () => {
    expect(run([of('p1', 's1', null), of('p2', 's2')])).toMatchObject({ value: { output: { absen: 'no_data_yet', pack: 'npss:bkn' } } });
    expect(run([of('p1', 's1')])).toMatchObject({ value: { output: { absen: 'not_assessed', pack: 'npss:bkn' } } });
    expect(run([])).toMatchObject({ value: { output: { absen: 'no_data_yet', pack: 'npss:bkn' } } });
    expect(run([of('p1', 's1', 'x')])).toMatchObject({ error: [{ code: 'figure.malformed', field: 'iku[0].capaian' }] });
  });

  test('the steps name every perspektif, sasaran and member', () => {
    const answer = run(FOUR);
    if (!answer.ok) throw new Error('computed');
    const [total] = answer.value.trace.parts;
    expect([answer.value.trace.label, total?.label]).toEqual(['npss:bkn', 'npss']);
    expect(total?.parts.map(({ label, note }) => `${label} ${note}`)).toEqual(['nkp p1', 'nkp p2', 'nkp p3', 'nkp p4']);
    expect(total?.parts[3]?.parts[0]?.parts[0]?.parts.map(({ label }) => label)).toEqual(['iku[3]']);
  });
});

describe('nko', () => {
  test.each([
    [{}, 'nko:300-2022'],
    [{ tahun: 2022 }, 'nko:467-2014'],
    [{ tahun: 2023 }, 'nko:300-2022'],
    [{ paket: 'nko:467-2014' }, 'nko:467-2014'],
  ])('%j: the decree of the year', (rest, pack) => expect(runNko(FOUR, rest)).toMatchObject({ value: { output: { pack } } }));

  test('knows a role by its name or by the order of exactly four', () => {
    const byOrder = runNko(FOUR);
    expect(byOrder).toMatchObject({ value: { output: { nko: '94.5', nkp: { p1: '27', p2: '20', p3: '27.5', p4: '20' } } } });
    expect(runNko([of('learning-growth', 's4', '80'), of('customer', 's2', '100')])).toMatchObject({
      value: { output: { nko: '88.88888888888888888889', nkp: { customer: '20', 'learning-growth': '20' } } },
    });
    expect(runNko(FOUR.slice(1))).toMatchObject({
      error: ['iku[0]', 'iku[1]', 'iku[2]'].map((at) => ({ code: 'input.out_of_range', field: `${at}.perspektif` })),
    });
  });

  test('weighs IKU by validitas and kendali since 2026, and asks for them', () => {
    const iku = [
      { ...of('stakeholder', 's1', '120'), validitas: 'exact', kendali: 'low' },
      { ...of('stakeholder', 's1', '90'), validitas: 'proxy', kendali: 'high' },
    ] as const;
    expect(runNko(iku, { tahun: 2026 })).toMatchObject({ value: { output: { nko: '107.14285714285714285714', pack: 'nko:127-2026' } } });
    expect(runNko(iku, { tahun: 2025 })).toMatchObject({ value: { output: { nko: '105' } } });
    // The only one of its sasaran needs no weight: (108 × 1) ÷ 1 is the same with any.
    const alone = [of('stakeholder', 's1', '108'), of('stakeholder', 's1'), of('stakeholder', 's2', '102')];
    expect(runNko(alone, { tahun: 2026 })).toMatchObject({ value: { output: { nko: '105', nss: { s1: '108', s2: '102' } } } });
    const wrong = [
      of('customer', 's2', '1'),
      { ...of('customer', 's2', '1'), validitas: 'exact', kendali: 'high' } as const,
      of('customer', 's2', null),
      of('customer', 's2'),
    ];
    expect(runNko(wrong, { tahun: 2026 })).toMatchObject({
      error: [
        { code: 'input.missing_field', field: 'iku[0].validitas' },
        { code: 'input.missing_field', field: 'iku[0].kendali' },
        { code: 'input.out_of_range', field: 'iku[1].kendali' },
      ],
    });
  });
});
