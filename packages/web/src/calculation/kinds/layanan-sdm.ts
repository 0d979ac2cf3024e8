import { ipAsn } from '@selaras/core/calculation/ip-asn';
import { sampel } from '@selaras/core/calculation/sampel';
import { skm } from '@selaras/core/calculation/skm';
import { ALASAN_DIKECUALIKAN } from '@selaras/core/calculator/ip-asn/alasan-dikecualikan';
import { DIMENSI_IP_ASN, HUKUMAN_DISIPLIN, JENIS_JABATAN, KUALIFIKASI } from '@selaras/core/calculator/ip-asn/aturan-ip-asn';
import { BOBOT_TEPAT, kodeUnsur } from '@selaras/core/calculator/skm/aturan-skm';
import type { Cara, Isian, Kolom, Pilihan, Tabel } from '../isian.ts';
import { namaKode } from '../nama-kode.ts';
import type { FormAsk, KindForm } from './kind-form.ts';
import { kolomTransaksi } from './kolom-transaksi.ts';

/** `U1 Persyaratan`: names of the pack where it has them for as many unsur as there are. */
export function namaUnsur(paket: string, jumlah: number): readonly string[] {
  const names = skm.packs.find((pack) => pack.id === paket)?.rule.unsur ?? [];
  return Array.from({ length: jumlah }, (_, i) => (names.length === jumlah ? `${kodeUnsur(i)} ${names[i] ?? ''}` : kodeUnsur(i)));
}

function caraSkm({ t, paket, jumlahUnsur }: FormAsk): readonly Cara[] {
  const bernama = skm.packs.find((pack) => pack.id === paket)?.rule.bobot.bernama ?? [];
  const bobot: Isian = {
    jenis: 'pilihan',
    tempat: ['bobot'],
    nama: t('hitung.isian.bobotUnsur'),
    opsional: true,
    pilihan: [BOBOT_TEPAT, ...bernama].map((nilai) => ({ nilai, nama: nilai.replace('.', ',') })),
  };
  const jawaban: Tabel = {
    tempat: ['jawaban'],
    nama: t('hitung.isian.jawaban'),
    baris: t('hitung.responden'),
    larik: true,
    kolom: Array.from({ length: jumlahUnsur }, (_, i): Kolom => ({ jenis: 'angka', kode: String(i), nama: kodeUnsur(i) })),
  };
  const nrr = { tempat: ['nrr'], nama: namaUnsur(paket, jumlahUnsur), wajib: true } as const;
  return [
    { kode: 'nrr', nama: t('hitung.cara.nrr'), bagian: [{ kode: 'nrr', bantuan: t('hitung.bantuan.nrr'), deret: [nrr], isian: [bobot] }] },
    {
      kode: 'jawaban',
      nama: t('hitung.cara.jawaban'),
      bagian: [{ kode: 'jawaban', bantuan: t('hitung.bantuan.jawaban'), isian: [bobot], tabel: [jawaban] }],
    },
  ];
}

function caraIpAsn(ask: FormAsk): readonly Cara[] {
  const { t, paket } = ask;
  const rule = (ipAsn.packs.find((pack) => pack.id === paket) ?? ipAsn.packs[0])?.rule;
  const dimensi = DIMENSI_IP_ASN.map(
    (kode): Isian => ({
      jenis: 'angka',
      tempat: ['dimensi', kode],
      nama: namaKode(kode),
      bantuan: t('hitung.isian.paling', { maks: rule?.maksimum[kode] ?? '' }),
    }),
  );
  const pegawai: Tabel = { tempat: ['pegawai'], nama: t('hitung.isian.pegawai'), baris: t('hitung.pegawai'), kolom: kolomPegawai(ask) };
  return [
    {
      kode: 'dimensi',
      nama: t('hitung.cara.dimensi'),
      bagian: [{ kode: 'dimensi', bantuan: t('hitung.bantuan.dimensi'), isian: dimensi }],
    },
    {
      kode: 'pegawai',
      nama: t('hitung.cara.pegawai'),
      bagian: [{ kode: 'pegawai', bantuan: t('hitung.bantuan.pegawai'), tabel: [pegawai] }],
    },
  ];
}

const sama = (list: readonly string[]): readonly Pilihan[] => list.map((nilai) => ({ nilai, nama: nilai }));

/** No column for a name or an NIP: a person is a row. */
function kolomPegawai(ask: FormAsk): readonly Kolom[] {
  const { t } = ask;
  const { yaTidak } = kolomTransaksi(ask);
  // Whoever is left out needs nothing but the reason, so every other column may stay empty; what is missing of others is told.
  return [
    { jenis: 'pilihan', kode: 'kualifikasi', nama: t('hitung.isian.pendidikan'), pilihan: sama(KUALIFIKASI) },
    { jenis: 'pilihan', kode: 'jabatan', nama: t('hitung.isian.jabatan'), pilihan: sama(JENIS_JABATAN) },
    { ...yaTidak, kode: 'diklatJabatan', nama: namaKode('diklatJabatan') },
    { ...yaTidak, kode: 'diklat20Jp', nama: namaKode('diklat20Jp') },
    { ...yaTidak, kode: 'seminar', nama: namaKode('seminar') },
    { jenis: 'teks', kode: 'kinerja', nama: t('hitung.isian.kinerja'), opsional: true },
    { jenis: 'pilihan', kode: 'disiplin', nama: t('hitung.isian.hukuman'), pilihan: sama(HUKUMAN_DISIPLIN) },
    { jenis: 'teks', kode: 'dikecualikan', nama: t('hitung.isian.dikecualikan'), opsional: true, saran: ALASAN_DIKECUALIKAN },
  ];
}

export const LAYANAN_SDM: readonly KindForm[] = [
  { kind: 'skm', grup: 'layanan', packs: skm.packs, perUnsur: true, cara: caraSkm },
  {
    kind: 'sampel',
    satuan: 'responden',
    grup: 'layanan',
    packs: sampel.packs,
    cara: ({ t }) => [
      {
        kode: 'populasi',
        nama: t('hitung.cara.angka'),
        bagian: [{ kode: 'populasi', isian: [{ jenis: 'angka', tempat: ['populasi'], nama: t('hitung.isian.populasi') }] }],
      },
    ],
  },
  { kind: 'ip-asn', grup: 'sdm', packs: ipAsn.packs, cara: caraIpAsn },
];
