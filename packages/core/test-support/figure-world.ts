import type { KomponenEntry } from '../src/indicator/komponen-entry.ts';
import { completeManual, KOMPONEN_BAWAAN } from '../src/indicator/manual-bawaan.ts';
import type { ManualIku } from '../src/indicator/manual-iku.ts';
import { period } from '../src/kernel/period.ts';
import { plainDate } from '../src/kernel/plain-date.ts';
import { readGolden } from '../src/kernel/read-golden.ts';
import type { FigureWorld, WorldEntry, WorldIku } from '../src/measurement/figure-world.ts';

/** A small world to compute figures in: indicators with the one manual and the entries that a test gives them. */

const komponen = (kode: string): ManualIku['komponen'][number] => ({
  ...KOMPONEN_BAWAAN,
  kode,
  nama: kode,
  jenis: 'cacah',
  satuan: 'berkas',
  peran: 'rumus',
  wajib: true,
  minimum: null,
  maksimum: null,
});

export const manual = (rumus: string, over: Partial<ManualIku> & { readonly kode?: readonly string[] } = {}): ManualIku => {
  const { kode = [], ...rest } = over;
  const base = { definisi: 'uji', komponen: kode.map((one) => komponen(one)), cara: { jenis: 'rumus', rumus }, sumberData: 'uji' } as const;
  return { ...completeManual({ ...base, periodePelaporan: 'triwulan' }), ...rest };
};

/** `98.40`, or the reason there is none. */
const komponenEntry = (text: string): KomponenEntry => {
  const read = readGolden(text);
  return read.kind === 'value' ? { jenis: 'angka', nilai: text } : { jenis: 'absen', alasan: read.reason };
};
export const entry = (of: string, komponenOf: Record<string, string>): WorldEntry => ({
  measurementId: `m-${of}`,
  nomor: 1,
  period: period(of),
  statusRilis: 'final',
  komponen: Object.fromEntries(Object.entries(komponenOf).map(([kode, nilai]) => [kode, komponenEntry(nilai)])),
});

type Given = Partial<WorldIku> & { readonly kode: string };
export const iku = ({ kode, unitId = 'kr', ...rest }: Given, isi: ManualIku): WorldIku => ({
  id: `${unitId}-${kode}`,
  kode,
  renstraId: `r-${unitId}`,
  unitId,
  tahunAwal: 2020,
  tahunAkhir: 2024,
  manuals: [{ id: `k-${unitId}-${kode}`, sejak: 2020, sampai: null, isi }],
  targets: [],
  entries: [],
  anggaran: [],
  ...rest,
});

export const world = (held: readonly WorldIku[], over: Partial<FigureWorld> = {}): FigureWorld => ({
  iku: held,
  survei: [],
  penempatan: [],
  ...over,
});
export const below = (unitId: string, sejak = '2000-01-01', sampai: string | null = null): FigureWorld['penempatan'][number] => ({
  unitId,
  kode: unitId,
  parentId: 'pusat',
  sejak: plainDate(sejak),
  sampai: sampai === null ? null : plainDate(sampai),
});
