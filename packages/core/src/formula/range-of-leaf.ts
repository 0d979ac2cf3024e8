import { Decimal } from '../kernel/decimal.ts';
import type { Lingkup } from './check-scope.ts';
import type { RangeOfLeaf } from './ranges.ts';

const ZERO = new Decimal(0);

/** What the manual promises about each name. Of figures from outside nothing is promised, but that a budget is not negative. */
export function rangeOfLeaf({ komponen }: Pick<Lingkup, 'komponen'>): RangeOfLeaf {
  return (formula) => {
    if (formula.kind === 'luar') return { lo: formula.rujukan.jenis === 'anggaran' ? ZERO : null, hi: null };
    const kode = formula.kind === 'ref' ? formula.kode : formula.daftar;
    const found = komponen.find((one) => one.kode === kode);
    if (formula.kind === 'ref') return { lo: found?.minimum ?? null, hi: found?.maksimum ?? null };
    const rows = found?.jumlahBaris ?? null;
    const all = rows === null ? null : new Decimal(rows);
    return formula.syarat === null ? { lo: all ?? new Decimal(1), hi: all } : { lo: ZERO, hi: all };
  };
}
