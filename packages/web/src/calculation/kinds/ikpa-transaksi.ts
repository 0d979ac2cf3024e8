import type { Bagian, Isian } from '../isian.ts';
import { isianIkpa } from './ikpa-nilai.ts';
import type { FormAsk } from './kind-form.ts';
import { kolomTransaksi, TRIWULAN } from './kolom-transaksi.ts';

/** The transactions of each indicator, one sheet an indicator, in the order of the report. */
export function bagianTransaksi(ask: FormAsk): readonly Bagian[] {
  const names = new Map(isianIkpa(ask).map(({ tempat, nama }) => [tempat[1] ?? '', nama]));
  const sheets: readonly (readonly [kode: string, sheet: (ask: FormAsk) => Omit<Bagian, 'kode'>])[] = [
    ['revisi_dipa', revisi],
    ['deviasi_hal3', deviasi],
    ['penyerapan', penyerapan],
    ['kontraktual', kontraktual],
    ['tagihan', tagihan],
    ['up_tup', upTup],
    ['capaian_output', capaianOutput],
    ['dispensasi_spm', dispensasi],
  ];
  return [umum(ask), ...sheets.map(([kode, sheet]): Bagian => ({ kode, judul: names.get(kode) ?? kode, ...sheet(ask) }))];
}

const figure = (tempat: readonly string[], nama: string): Isian => ({ jenis: 'angka', tempat, nama, opsional: true });

function umum(ask: FormAsk): Bagian {
  const { t } = ask;
  const { bulan, yaTidak } = kolomTransaksi(ask);
  const sampai = { tempat: ['sampaiDengan'], nama: t('hitung.isian.sampaiDengan'), opsional: true } as const;
  return {
    kode: 'umum',
    judul: t('hitung.bagian.umum'),
    bantuan: t('hitung.bantuan.ikpaKomponen'),
    isian: [
      { jenis: 'pilihan', sebagai: 'bilangan', pilihan: bulan, ...sampai },
      { ...yaTidak, tempat: ['blu'], nama: t('hitung.isian.blu'), opsional: true },
      ...isianIkpa(ask).map((one): Isian => ({ ...one, nama: t('hitung.isian.nilaiJadi', { nama: one.nama }) })),
    ],
  };
}

function revisi(ask: FormAsk): Omit<Bagian, 'kode'> {
  const { t } = ask;
  const { tabel, tanggal, yaTidak } = kolomTransaksi(ask);
  const kolom = [
    { jenis: 'teks', sebagai: 'daftar', kode: 'kode', nama: t('hitung.isian.kodeRevisi') } as const,
    tanggal('tanggal', t('hitung.isian.tanggal')),
    { ...yaTidak, kode: 'paguTetap', nama: t('hitung.isian.paguTetap') },
  ];
  return { bantuan: t('hitung.bantuan.revisi'), tabel: [tabel(['revisi_dipa', 'revisi'], t('hitung.isian.revisi'), kolom)] };
}

function deviasi(ask: FormAsk): Omit<Bagian, 'kode'> {
  const { t } = ask;
  const { tabel, angka, bulan, jenisBelanja } = kolomTransaksi(ask);
  const kolom = [
    { jenis: 'pilihan', sebagai: 'bilangan', kode: 'bulan', nama: t('hitung.isian.bulan'), pilihan: bulan } as const,
    jenisBelanja,
    angka('pagu', t('hitung.isian.paguRupiah')),
    angka('rpd', t('hitung.isian.rpd')),
    angka('realisasi', t('hitung.isian.realisasiRupiah')),
  ];
  return { bantuan: t('hitung.bantuan.deviasi'), tabel: [tabel(['deviasi_hal3', 'bulanan'], t('hitung.isian.bulanan'), kolom)] };
}

function penyerapan(ask: FormAsk): Omit<Bagian, 'kode'> {
  const { t } = ask;
  const { tabel, angka, triwulan, jenisBelanja } = kolomTransaksi(ask);
  const kolom = [
    { jenis: 'pilihan', sebagai: 'bilangan', kode: 'triwulan', nama: t('hitung.isian.triwulan'), pilihan: triwulan } as const,
    jenisBelanja,
    angka('pagu', t('hitung.isian.paguRupiah')),
    angka('realisasi', t('hitung.isian.realisasiRupiah')),
  ];
  return { bantuan: t('hitung.bantuan.penyerapan'), tabel: [tabel(['penyerapan', 'triwulanan'], t('hitung.isian.triwulanan'), kolom)] };
}

function kontraktual(ask: FormAsk): Omit<Bagian, 'kode'> {
  const { t } = ask;
  const { tabel, angka, tanggal, tanggalBelum, jenisBelanja } = kolomTransaksi(ask);
  const caraBayar = [
    { nilai: 'sekaligus', nama: t('hitung.pilihan.sekaligus') },
    { nilai: 'termin', nama: t('hitung.pilihan.termin') },
  ];
  const kolom = [
    jenisBelanja,
    angka('nilai', t('hitung.isian.nilaiKontrak')),
    tanggal('tanggal', t('hitung.isian.tanggalKontrak')),
    { jenis: 'pilihan', kode: 'caraBayar', nama: t('hitung.isian.caraBayar'), pilihan: caraBayar } as const,
    tanggalBelum('tanggalSp2d', t('hitung.isian.tanggalSp2d')),
  ];
  return { tabel: [tabel(['kontraktual', 'kontrak'], t('hitung.isian.kontrak'), kolom)] };
}

function tagihan(ask: FormAsk): Omit<Bagian, 'kode'> {
  const { t } = ask;
  const { tabel, tanggal } = kolomTransaksi(ask);
  const kolom = [tanggal('tanggalBast', t('hitung.isian.tanggalBast')), tanggal('tanggalDiterima', t('hitung.isian.tanggalDiterima'))];
  return { tabel: [tabel(['tagihan', 'spmLs'], t('hitung.isian.spmLs'), kolom)] };
}

function upTup(ask: FormAsk): Omit<Bagian, 'kode'> {
  const { t } = ask;
  const { tabel, angka, tanggal } = kolomTransaksi(ask);
  const pilihan = [
    { nilai: 'gup', nama: 'GUP' },
    { nilai: 'gup_nihil', nama: t('hitung.pilihan.gupNihil') },
    { nilai: 'ptup', nama: 'PTUP' },
  ];
  const rangkaian = [
    { jenis: 'pilihan', kode: 'jenis', nama: t('hitung.isian.jenis'), pilihan } as const,
    tanggal('tanggal', t('hitung.isian.tanggalSp2dIni')),
    tanggal('sebelumnya', t('hitung.isian.tanggalSp2dSebelum')),
    { ...angka('nilai', t('hitung.isian.nilaiGup')), opsional: true } as const,
    { ...angka('up', t('hitung.isian.nilaiUp')), opsional: true } as const,
  ];
  const tup = [angka('nilai', t('hitung.isian.nilaiTup')), angka('setoran', t('hitung.isian.setoran'))];
  return {
    tabel: [
      tabel(['up_tup', 'pertanggungjawaban'], t('hitung.isian.pertanggungjawaban'), rangkaian),
      tabel(['up_tup', 'tup'], t('hitung.isian.tup'), tup),
    ],
    isian: [figure(['up_tup', 'kkp', 'plafonBulanan'], t('hitung.isian.plafonKkp'))],
    deret: [{ tempat: ['up_tup', 'kkp', 'realisasi'], nama: TRIWULAN.map((triwulan) => t('hitung.isian.realisasiKkp', { triwulan })) }],
  };
}

function capaianOutput(ask: FormAsk): Omit<Bagian, 'kode'> {
  const { t } = ask;
  const { tabel, angka, tanggalBelum, yaTidak } = kolomTransaksi(ask);
  const kolom = [
    { jenis: 'teks', kode: 'kode', nama: t('hitung.isian.kodeRo'), opsional: true } as const,
    angka('pcro', 'PCRO'),
    angka('tpcro', 'TPCRO'),
    angka('rvro', 'RVRO'),
    angka('volumeTarget', t('hitung.isian.volumeTarget')),
    { ...yaTidak, kode: 'dikonfirmasi', nama: t('hitung.isian.dikonfirmasi') },
    tanggalBelum('tanggalLapor', t('hitung.isian.tanggalLapor')),
  ];
  return { tabel: [tabel(['capaian_output', 'ro'], t('hitung.isian.rincianOutput'), kolom)] };
}

const dispensasi = ({ t }: FormAsk): Omit<Bagian, 'kode'> => ({
  isian: [
    figure(['dispensasi_spm', 'spmDispensasi'], t('hitung.isian.spmDispensasi')),
    figure(['dispensasi_spm', 'spmTerbit'], t('hitung.isian.spmTerbit')),
  ],
});
