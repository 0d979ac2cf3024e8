import { ikpa, setelanSusunan } from '@selaras/core/calculation/ikpa';
import { ikpaKomponen } from '@selaras/core/calculation/ikpa-komponen';
import { nka } from '@selaras/core/calculation/nka';
import { serapan } from '@selaras/core/calculation/serapan';
import { smart } from '@selaras/core/calculation/smart';
import type { Cara, Isian, Kolom, Tabel } from '../isian.ts';
import { namaKode } from '../nama-kode.ts';
import { isianIkpa } from './ikpa-nilai.ts';
import { bagianTransaksi } from './ikpa-transaksi.ts';
import type { FormAsk, KindForm } from './kind-form.ts';

const angka = (kode: string, nama: string, more: { readonly satuan?: string } = {}): Isian => ({
  ...more,
  jenis: 'angka',
  tempat: [kode],
  nama,
});

export const ANGGARAN: readonly KindForm[] = [
  {
    kind: 'ikpa',
    grup: 'anggaran',
    packs: ikpa.packs,
    setelan: ({ id }) => ikpa.packs.filter((pack) => pack.id === id).flatMap(setelanSusunan),
    cara: (ask) => [
      {
        kode: 'nilai',
        nama: ask.t('hitung.cara.nilaiIndikator'),
        bagian: [{ kode: 'nilai', bantuan: ask.t('hitung.bantuan.ikpa'), isian: isianIkpa(ask) }],
      },
    ],
  },
  {
    kind: 'ikpa-komponen',
    grup: 'anggaran',
    packs: ikpaKomponen.packs,
    setelan: ({ setelan = [] }) => setelan,
    cara: (ask) => [{ kode: 'transaksi', nama: ask.t('hitung.cara.transaksi'), lembar: true, bagian: bagianTransaksi(ask) }],
  },
  {
    kind: 'serapan',
    satuan: 'persen',
    grup: 'anggaran',
    packs: serapan.packs,
    cara: ({ t }) => [
      {
        kode: 'serapan',
        nama: t('hitung.cara.angka'),
        bagian: [
          {
            kode: 'serapan',
            isian: [
              angka('pagu', t('hitung.isian.pagu'), { satuan: 'Rp' }),
              angka('realisasi', t('hitung.isian.realisasiAnggaran'), { satuan: 'Rp' }),
            ],
          },
        ],
      },
    ],
  },
  {
    kind: 'nka',
    grup: 'anggaran',
    packs: nka.packs,
    cara: ({ t }) => {
      const pelaksanaan = angka('pelaksanaan', t('hitung.isian.nilaiIkpa'));
      return [
        {
          kode: 'jadi',
          nama: t('hitung.cara.perencanaanJadi'),
          bagian: [{ kode: 'nka', isian: [angka('perencanaan', t('hitung.isian.nilaiPerencanaan')), pelaksanaan] }],
        },
        {
          kode: 'bagian',
          nama: t('hitung.cara.efektivitasEfisiensi'),
          bagian: [
            {
              kode: 'nka',
              isian: [angka('efektivitas', t('hitung.isian.efektivitas')), angka('efisiensi', t('hitung.isian.efisiensi')), pelaksanaan],
            },
          ],
        },
      ];
    },
  },
  { kind: 'smart', grup: 'anggaran', packs: smart.packs, cara: caraSmart },
];

/** Efficiency of a satker from its RO, or capaian of a unit eselon I by program and output. */
function caraSmart({ t }: FormAsk): readonly Cara[] {
  const capaian: Kolom = { jenis: 'angka', kode: 'capaian', nama: t('hitung.isian.capaianPersen') };
  const ro: Tabel = {
    tempat: ['ro'],
    nama: t('hitung.isian.rincianOutput'),
    baris: 'RO',
    kolom: [
      { jenis: 'angka', kode: 'pagu', nama: t('hitung.isian.paguRupiah') },
      capaian,
      { jenis: 'angka', kode: 'realisasi', nama: t('hitung.isian.realisasiRupiah') },
    ],
  };
  const cop: Tabel = {
    tempat: ['cop'],
    nama: t('hitung.isian.cop'),
    baris: namaKode('indikator'),
    jenjang: true,
    kolom: [
      { jenis: 'teks', kode: 'program', nama: namaKode('program'), opsional: true },
      { jenis: 'teks', kode: 'output', nama: namaKode('output'), opsional: true },
      capaian,
    ],
  };
  return [
    { kode: 'ro', nama: t('hitung.cara.efisiensiSatker'), bagian: [{ kode: 'ro', tabel: [ro] }] },
    { kode: 'cop', nama: t('hitung.cara.capaianUnit'), bagian: [{ kode: 'cop', bantuan: t('hitung.bantuan.cop'), tabel: [cop] }] },
  ];
}
