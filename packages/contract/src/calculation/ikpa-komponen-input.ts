import { type InputIkpaKomponen, ikpaKomponen, JENIS_BELANJA } from '@selaras/core';
import * as z from 'zod';
import { angka, MAX_ITEMS, tahunAturan } from './figure-input.ts';
import { nilaiIkpaInput } from './ikpa-input.ts';
import { setelanInput } from './setelan-input.ts';

/** Core reads the day; a malformed one is told at its place. */
const tanggal = z.string().max(40).meta({ title: 'Tanggal', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });
const bulan = z.int().min(1).max(12);
const triwulan = z.int().min(1).max(4);
const jenis = z.enum(JENIS_BELANJA).meta({ description: 'Jenis belanja: 51 pegawai, 52 barang, 53 modal, 57 bantuan sosial.' });

/** Lists of which every row has a figure of its own in a mean: what one satker has, not what a ministry has. */
const MAX_ROWS = 1000;

const revisiDipa = z.strictObject({
  revisi: z
    .array(
      z.strictObject({
        kode: z.array(z.string().max(10)).max(50).meta({ description: 'Kode jenis revisi, misalnya "211".' }),
        tanggal,
        paguTetap: z.boolean().meta({ description: 'Pagu satker tidak berubah.' }),
      }),
    )
    .max(MAX_ROWS),
});

const deviasiHal3 = z.strictObject({
  bulanan: z
    .array(z.strictObject({ bulan, jenis, pagu: angka, rpd: angka, realisasi: angka }))
    .max(MAX_ROWS)
    .meta({ description: 'Satu baris setiap bulan dan jenis belanja: pagu yang berlaku, RPD, dan realisasi bulan itu.' }),
});

const penyerapan = z.strictObject({
  triwulanan: z
    .array(z.strictObject({ triwulan, jenis, pagu: angka, realisasi: angka }))
    .max(MAX_ROWS)
    .meta({ description: 'Satu baris setiap triwulan dan jenis belanja: pagu dan realisasi sejak Januari.' }),
});

const kontraktual = z.strictObject({
  kontrak: z
    .array(
      z.strictObject({
        jenis,
        nilai: angka,
        tanggal: tanggal.meta({ description: 'Tanggal penandatanganan.' }),
        caraBayar: z.enum(['sekaligus', 'termin']),
        tanggalSp2d: tanggal.nullable().meta({ description: 'SP2D pelunasan; null: belum dibayar.' }),
      }),
    )
    .max(MAX_ITEMS),
});

const tagihan = z.strictObject({
  spmLs: z
    .array(
      z.strictObject({
        tanggalBast: tanggal.meta({ description: 'Tanggal BAST atau BAPP.' }),
        tanggalDiterima: tanggal.meta({ description: 'Tanggal SPM diterima KPPN.' }),
        jenis: jenis.optional(),
      }),
    )
    .max(MAX_ITEMS),
});

const upTup = z.strictObject({
  pertanggungjawaban: z
    .array(
      z.strictObject({
        jenis: z.enum(['gup', 'gup_nihil', 'ptup']),
        tanggal: tanggal.meta({ description: 'Tanggal SP2D.' }),
        sebelumnya: tanggal.meta({ description: 'Tanggal SP2D sebelumnya pada rangkaian yang sama.' }),
        nilai: angka.optional().meta({ description: 'Nilai GUP; wajib untuk gup.' }),
        up: angka.optional().meta({ description: 'Nilai UP yang diganti; wajib untuk gup.' }),
      }),
    )
    .max(MAX_ROWS),
  tup: z
    .array(z.strictObject({ nilai: angka, setoran: angka }))
    .max(MAX_ROWS)
    .optional()
    .meta({ description: 'TUP setahun dan setorannya; tidak disebut: tidak ada TUP.' }),
  kkp: z
    .strictObject({
      plafonBulanan: angka,
      realisasi: z.array(angka).min(1).max(4).meta({ description: 'Realisasi sejak Januari pada akhir setiap triwulan.' }),
    })
    .optional()
    .meta({ description: 'UP Kartu Kredit Pemerintah; tidak disebut: tidak ada.' }),
  sisaBelumDisetor: angka.optional().meta({ description: 'Sisa UP/TUP yang belum disetor pada 31 Desember; aturannya belum diketahui.' }),
});

const capaianOutput = z.strictObject({
  ro: z
    .array(
      z.strictObject({
        kode: z.string().max(40).optional(),
        pcro: angka,
        tpcro: angka,
        rvro: angka,
        volumeTarget: angka,
        dikonfirmasi: z.boolean(),
        tanggalLapor: tanggal.nullable().meta({ description: 'null: belum dilaporkan.' }),
      }),
    )
    .max(MAX_ROWS)
    .meta({ description: 'Rincian output pada akhir bulan yang dinilai.' }),
});

export const ikpaKomponenInput = z.strictObject({
  tahun: tahunAturan,
  sampaiDengan: bulan.optional().meta({ description: 'Bulan yang dinilai; tidak disebut: setahun penuh.' }),
  nilai: nilaiIkpaInput.optional(),
  revisi_dipa: revisiDipa.optional(),
  deviasi_hal3: deviasiHal3.optional(),
  penyerapan: penyerapan.optional(),
  kontraktual: kontraktual.optional(),
  tagihan: tagihan.optional(),
  up_tup: upTup.optional(),
  capaian_output: capaianOutput.optional(),
  dispensasi_spm: z.strictObject({ spmDispensasi: angka, spmTerbit: angka }).optional(),
  blu: z.boolean().optional().meta({ description: 'Satker BLU tidak dinilai pada Penyerapan Anggaran.' }),
  hariLibur: z
    .array(tanggal)
    .max(366)
    .optional()
    .meta({ description: 'Hari libur kantor atau daerah, di samping libur nasional dan cuti bersama.' }),
  setelan: setelanInput(ikpaKomponen.packs),
}) satisfies z.ZodType<InputIkpaKomponen>;
