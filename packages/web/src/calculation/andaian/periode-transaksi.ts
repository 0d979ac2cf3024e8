import type { FrozenTrace } from '@selaras/core/formula/frozen-trace';
import { isObjek } from '../masukan.ts';
import type { Hitung } from '../use-hitung.ts';

/** Figures of the steps `<kode>_<n>` anywhere below, by their number: months and quarters that transactions have made. */
export function periodeDi(trace: FrozenTrace | undefined, kode: 'bulan' | 'triwulan'): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const walk = ({ label, result, parts }: FrozenTrace): void => {
    const nomor = label.startsWith(`${kode}_`) ? Number(label.slice(kode.length + 1)) : null;
    if (nomor !== null && !('alasan' in result)) found.set(nomor, teksEmpat(result.nilai));
    else for (const part of parts) walk(part);
  };
  if (trace !== undefined) walk(trace);
  return found;
}

/** As a person would type it: four decimals are more than any of these papers print. */
function teksEmpat(nilai: string): string {
  const [whole = '', decimals = ''] = nilai.split('.');
  const short = decimals.slice(0, 4).replace(/0+$/, '');
  return short === '' ? whole : `${whole},${short}`;
}

/** Where the steps of an indicator stand. */
export const langkahIndikator = ({ hasil }: Pick<Hitung, 'hasil'>, kode: string): FrozenTrace | undefined =>
  hasil?.trace.parts.find(({ label }) => label === 'nilai_total')?.parts.find(({ label }) => label === kode);

/** The pagu of each kind of spending by the last quarter that the transactions have. */
export function paguTerakhir({ masukan }: Pick<Hitung, 'masukan'>): ReadonlyMap<string, string> {
  const rows: readonly unknown[] =
    isObjek(masukan.penyerapan) && Array.isArray(masukan.penyerapan.triwulanan) ? masukan.penyerapan.triwulanan : [];
  const last = new Map<string, { readonly triwulan: number; readonly pagu: string }>();
  for (const row of rows) {
    if (!isObjek(row) || typeof row.triwulan !== 'number' || typeof row.jenis !== 'string' || typeof row.pagu !== 'string') continue;
    if (row.triwulan >= (last.get(row.jenis)?.triwulan ?? 0)) last.set(row.jenis, { triwulan: row.triwulan, pagu: row.pagu });
  }
  return new Map([...last].map(([jenis, { pagu }]) => [jenis, pagu]));
}
