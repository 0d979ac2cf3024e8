import * as z from 'zod';

const prose = z.string().max(20_000);
const items = z.array(z.string().trim().min(1).max(2000)).max(60);
const printed = z
  .string()
  .trim()
  .regex(/^-?\d{1,12}([.,]\d{1,6})?$/);

/** The office's own text of a Renja. Mirrors `IsiRenja` of core; a part that is not written yet is empty. */
export const isiRenja = z.strictObject({
  kataPengantar: prose,
  tempat: z.string().trim().max(100),
  bulan: z.string().regex(/^(\d{4}-(0[1-9]|1[0-2]))?$/),
  jabatanPenandatangan: z.string().trim().max(200),
  latarBelakang: prose,
  temaRkp: z.string().trim().max(500),
  dasarTema: items,
  prioritasNasional: items,
  penutupLatarBelakang: prose,
  ruangLingkup: prose,
  fungsi: items,
  maksud: prose,
  tujuanDokumen: items,
  visi: z.string().trim().max(1000),
  misi: items,
  pengantarSasaran: prose,
  pengantarEvaluasi: prose,
  kebijakanNasional: prose,
  sasaranPembangunan: z
    .array(
      z.strictObject({
        nama: z.string().trim().min(1).max(200),
        satuan: z.string().trim().max(60),
        nilai: z.strictObject({ dari: printed, sampai: printed }).nullable(),
        sumber: z.string().trim().max(500),
      }),
    )
    .max(30),
  tujuanRencana: prose,
  pergeseran: z.array(z.strictObject({ judul: z.string().trim().min(1).max(300), uraian: prose })).max(10),
  pengantarTarget: prose,
  pengantarAnggaran: prose,
  penutup: prose,
});
