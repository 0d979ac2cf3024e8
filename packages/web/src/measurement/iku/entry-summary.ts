import type { MeasurementEntryBody } from '@selaras/contract';
import { absenceWord } from '../../ui/format.ts';

const SHOWN = 6;

/** The inputs of a version in one line: `terpenuhi 49; seluruh 49`. Lists are told by their length. */
export function entrySummary({ komponen }: MeasurementEntryBody): string {
  const parts = Object.entries(komponen).map(([kode, held]) => {
    switch (held.jenis) {
      case 'angka':
        return `${kode} ${held.nilai.replace('.', ',')}`;
      case 'absen':
        return `${kode} ${absenceWord(held.alasan)}`;
      case 'daftar':
        return `${kode} ${held.baris.length}`;
      default:
        return kode;
    }
  });
  return parts.length > SHOWN ? `${parts.slice(0, SHOWN).join('; ')}; …` : parts.join('; ');
}
