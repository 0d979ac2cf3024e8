import { describe, expect, test } from 'vitest';
import { CHECK_GOLDEN, CHECK_SCOPE } from './check.golden.ts';
import { checkFormula, type FormulaProblem } from './check.ts';
import type { Lingkup } from './check-scope.ts';

const shown = ({ code, at, length, params }: FormulaProblem): string => `${code} ${at}+${length} ${JSON.stringify(params)}`;
const problems = (formula: string, rest: Partial<Lingkup> = {}): readonly string[] =>
  checkFormula({ formula, scope: { ...CHECK_SCOPE, ...rest } }).map(shown);

describe('a formula is checked before anything is entered', () => {
  test.each(CHECK_GOLDEN)('%s: %j (%s)', (formula, expected) => expect(problems(formula)).toEqual(expected));

  test('what the check does not know, it does not judge', () => {
    const unknown = { iku: null, survei: null, paket: null, satuan: null };
    expect(problems('IKU(9) + SURVEI(x) + PAKET("y")', unknown)).toEqual([]);
    expect(problems('pagu', unknown)).toEqual([]);
    expect(problems('RATA(IKU(9; ANAK))', unknown)).toEqual([]);
    expect(problems('RATA(CAPAIAN(9; ANAK))', unknown)).toEqual(['average_of_percent 5+7 {"kode":"9"}']);
  });

  test('a manual that declares the mean of percentages may have it', () => {
    expect(problems('RATA(IKU(3; ANAK))', { bolehRataPersen: true })).toEqual([]);
  });

  test('a manual that declares what a division by zero means may divide', () => {
    expect(problems('pegawai / cuti', { pembagiNolDinyatakan: true })).toEqual([]);
  });

  test('a satuan that nothing is counted in may be the name of a scale', () => {
    expect(problems('mutu', { satuan: 'Level' })).toEqual([]);
    expect(problems('mutu', { satuan: 'Rupiah' })).toEqual(['result_satuan 0+4 {"hasil":"indeks","satuan":"Rupiah"}']);
    expect(problems('pegawai', { satuan: 'ORANG' })).toEqual([]);
    expect(problems('pagu / pegawai', { satuan: 'rupiah/orang' })).toEqual([]);
  });

  test('a number is read by the locale that the manual declares', () => {
    expect(checkFormula({ formula: 'hadir * 1.250', scope: CHECK_SCOPE })).toMatchObject([
      { code: 'number_ambiguous', at: 8, length: 5, params: { saran: '1250', saranLain: '1,25' } },
    ]);
    expect(checkFormula({ formula: 'hadir * 1.250', lokal: 'en', scope: CHECK_SCOPE })).toEqual([]);
  });
});
