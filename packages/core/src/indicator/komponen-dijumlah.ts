import { assertNever } from '../kernel/result.ts';
import type { JenisKomponen } from './manual-iku.ts';

/** Whether components of several units can be added into one: what is counted can, what is already a share or a scale cannot. */
export function dapatDijumlah(jenis: JenisKomponen): boolean {
  switch (jenis) {
    case 'cacah':
    case 'nilai':
    case 'rupiah':
    case 'daftar':
      return true;
    case 'persen':
    case 'indeks_100':
    case 'indeks_4':
    case 'indeks':
    case 'ya_tidak':
    case 'tanggal':
      return false;
    default:
      return assertNever(jenis);
  }
}
