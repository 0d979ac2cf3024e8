import { ABSENCES } from '@selaras/core';
import * as z from 'zod';
import { manual } from '../plan/manual.ts';
import {
  approvalCommand,
  approvalState,
  figure,
  id,
  longText,
  noContent,
  periodText,
  statusCapaian,
  statusRilis,
  tahun,
  text,
  total,
  trace,
} from '../primitives.ts';

export const komponenEntry = z.discriminatedUnion('jenis', [
  z.object({
    jenis: z.literal('angka'),
    nilai: z.string().max(60),
    /** The kept calculation that the figure was taken from, and which figure of it. */
    perhitungan: z.object({ id, bagian: z.string().min(1).max(200) }).optional(),
  }),
  z.object({ jenis: z.literal('absen'), alasan: z.enum(ABSENCES) }),
  z.object({ jenis: z.literal('ya_tidak'), ya: z.boolean() }),
  z.object({ jenis: z.literal('tanggal'), tanggal: z.string().max(10) }),
  z.object({
    jenis: z.literal('daftar'),
    baris: z
      .array(
        z.object({
          nama: z.string().trim().min(1).max(400),
          kategori: z.string().max(40),
          keterangan: z.string().max(400).optional(),
          atribut: z.record(z.string(), z.string().max(40)).optional(),
        }),
      )
      .max(500),
  }),
]);

export const measurementEntry = z.object({
  period: periodText,
  komponen: z.record(z.string(), komponenEntry),
  statusRilis,
  surat: z.string().trim().max(300).nullable(),
  tahunData: tahun.nullable(),
  tahunPenilaian: tahun.nullable(),
  sumber: text,
  catatan: longText.nullable(),
});

/** `versi` is the lock: 0 for a measurement that does not exist yet, else what the form was opened with. */
export const recordBody = measurementEntry.extend({ versi: z.number().int().min(0) });
export const advanceBody = z.object({
  versi: z.number().int().min(1),
  command: approvalCommand,
  alasan: z.string().trim().max(1000).nullable(),
});

export type MeasurementEntryBody = z.infer<typeof measurementEntry>;
export type RecordBody = z.infer<typeof recordBody>;
export type AdvanceBody = z.infer<typeof advanceBody>;

export const evidence = z.object({
  id,
  nama: z.string(),
  jenis: z.string(),
  ukuran: z.number().int(),
  sha256: z.string(),
  olehNama: z.string(),
  pada: z.string(),
});
export type EvidenceWire = z.infer<typeof evidence>;
export const check = z.object({
  nama: z.string(),
  dihitung: figure,
  dilaporkan: figure,
  selisih: z.string().nullable(),
  sesuai: z.boolean(),
});

export const measurement = z.object({
  id: id.nullable(),
  ikuId: id,
  period: periodText,
  state: approvalState.nullable(),
  versi: z.number().int(),
  entry: measurementEntry.nullable(),
  realisasi: figure,
  kategori: z.string().nullable(),
  trace: trace.nullable(),
  pemeriksaan: z.array(check),
  evidence: z.array(evidence),
  diajukanOleh: z.string().nullable(),
  alasanKembali: z.string().nullable(),
  dicatatOleh: z.string().nullable(),
  dicatatPada: z.string().nullable(),
  abilities: z.array(z.enum(['record', 'submit', 'return', 'approve', 'attach'])),
});
export type MeasurementWire = z.infer<typeof measurement>;

/** What the entry form needs: the manual that computes, last period's entry as ghost text, and the measurement. */
export const measurementForm = z.object({
  iku: z.object({ id, unitId: id, kode: z.string(), nama: z.string(), satuan: z.string(), label: z.string() }),
  manual,
  /** By code of a list: the instansi supervised on the last day of the period, whose rows it must hold. */
  anggota: z.record(z.string(), z.array(z.string())).optional(),
  target: figure,
  sebelumnya: z.object({ period: periodText, entry: measurementEntry, realisasi: figure }).nullable(),
  measurement,
  periods: z.array(z.object({ period: periodText, state: approvalState.nullable(), jatuhTempo: z.string() })),
});
export type MeasurementFormWire = z.infer<typeof measurementForm>;

const measurementVersion = z.object({
  versi: z.number().int(),
  period: periodText,
  state: approvalState,
  realisasi: figure,
  entry: measurementEntry,
  oleh: z.string(),
  pada: z.string(),
});

/** A node of "dari mana angka ini?": each has a figure; leaves carry source, file, person and time. */
export type LineageWire = {
  label: string;
  jenis: 'capaian' | 'realisasi' | 'target' | 'periode' | 'komponen' | 'operator' | 'paket' | 'sumber' | 'berkas';
  figure: z.infer<typeof figure> | null;
  cetak: string;
  satuan: string | null;
  keterangan: string[];
  evidence: { id: string; nama: string; sha256: string } | null;
  parts: LineageWire[];
  /** Id of the rule pack by which this step was made. */
  paket?: string | undefined;
};
export const lineage: z.ZodType<LineageWire> = z
  .object({
    label: z.string(),
    jenis: z.enum(['capaian', 'realisasi', 'target', 'periode', 'komponen', 'operator', 'paket', 'sumber', 'berkas']),
    figure: figure.nullable(),
    cetak: z.string(),
    satuan: z.string().nullable(),
    keterangan: z.array(z.string()),
    evidence: z.object({ id: z.string(), nama: z.string(), sha256: z.string() }).nullable(),
    get parts() {
      return z.array(lineage);
    },
    paket: z.string().optional(),
  })
  .meta({ id: 'Lineage' });

export const ikuPage = z.object({
  iku: z.object({
    id,
    kode: z.string(),
    nama: z.string(),
    satuan: z.string(),
    desimal: z.number().int(),
    label: z.string(),
    unitNama: z.string(),
    sasaran: z.object({ nomor: z.number(), teks: z.string() }),
    perspektif: z.string().nullable(),
  }),
  manual: z.object({ versi: z.number().int(), sejakTahun: z.number().int(), sampaiTahun: z.number().int().nullable(), manual }).nullable(),
  tahun: z.array(
    z.object({
      tahun: z.number().int(),
      target: figure,
      targetLapis: z.string().nullable(),
      realisasi: figure,
      capaian: figure,
      /** Against the target of the Renstra, beside the latest PK. */
      capaianRenstra: figure,
      status: statusCapaian,
      statusRilis: statusRilis.nullable(),
      kategori: z.string().nullable(),
      catatan: z.array(z.string()),
      contoh: z.boolean(),
      measurements: z.array(measurement),
    }),
  ),
  /** How the asked year stands "s.d." each sub-period that has a target. `realisasi` counts sub-periods: the capaian is as complete. */
  sampaiDengan: z.array(z.object({ period: periodText, target: figure, realisasi: total, capaian: figure })),
  narasi: z.array(z.object({ bagian: z.string(), teks: z.string(), versi: z.number().int(), tahun: z.number().int() })),
  abilities: z.array(z.enum(['measurement.record', 'narrative.write', 'target.set', 'plan.edit'])),
});
export type IkuPageWire = z.infer<typeof ikuPage>;

export const measurementEndpoints = {
  'GET /api/iku/:id': {
    summary: 'One indicator: manual, values by year, measurements',
    params: z.object({ id }),
    query: z.object({ tahun }),
    response: ikuPage,
  },
  'GET /api/iku/:id/lineage': {
    summary: 'Where the capaian of a year comes from',
    params: z.object({ id }),
    query: z.object({ tahun }),
    response: lineage,
  },
  'GET /api/iku/:id/form': {
    summary: 'Entry form of one period',
    params: z.object({ id }),
    query: z.object({ period: periodText }),
    response: measurementForm,
  },
  'POST /api/iku/:id/measurements': {
    summary: 'Save a measurement as a new version',
    params: z.object({ id }),
    body: recordBody,
    response: measurement,
  },
  'POST /api/iku/:id/preview': {
    summary: 'What an entry would compute to; saves nothing',
    params: z.object({ id }),
    body: measurementEntry,
    response: z.object({
      realisasi: figure,
      capaian: figure,
      status: statusCapaian,
      kategori: z.string().nullable(),
      trace: trace.nullable(),
      pemeriksaan: z.array(check),
    }),
  },
  'GET /api/measurements/:id/versions': {
    summary: 'Every version of a measurement, newest first',
    params: z.object({ id }),
    response: z.array(measurementVersion),
  },
  'POST /api/measurements/:id/advance': {
    summary: 'Submit, return with a reason, or approve',
    params: z.object({ id }),
    body: advanceBody,
    response: measurement,
  },
  'POST /api/measurements/:id/evidence/:evidenceId/remove': {
    summary: 'Take an evidence file off a draft',
    params: z.object({ id, evidenceId: id }),
    body: z.object({}),
    response: noContent,
  },
} as const;
/** Not in the map: `POST /api/measurements/:id/evidence` (multipart, answers `evidence`) and `GET /api/evidence/:id` (bytes). */
