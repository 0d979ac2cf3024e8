import type { MeasurementEntryBody } from '@selaras/contract';
import { assertNever } from '@selaras/core/kernel/result';
import { t } from 'i18next';
import { absenceWord, dateText } from '../../ui/format.ts';

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
      case 'ya_tidak':
        return `${kode} ${t(held.ya ? 'manualIku.yes' : 'manualIku.no')}`;
      case 'tanggal':
        return `${kode} ${dateText(held.tanggal)}`;
      default:
        return assertNever(held);
    }
  });
  return parts.length > SHOWN ? `${parts.slice(0, SHOWN).join('; ')}; …` : parts.join('; ');
}
