import * as z from 'zod';
import {
  decimalText,
  figure,
  id,
  kode,
  longText,
  noContent,
  plainDateText,
  statusCapaian,
  statusRilis,
  tahun,
  targetLayer,
  text,
  total,
} from '../primitives.ts';
import { peranPerspektif } from './rekap.ts';

export const renstraBody = z.object({
  unitId: id,
  nama: text,
  tahunAwal: tahun,
  tahunAkhir: tahun,
  label: z.object({ sasaran: text, indikator: text }),
  /** `peran`: which part of a scorecard it is, for packs that weigh by it. */
  perspektif: z.array(z.object({ kode, nama: text, peran: peranPerspektif.nullable().optional() })).max(8),
  /** Rule pack of the roll-up; left out: `npss:bkn`. */
  paketRekap: text.optional(),
  tujuan: z.array(z.object({ nomor: z.number().int().min(1), judul: text, uraian: longText })).max(20),
  sumber: text,
});
export const sasaranBody = z.object({ nomor: z.number().int().min(1), teks: text, perspektif: kode.nullable(), sumber: text });
export const panahBody = z.object({ dari: z.number().int(), ke: z.number().int(), contoh: z.boolean() });
export const ikuBody = z.object({
  renstraId: id,
  sasaranNomor: z.number().int().min(1),
  kode: z.string().regex(/^[0-9]{1,3}[a-z]?$/),
  nama: z.string().trim().min(5).max(400),
  satuan: text,
  unitId: id,
  sumber: text,
});
export const targetBody = z.object({
  tahun,
  lapis: targetLayer,
  revisi: z.number().int().min(0).max(20),
  /** A target is a figure, or a count of members from which the figure follows. */
  nilai: z.union([
    z.object({ jenis: z.literal('angka'), nilai: decimalText }),
    z.object({ jenis: z.literal('hitungan'), terpenuhi: decimalText, jumlah: decimalText }),
  ]),
  tanggal: plainDateText.nullable(),
  alasan: z.string().trim().max(1000).nullable(),
  contoh: z.boolean(),
  sumber: text,
});
export const programBody = z.object({ kode: z.string().regex(/^[A-Z]{2}$/), nama: text });
export const budgetBody = z.object({
  tahun,
  program: z.string().regex(/^[A-Z]{2}$/),
  jumlah: decimalText,
  contoh: z.boolean(),
  sumber: text,
});

export const legalBasisBody = z.object({
  kode: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  jenis: text,
  nomor: text,
  tahun: z.number().int().min(1945).max(2100),
  tentang: text,
  berlakuSejak: plainDateText.nullable(),
  status: z.enum(['berlaku', 'diubah', 'dicabut']),
  digantiOleh: text.nullable(),
  perluVerifikasi: z.boolean(),
  catatan: z.string().trim().max(1000).nullable(),
  sumber: text,
});

export type RenstraBody = z.infer<typeof renstraBody>;
export type SasaranBody = z.infer<typeof sasaranBody>;
export type PanahBody = z.infer<typeof panahBody>;
export type IkuBody = z.infer<typeof ikuBody>;
export type TargetBody = z.infer<typeof targetBody>;
export type ProgramBody = z.infer<typeof programBody>;
export type BudgetBody = z.infer<typeof budgetBody>;
export type LegalBasisBody = z.infer<typeof legalBasisBody>;

const strategyNode = z.object({
  id,
  nomor: z.number().int(),
  teks: z.string(),
  perspektifId: z.string().nullable(),
  nss: total,
  status: statusCapaian,
  iku: z.array(z.object({ id, kode: z.string(), nama: z.string(), status: statusCapaian, statusRilis: statusRilis.nullable() })),
});
export const strategy = z.object({
  renstra: z
    .object({
      id,
      nama: z.string(),
      tahunAwal: z.number(),
      tahunAkhir: z.number(),
      label: z.object({ sasaran: z.string(), indikator: z.string() }),
    })
    .nullable(),
  tujuan: z.array(z.object({ nomor: z.number(), judul: z.string(), uraian: z.string() })),
  perspektif: z.array(z.object({ id: z.string(), nama: z.string(), nkp: total })),
  sasaran: z.array(strategyNode),
  panah: z.array(z.object({ dari: id, ke: id, contoh: z.boolean() })),
  abilities: z.array(z.enum(['plan.edit'])),
});
export type StrategyWire = z.infer<typeof strategy>;

/** The plan of one year: every indicator with its targets of the period and its budget. */
const planRow = z.object({
  id,
  kode: z.string(),
  nama: z.string(),
  satuan: z.string(),
  desimal: z.number().int(),
  sasaranNomor: z.number().int(),
  targets: z.array(
    z.object({
      tahun: z.number(),
      lapis: targetLayer,
      revisi: z.number(),
      figure,
      hitungan: z.object({ terpenuhi: z.string(), jumlah: z.string() }).nullable(),
      tanggal: z.string().nullable(),
      alasan: z.string().nullable(),
      contoh: z.boolean(),
    }),
  ),
  program: z.string().nullable(),
  anggaran: figure,
  contoh: z.boolean(),
});
export const plan = z.object({
  label: z.object({ sasaran: z.string(), indikator: z.string() }),
  tahun: z.array(z.number()),
  sasaran: z.array(z.object({ nomor: z.number(), teks: z.string(), anggaran: figure, rows: z.array(planRow) })),
  program: z.array(z.object({ kode: z.string(), nama: z.string(), anggaran: figure })),
  totalAnggaran: figure,
});
export type PlanWire = z.infer<typeof plan>;

export const planEndpoints = {
  'GET /api/strategy': { summary: 'Strategy map of the Renstra in force in a year', query: z.object({ tahun }), response: strategy },
  'GET /api/plan': { summary: 'Indicators, targets and budget of a year', query: z.object({ tahun }), response: plan },
  'POST /api/renstra': { summary: 'Add a Renstra period', body: renstraBody, response: z.object({ id }) },
  'POST /api/renstra/:id/sasaran': { summary: 'Add a sasaran', params: z.object({ id }), body: sasaranBody, response: z.object({ id }) },
  'POST /api/renstra/:id/panah': {
    summary: 'Draw cause and effect between two sasaran',
    params: z.object({ id }),
    body: panahBody,
    response: z.object({ id }),
  },
  'POST /api/programs': { summary: 'Add a budget program', body: programBody, response: noContent },
  'POST /api/legal-bases': { summary: 'Add a regulation, or say what became of it', body: legalBasisBody, response: noContent },
  'POST /api/iku': { summary: 'Add an indicator', body: ikuBody, response: z.object({ id }) },
  'POST /api/iku/:id/targets': {
    summary: 'Set a target in one of the four layers',
    params: z.object({ id }),
    body: targetBody,
    response: z.object({ id }),
  },
  'POST /api/iku/:id/budget': {
    summary: 'Set the budget of an indicator in a year',
    params: z.object({ id }),
    body: budgetBody,
    response: noContent,
  },
} as const;
