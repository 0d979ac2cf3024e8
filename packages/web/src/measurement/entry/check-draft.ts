import type { MeasurementEntryBody, MeasurementFormWire } from '@selaras/contract';
import { type FieldProblem, parsePeriod, validateEntry } from '@selaras/core';

type Form = Pick<MeasurementFormWire, 'manual' | 'anggota'>;

/** The same check that the server makes, so that a problem is seen while typing. The server's answer still decides. */
export function checkDraft({ manual, anggota = {} }: Form, entry: MeasurementEntryBody): readonly FieldProblem[] {
  const period = parsePeriod(entry.period);
  if (period === null) return [{ field: 'period', problem: 'malformed' }];
  // Every list of supervised instansi of one period holds the same ones.
  const instansi = Object.values(anggota)[0] ?? null;
  const checked = validateEntry({ manual, instansi, entry: { ...entry, period, komponen: plain(entry.komponen) } });
  if (checked.ok) return [];
  return 'fields' in checked.error ? checked.error.fields : [];
}

/** Optional texts that are absent are left out, as core's exact types ask. */
const plain = (komponen: MeasurementEntryBody['komponen']) =>
  Object.fromEntries(
    Object.entries(komponen).map(([kode, held]) => [
      kode,
      held.jenis === 'daftar'
        ? {
            jenis: held.jenis,
            baris: held.baris.map(({ nama, kategori, keterangan, atribut }) => ({
              nama,
              kategori,
              ...(keterangan === undefined ? {} : { keterangan }),
              ...(atribut === undefined ? {} : { atribut }),
            })),
          }
        : held,
    ]),
  );
