import { POLARISASI_RUMUS } from '../capaian/cara-capaian.ts';
import { paketCapaian } from '../capaian/paket-capaian.ts';
import { type Decimal, parseDecimal } from '../kernel/decimal.ts';
import type { FieldProblem } from '../kernel/domain-error.ts';
import { malformed, required } from './field-problems.ts';
import type { ManualIku, RumusCapaian } from './manual-iku.ts';

const MAX_DESIMAL = 4;
const MAX_BATAS_HARI = 366;

/** Figures by which a manual is set: decimals, days, what a division by zero means, and how capaian is bounded. */
export function settingProblems(manual: ManualIku): readonly FieldProblem[] {
  const { desimal, pembulatan, batasHari, polarisasi, rumusCapaian, pembagiNol, nilaiTertinggi } = manual;
  return [
    ...(isWithin(desimal, MAX_DESIMAL) ? [] : [malformed('desimal')]),
    ...(pembulatan === null || isWithin(pembulatan, MAX_DESIMAL) ? [] : [malformed('pembulatan')]),
    ...(isWithin(batasHari, MAX_BATAS_HARI) ? [] : [malformed('batasHari')]),
    ...(POLARISASI_RUMUS[rumusCapaian] === polarisasi ? [] : [contradicts(polarisasi)]),
    ...(pembagiNol?.jenis === 'nilai' ? numberProblems(pembagiNol.nilai, 'pembagiNol.nilai') : []),
    ...(nilaiTertinggi === null ? [] : numberProblems(nilaiTertinggi, 'nilaiTertinggi')),
    ...capaianProblems(manual),
  ];
}

const isWithin = (value: number, maximum: number): boolean => Number.isInteger(value) && value >= 0 && value <= maximum;

const contradicts = (polarisasi: string): FieldProblem => ({
  field: 'rumusCapaian',
  problem: 'contradicts_polarisasi',
  detail: { polarisasi },
});

function numberProblems(text: string, field: string): readonly FieldProblem[] {
  return parseDecimal(text) === null ? [{ field, problem: 'not_a_number' }] : [];
}

function capaianProblems({ capaian, nilaiTertinggi, rumusCapaian }: ManualIku): readonly FieldProblem[] {
  const { paket, batasAtas, batasBawah, targetNol, konversi120 } = capaian;
  const upper = batasAtas.jenis === 'nilai' ? parseDecimal(batasAtas.nilai) : null;
  const lower = batasBawah.jenis === 'nilai' ? parseDecimal(batasBawah.nilai) : null;
  return [
    ...(paketCapaian(paket) === null ? [{ field: 'capaian.paket', problem: 'unknown_reference', detail: { kode: paket } } as const] : []),
    ...(batasAtas.jenis === 'nilai' ? numberProblems(batasAtas.nilai, 'capaian.batasAtas') : []),
    ...(batasBawah.jenis === 'nilai' ? numberProblems(batasBawah.nilai, 'capaian.batasBawah') : []),
    ...(upper !== null && lower !== null && upper.lessThan(lower) ? [belowMinimum('capaian.batasAtas', lower)] : []),
    ...(targetNol.jenis === 'terburuk' ? worstProblems(targetNol.nilai, rumusCapaian) : []),
    ...(konversi120 && nilaiTertinggi === null ? [required('nilaiTertinggi')] : []),
    ...(capaian.skalaStabilize === null ? [] : skalaProblems(capaian.skalaStabilize, rumusCapaian)),
  ];
}

const belowMinimum = (field: string, minimum: Decimal): FieldProblem => ({
  field,
  problem: 'below_minimum',
  detail: { minimum: minimum.toFixed() },
});

/** (worst − R) ÷ worst, where less is better: of zero it would divide by zero, below zero the worst would be the best. */
function worstProblems(nilai: string, rumus: RumusCapaian): readonly FieldProblem[] {
  const field = 'capaian.targetNol';
  const worst = parseDecimal(nilai);
  return [
    ...(POLARISASI_RUMUS[rumus] === 'minimize' ? [] : [notForRumus(field, rumus)]),
    ...numberProblems(nilai, field),
    ...(worst === null || worst.greaterThan(0) ? [] : [{ field, problem: 'not_above_zero' } as const]),
  ];
}

const notForRumus = (field: string, rumus: RumusCapaian): FieldProblem => ({ field, problem: 'not_for_rumus', detail: { rumus } });

type Titik = NonNullable<ManualIku['capaian']['skalaStabilize']>[number];

/** Closer is never worse, and no closeness is told twice: otherwise there is no line between two points. */
function skalaProblems(skala: readonly Titik[], rumus: RumusCapaian): readonly FieldProblem[] {
  // A scale that no formula reads would be printed as if it counted.
  if (rumus !== 'stabilize') return [notForRumus('capaian.skalaStabilize', rumus)];
  return skala.flatMap(({ kedekatan, indeks }, i) => {
    const field = `capaian.skalaStabilize.${i}`;
    const before = skala[i - 1];
    const unreadable = [...numberProblems(kedekatan, `${field}.kedekatan`), ...numberProblems(indeks, `${field}.indeks`)];
    if (unreadable.length > 0 || before === undefined) return unreadable;
    return [
      ...(isAfter({ one: kedekatan, before: before.kedekatan, orEqual: false }) ? [] : [notRising(`${field}.kedekatan`)]),
      ...(isAfter({ one: indeks, before: before.indeks, orEqual: true }) ? [] : [notRising(`${field}.indeks`)]),
    ];
  });
}

const notRising = (field: string): FieldProblem => ({ field, problem: 'not_rising' });

type Neighbours = { readonly one: string; readonly before: string; readonly orEqual: boolean };

/** What cannot be read was told at its own place. */
function isAfter({ one, before, orEqual }: Neighbours): boolean {
  const [a, b] = [parseDecimal(before), parseDecimal(one)];
  return a === null || b === null || b.greaterThan(a) || (orEqual && b.equals(a));
}
