import * as z from 'zod';
import { plainDateText } from '../primitives.ts';

export const dwibahasa = z.object({ id: z.string(), en: z.string() });
export const statusPaket = z.enum(['verified', 'needs-verification', 'assumption']);
const idPaket = z.string().max(100);

/** One pack in the register. */
export const packRow = z.object({
  id: z.string(),
  keluarga: z.string(),
  nama: z.string(),
  dasarHukum: z.string(),
  berlakuSejak: z.string(),
  berlakuSampai: z.string().nullable(),
  /** On the day that was asked for. */
  berlaku: z.boolean(),
  /** What the regulation says is not known yet: it can be named, and is chosen by no day. */
  belumTerisi: z.boolean(),
  status: statusPaket,
  fakta: z.number().int(),
  belumDiverifikasi: z.number().int(),
});
export type PackRowWire = z.infer<typeof packRow>;

export const faktaPaket = z.object({ bunyi: dwibahasa, status: statusPaket, sumber: z.string() });

/** One pack with all that is known of it. */
export const packDetail = packRow.extend({
  /** What documents print about the rule. */
  uraian: z.object({
    ringkas: dwibahasa,
    komponen: z.array(z.object({ kode: z.string(), nama: dwibahasa, bunyi: dwibahasa })),
  }),
  daftarFakta: z.array(faktaPaket),
  setelan: z.array(
    z.object({
      kode: z.string(),
      nama: dwibahasa,
      /** `manual_iku`: chosen in the manual of each indicator; else in the input of a calculation. */
      dipilihDi: z.enum(['perhitungan', 'manual_iku']),
      bawaan: z.string(),
      pilihan: z.array(z.object({ nilai: z.string(), bunyi: dwibahasa, sumber: z.string() })),
    }),
  ),
  /** The rule as it is computed with, and the same as a person reads it. */
  aturan: z.unknown(),
  isi: z.array(z.object({ tempat: z.array(dwibahasa), nilai: dwibahasa })),
  /** Published numbers that the pack gives: `POST /api/calculate/{kind}` with `masukan` answers `hasil`. */
  contoh: z.array(z.object({ id: z.string(), sumber: z.string(), kind: z.string(), masukan: z.looseObject({}), hasil: z.looseObject({}) })),
  /** Packs of the same family, itself not among them. */
  sekeluarga: z.array(packRow),
});
export type PackDetailWire = z.infer<typeof packDetail>;

export const packDiff = z.object({
  sebelum: packRow,
  sesudah: packRow,
  /** What the sources that were read say about it, told by hand. */
  catatan: z.array(dwibahasa),
  perubahan: z.array(
    z.object({
      path: z.string(),
      tempat: dwibahasa,
      jenis: z.enum(['diubah', 'ditambah', 'dihapus', 'urutan']),
      sebelum: dwibahasa.nullable(),
      sesudah: dwibahasa.nullable(),
    }),
  ),
});
export type PackDiffWire = z.infer<typeof packDiff>;

export const rulepackEndpoints = {
  'GET /api/packs': {
    summary: 'Rule packs; with a day, those in force on it',
    query: z.object({ on: plainDateText.optional() }),
    response: z.object({
      /** The day for which `berlaku` is said. */
      pada: z.string(),
      packs: z.array(packRow),
    }),
  },
  'GET /api/packs/diff': {
    summary: 'What two rule packs of one family say differently',
    query: z.object({ a: idPaket, b: idPaket }),
    response: packDiff,
  },
  'GET /api/packs/:id': {
    summary: 'One rule pack: statements with their sources, settings, text, rule and published numbers',
    params: z.object({ id: idPaket }),
    response: packDetail,
  },
} as const;
