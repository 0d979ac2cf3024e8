import type { Facts, Indikator } from './facts.ts';
import { printed, rupiah } from './figures.ts';
import { angkaTarget, hasil, pembahasan } from './kalimat.ts';
import { type Naskah, type Part, paragraf } from './naskah.ts';
import type { Random } from './random.ts';

const target = (one: Indikator): string => printed(one.target, true);

/** A clean LKj of `facts.tahun`: a table of all indicators with their capaian, and each of them discussed. */
export function lkjOf(random: Random, facts: Facts): Naskah {
  const { tahun, kantor, indikator } = facts;
  const met = indikator.filter((one) => one.realisasi >= one.target).length;
  return {
    jenis: 'lkj',
    judul: `Laporan Kinerja ${tahun}`,
    kantor,
    parts: [
      { id: 'sampul', kind: 'sampul', text: `LAPORAN KINERJA TAHUN ${tahun}` },
      { id: 'bab-1', kind: 'bab', text: 'PENDAHULUAN' },
      paragraf('latar', `Laporan kinerja ${kantor} menyajikan pertanggungjawaban atas perjanjian kinerja tahun ${tahun}.`),
      { id: 'bab-2', kind: 'bab', text: 'PERENCANAAN KINERJA' },
      paragraf('rencana', `Perjanjian kinerja tahun ${tahun} memuat ${indikator.length} indikator kinerja.`),
      { id: 'bab-3', kind: 'bab', text: 'AKUNTABILITAS KINERJA' },
      { id: 'sub-capaian', kind: 'sub', text: 'Capaian Kinerja' },
      capaianTable(facts),
      paragraf(
        'ringkasan',
        `Dari ${indikator.length} indikator, ${met} indikator mencapai target dan ${indikator.length - met} indikator belum mencapai target.`,
      ),
      ...indikator.flatMap((one) => discussed(random, facts, one)),
      { id: 'sub-anggaran', kind: 'sub', text: 'Realisasi Anggaran' },
      ...serapan(facts),
      { id: 'bab-4', kind: 'bab', text: 'PENUTUP' },
      paragraf('penutup', `Hasil laporan ini menjadi bahan perbaikan perencanaan tahun ${tahun + 1}.`),
      { id: 'tanda-tangan', kind: 'tanda-tangan', lines: [`${facts.kota}, 20 Januari ${tahun + 1}`, 'Kepala Kantor'] },
    ],
  };
}

const capaianTable = ({ tahun, indikator }: Facts): Part => ({
  id: 'capaian',
  kind: 'tabel',
  judul: `Capaian Indikator Kinerja Tahun ${tahun}`,
  kolom: ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
  baris: indikator.map((one) => [
    String(one.nomor),
    one.nama,
    one.satuan === 'persen' ? 'Persen' : 'Nilai',
    target(one),
    printed(one.realisasi),
    printed(one.capaian),
  ]),
});

const discussed = (random: Random, facts: Facts, one: Indikator): readonly Part[] => [
  { id: `iku-${one.nomor}`, kind: 'iku', text: `IKU ${one.nomor}. ${one.nama}` },
  paragraf(`iku-${one.nomor}.hasil`, hasil(random, facts, one)),
  ...pembahasan(random, one).map((text, i) => paragraf(`iku-${one.nomor}.bahas-${i}`, text)),
];

const percent = (a: number, b: number): string => (Math.round((a / b) * 10000) / 100).toFixed(2).replace('.', ',');

function serapan({ program, tahun }: Facts): readonly Part[] {
  const spent = program.map(({ anggaran }) => Math.floor(anggaran * 0.97));
  const [pagu, realisasi] = [program.reduce((sum, one) => sum + one.anggaran, 0), spent.reduce((sum, one) => sum + one, 0)];
  return [
    {
      id: 'serapan',
      kind: 'tabel',
      judul: `Realisasi Anggaran Tahun ${tahun}`,
      kolom: ['Program', 'Pagu (Rp)', 'Realisasi (Rp)', '%'],
      baris: [
        ...program.map(({ nama, anggaran }, i) => [nama, rupiah(anggaran), rupiah(spent[i] ?? 0), percent(spent[i] ?? 0, anggaran)]),
        ['Jumlah', rupiah(pagu), rupiah(realisasi), percent(realisasi, pagu)],
      ],
    },
    paragraf('serapan.teks', `Dari pagu Rp${rupiah(pagu)} terealisasi Rp${rupiah(realisasi)} atau ${percent(realisasi, pagu)}%.`),
  ];
}

/** A clean Perjanjian Kinerja: statement, indicators, and the budget of each program with its total. */
export function pkOf(_random: Random, facts: Facts): Naskah {
  const { tahun, kantor, indikator, program, kota } = facts;
  const total = program.reduce((sum, one) => sum + one.anggaran, 0);
  return {
    jenis: 'pk',
    judul: `Perjanjian Kinerja ${tahun}`,
    kantor,
    parts: [
      { id: 'sampul', kind: 'sampul', text: `PERJANJIAN KINERJA TAHUN ${tahun}` },
      paragraf(
        'pernyataan',
        `Dalam rangka mewujudkan manajemen pemerintahan yang efektif, pihak pertama berjanji mewujudkan target kinerja tahun ${tahun} sesuai lampiran perjanjian ini.`,
      ),
      {
        id: 'target',
        kind: 'tabel',
        judul: `Perjanjian Kinerja Tahun ${tahun}`,
        kolom: ['No', 'Sasaran', 'Indikator Kinerja', 'Target'],
        baris: indikator.map((one) => [String(one.nomor), facts.sasaran[one.sasaran] ?? '', one.nama, angkaTarget(one, one.target)]),
      },
      {
        id: 'anggaran',
        kind: 'tabel',
        judul: `Anggaran Tahun ${tahun}`,
        kolom: ['No', 'Program', 'Anggaran (Rp)'],
        baris: [...program.map(({ nama, anggaran }, i) => [String(i + 1), nama, rupiah(anggaran)]), ['', 'Total Anggaran', rupiah(total)]],
      },
      { id: 'tanda-tangan', kind: 'tanda-tangan', lines: [`${kota}, 5 Januari ${tahun}`, 'Pihak Pertama'] },
    ],
  };
}

const BULAN = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

/** A clean Rencana Aksi: each indicator rises to its target in December. */
export function renaksiOf(_random: Random, facts: Facts): Naskah {
  const { tahun, kantor, indikator, kota } = facts;
  return {
    jenis: 'renaksi',
    judul: `Rencana Aksi ${tahun}`,
    kantor,
    parts: [
      { id: 'sampul', kind: 'sampul', text: `RENCANA AKSI TAHUN ${tahun}` },
      paragraf(
        'pengantar',
        `Rencana aksi ini menjabarkan perjanjian kinerja tahun ${tahun} menurut bulan; angkanya posisi sampai dengan akhir bulan.`,
      ),
      {
        id: 'bulan',
        kind: 'tabel',
        judul: `Target Bulanan Tahun ${tahun}`,
        kolom: ['No', 'Indikator Kinerja', 'Satuan', 'Target', ...BULAN],
        baris: indikator.map((one) => [
          String(one.nomor),
          one.nama,
          one.satuan === 'persen' ? 'Persen' : 'Nilai',
          target(one),
          ...one.bulan.map((value) => printed(value, true)),
        ]),
      },
      { id: 'tanda-tangan', kind: 'tanda-tangan', lines: [`${kota}, 8 Januari ${tahun}`, 'Kepala Kantor'] },
    ],
  };
}
