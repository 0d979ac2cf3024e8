import { figureColumns } from '@selaras/adapters/capaian/stored-figure';
import type { StoredCheck } from '@selaras/adapters/measurement/measurement.queries';
import type { NewVersion } from '@selaras/adapters/measurement/record.queries';
import type { MeasurementEntryBody } from '@selaras/contract';
import {
  type BarisDaftar,
  checkIntervals,
  type DomainError,
  err,
  freezeFigure,
  freezeTrace,
  type HasilPemeriksaan,
  type Kategori,
  type KomponenEntry,
  type ManualIku,
  type MeasurementEntry,
  type Nilai,
  ok,
  type Period,
  parsePeriod,
  periodParts,
  type Realisasi,
  type Result,
  realisasiOfEntry,
  validateEntry,
} from '@selaras/core';

/** The body of a request as core knows it: what was left out is not there, instead of being there as `undefined`. */
export function entryOf(body: MeasurementEntryBody, period: Period): MeasurementEntry {
  const { statusRilis, surat, tahunData, tahunPenilaian, sumber, catatan } = body;
  return { period, komponen: komponenOf(body.komponen), statusRilis, surat, tahunData, tahunPenilaian, sumber, catatan };
}

export const komponenOf = (komponen: MeasurementEntryBody['komponen']): MeasurementEntry['komponen'] =>
  Object.fromEntries(
    Object.entries(komponen).map(([kode, held]): readonly [string, KomponenEntry] => [
      kode,
      held.jenis === 'daftar' ? { jenis: 'daftar', baris: held.baris.map(rowOf) } : held,
    ]),
  );

type Row = Extract<MeasurementEntryBody['komponen'][string], { jenis: 'daftar' }>['baris'][number];
const rowOf = ({ nama, kategori, keterangan, atribut }: Row): BarisDaftar => ({
  nama,
  kategori,
  ...(keterangan !== undefined && { keterangan }),
  ...(atribut !== undefined && { atribut }),
});

export type PeriodQuestion = {
  readonly text: string;
  readonly tahunAwal: number;
  readonly tahunAkhir: number;
};

/** A period of the Renstra that the indicator belongs to. Which kinds of period the manual reports is asked when it is known. */
export function periodWithin({ text, tahunAwal, tahunAkhir }: PeriodQuestion): Result<Period, DomainError> {
  const period = parsePeriod(text);
  const year = period === null ? null : periodParts(period).year;
  const isInside = year !== null && tahunAwal <= year && year <= tahunAkhir;
  return period !== null && isInside ? ok(period) : err({ code: 'measurement.period_unknown', period: text });
}

/** The manual reports periods of one kind; the whole year may always be given instead. */
export const isReported = (period: Period, manual: Pick<ManualIku, 'periodePelaporan'>): boolean =>
  ['tahun', manual.periodePelaporan].includes(periodParts(period).kind);

export type Measured = { readonly entry: MeasurementEntry; readonly hasil: Realisasi; readonly pemeriksaan: readonly HasilPemeriksaan[] };

export type Measuring = {
  readonly manual: ManualIku;
  readonly entry: MeasurementEntry;
  /** What its formula needs from outside the entry. */
  readonly luar: ReadonlyMap<string, Nilai>;
  /** Whose rows a list must hold, see `instansiOf`; `null`: not judged. */
  readonly instansi: readonly string[] | null;
};

/** What an entry comes to by a manual, or every field that needs attention. Saving and previewing are the same up to here. */
export function measure({ manual, entry, luar, instansi }: Measuring): Result<Measured, DomainError> {
  if (!isReported(entry.period, manual)) return err({ code: 'measurement.period_unknown', period: entry.period });
  const valid = validateEntry({ manual, entry, instansi });
  if (!valid.ok) return valid;
  const hasil = realisasiOfEntry({ manual, entry: valid.value, luar });
  return ok({ entry: valid.value, hasil, pemeriksaan: checkIntervals({ manual, komponen: valid.value.komponen, luar }) });
}

/** The word a person knows a band by: a grade is its letter (`BB`), any other band its name (`Sangat Baik`). */
export const kategoriText = (kategori: Kategori | null): string | null =>
  kategori === null ? null : /^[A-Z]{1,3}$/.test(kategori.kode) ? kategori.kode : kategori.nama;

/** What the checks said. One that has nothing to compare yet says nothing. */
export const freezeChecks = (checks: readonly HasilPemeriksaan[]): readonly StoredCheck[] =>
  checks.flatMap(({ dihitung, dilaporkan, sesuai, ...rest }) =>
    sesuai === null ? [] : [{ ...rest, sesuai, dihitung: freezeFigure(dihitung), dilaporkan: freezeFigure(dilaporkan) }],
  );

export type VersionParts = Pick<NewVersion, 'tenantId' | 'manualId' | 'oleh' | 'pada'> & { readonly measured: Measured };

/** A measured entry as it is stored. */
export const versionOf = ({ measured: { entry, hasil, pemeriksaan }, ...rest }: VersionParts): NewVersion => ({
  ...rest,
  entry,
  realisasi: figureColumns(hasil.realisasi),
  kategori: kategoriText(hasil.kategori),
  trace: freezeTrace(hasil.trace),
  pemeriksaan: freezeChecks(pemeriksaan),
  tahunDihitung: periodParts(entry.period).year,
});
