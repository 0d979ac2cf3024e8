import { akip } from '@selaras/core/calculation/akip';
import { capaian } from '@selaras/core/calculation/capaian';
import { nko } from '@selaras/core/calculation/nko';
import { npss } from '@selaras/core/calculation/npss';
import { KATEGORI_NSPK, nspk } from '@selaras/core/calculation/nspk';
import { rb } from '@selaras/core/calculation/rb';
import { spbe } from '@selaras/core/calculation/spbe';
import { tindakLanjut } from '@selaras/core/calculation/tindak-lanjut';
import type { SubKomponenLke } from '@selaras/core/calculator/akip/aturan-akip';
import { RB_9_2023 } from '@selaras/core/calculator/rb/rb-9-2023';
import { STATUS_REKOMENDASI } from '@selaras/core/calculator/tindak-lanjut/tindak-lanjut-2-2017';
import { POLARISASI } from '@selaras/core/capaian/cara-capaian';
import type { Bagian, Cara, Isian, Kolom, Pilihan } from '../isian.ts';
import { namaKode } from '../nama-kode.ts';
import type { FormAsk, KindForm } from './kind-form.ts';
import { kolomTransaksi } from './kolom-transaksi.ts';

const angka = (tempat: readonly string[], nama: string, more: { readonly opsional?: true; readonly satuan?: string } = {}): Isian => ({
  ...more,
  jenis: 'angka',
  tempat,
  nama,
});

const satu = (nama: string, isian: readonly Isian[]): readonly Cara[] => [{ kode: 'angka', nama, bagian: [{ kode: 'angka', isian }] }];

function caraAkip(ask: FormAsk): readonly Cara[] {
  const { t, paket } = ask;
  const komponen = (akip.packs.find(({ id }) => id === paket) ?? akip.packs[0])?.rule.komponen ?? [];
  const lke = komponen.map(
    ({ kode, nama, bobot, sub }): Bagian => ({
      kode,
      judul: `${nama} (${bobot})`,
      isian: sub.map((one) => isianSub(ask, one)),
    }),
  );
  const names = komponen.map(({ nama, bobot }) => t('hitung.isian.dari', { nama, maks: bobot }));
  const deret = [{ tempat: ['komponen'], nama: names, wajib: true }] as const;
  return [
    { kode: 'lke', nama: t('hitung.cara.lke'), bagian: lke },
    { kode: 'komponen', nama: t('hitung.cara.komponen'), bagian: [{ kode: 'komponen', bantuan: t('hitung.bantuan.komponen'), deret }] },
  ];
}

/** A grade by the words of its ladder, with the criteria to think with. */
function isianSub({ t, kata, paket }: FormAsk, { kode, nama, bobot, dimensi, kriteria }: SubKomponenLke): Isian {
  const tangga = (akip.packs.find(({ id }) => id === paket) ?? akip.packs[0])?.rule.tangga ?? [];
  return {
    jenis: 'pilihan',
    kosong: 'null',
    tempat: ['lke', kode],
    nama: `${kode} ${kata(nama)}`,
    bantuan: t('hitung.isian.bobot', { bobot: bobot.replace('.', ',') }),
    pilihan: tangga.map(({ grade, bunyi }) => ({
      nilai: grade,
      nama: `${grade} · ${kata(dimensi === 'keberadaan' ? bunyi.keberadaan : bunyi.lainnya)}`,
    })),
    rincian: { judul: t('hitung.kriteria', { count: kriteria.length }), daftar: kriteria.map(({ bunyi }) => kata(bunyi)) },
  };
}

function caraCapaian(ask: FormAsk): readonly Cara[] {
  const { t } = ask;
  const { yaTidak, angka: kolomAngka } = kolomTransaksi(ask);
  const skala = [kolomAngka('0', t('hitung.isian.kedekatan')), kolomAngka('1', t('hitung.isian.indeks'))];
  const isian: readonly Isian[] = [
    angka(['target'], t('hitung.isian.target')),
    angka(['realisasi'], t('hitung.isian.realisasi')),
    {
      jenis: 'pilihan',
      tempat: ['polarisasi'],
      nama: t('hitung.isian.polarisasi'),
      pilihan: POLARISASI.map((nilai) => ({ nilai, nama: t(`hitung.pilihan.${nilai}`) })),
    },
    {
      jenis: 'pilihan',
      tempat: ['rumus'],
      nama: t('hitung.isian.rumus'),
      opsional: true,
      pilihan: ['R/T', '2-R/T', 'T/R'].map((nilai) => ({ nilai, nama: nilai })),
    },
    angka(['terburuk'], t('hitung.isian.terburuk'), { opsional: true }),
    { ...yaTidak, tempat: ['konversi120'], nama: t('hitung.isian.konversi120'), opsional: true },
    angka(['batas', 'min'], t('hitung.isian.batasMin'), { opsional: true }),
    angka(['batas', 'maks'], t('hitung.isian.batasMaks'), { opsional: true }),
  ];
  const tabel = [{ tempat: ['skala'], nama: t('hitung.isian.skala'), baris: t('hitung.titik'), larik: true, kolom: skala } as const];
  return [{ kode: 'capaian', nama: t('hitung.cara.angka'), bagian: [{ kode: 'capaian', isian, tabel }] }];
}

const sama = (list: readonly string[]): readonly Pilihan[] => list.map((nilai) => ({ nilai, nama: nilai }));

/** The members of a roll-up. A capaian that is left out is not assessed; validitas and kendali weigh since 2026. */
function caraRekap({ t }: FormAsk, berbobot: boolean): readonly Cara[] {
  const bobot: readonly Kolom[] = [
    {
      jenis: 'pilihan',
      kode: 'validitas',
      nama: t('hitung.isian.validitas'),
      opsional: true,
      pilihan: sama(['exact', 'proxy', 'activity']),
    },
    { jenis: 'pilihan', kode: 'kendali', nama: t('hitung.isian.kendali'), opsional: true, pilihan: sama(['low', 'moderate', 'high']) },
  ];
  const kolom: readonly Kolom[] = [
    { jenis: 'teks', kode: 'perspektif', nama: t('hitung.isian.perspektif') },
    { jenis: 'teks', kode: 'sasaran', nama: t('hitung.isian.sasaran') },
    { jenis: 'angka', kode: 'capaian', nama: t('hitung.isian.capaianPersen'), opsional: true },
    ...(berbobot ? bobot : []),
  ];
  const tabel = [{ tempat: ['iku'], nama: t('hitung.isian.iku'), baris: 'IKU', kolom }];
  return [{ kode: 'iku', nama: t('hitung.cara.angka'), bagian: [{ kode: 'iku', bantuan: t('hitung.bantuan.rekap'), tabel }] }];
}

const kategoriRb = [...RB_9_2023.rule.kategori.bands.map(({ kode }) => kode), RB_9_2023.rule.bersyarat.kode];

export const AKUNTABILITAS: readonly KindForm[] = [
  { kind: 'akip', grup: 'akuntabilitas', packs: akip.packs, cara: caraAkip },
  {
    kind: 'tindak-lanjut',
    satuan: 'persen',
    grup: 'akuntabilitas',
    packs: tindakLanjut.packs,
    setelan: ({ setelan = [] }) => setelan,
    cara: ({ t }) =>
      satu(
        t('hitung.cara.angka'),
        STATUS_REKOMENDASI.map((kode) => angka([kode], namaKode(kode))),
      ),
  },
  { kind: 'npss', grup: 'akuntabilitas', packs: npss.packs, cara: (ask) => caraRekap(ask, false) },
  { kind: 'nko', grup: 'akuntabilitas', packs: nko.packs, cara: (ask) => caraRekap(ask, true) },
  { kind: 'capaian', satuan: 'persen', grup: 'akuntabilitas', packs: capaian.packs, cara: caraCapaian },
  {
    kind: 'nspk',
    satuan: 'persen',
    grup: 'lainnya',
    packs: nspk.packs,
    cara: ({ t }) =>
      satu(
        t('hitung.cara.angka'),
        KATEGORI_NSPK.map((kode) => angka(['kategori', kode], t('hitung.isian.instansiKategori', { kode }))),
      ),
  },
  {
    kind: 'rb',
    grup: 'lainnya',
    packs: rb.packs,
    cara: ({ t }) =>
      satu(t('hitung.cara.angka'), [
        angka(['nilai'], t('hitung.isian.nilaiRb')),
        {
          jenis: 'pilihan',
          tempat: ['kategori'],
          nama: t('hitung.isian.kategoriRb'),
          opsional: true,
          pilihan: kategoriRb.map((nilai) => ({ nilai, nama: nilai })),
        },
      ]),
  },
  {
    kind: 'spbe',
    grup: 'lainnya',
    packs: spbe.packs,
    cara: ({ t }) => satu(t('hitung.cara.angka'), [angka(['indeks'], t('hitung.isian.indeksSpbe'))]),
  },
];
