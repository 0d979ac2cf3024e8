import type { Facts, Indikator } from './facts.ts';
import { printed, rupiah, share, terbilang } from './figures.ts';
import { angkaTarget, definisi, hasil, pembahasan, perubahan } from './kalimat.ts';
import { type Naskah, type Part, paragraf } from './naskah.ts';
import type { Random } from './random.ts';

/** A clean Renja for the year after `facts.tahun`: everything in it agrees. */
export function renjaOf(random: Random, facts: Facts): Naskah {
  const tahun = facts.tahun + 1;
  return {
    jenis: 'renja',
    judul: `Rencana Kerja ${tahun}`,
    kantor: facts.kantor,
    parts: [
      { id: 'sampul', kind: 'sampul', text: `RENCANA KERJA TAHUN ${tahun}` },
      ...pendahuluan(facts),
      { id: 'bab-2', kind: 'bab', text: `EVALUASI PELAKSANAAN RENCANA KERJA ${facts.tahun}` },
      { id: 'sub-sasaran', kind: 'sub', text: 'Sasaran Strategis' },
      paragraf(
        'pengantar-sasaran',
        `Rencana kerja memuat ${facts.sasaran.length} (${terbilang(facts.sasaran.length)}) sasaran strategis sebagai berikut:`,
      ),
      { id: 'daftar-sasaran', kind: 'daftar', items: facts.sasaran.map((nama) => `${nama};`) },
      { id: 'sub-evaluasi', kind: 'sub', text: 'Evaluasi Kinerja' },
      ...facts.indikator.flatMap((one) => evaluasi(random, facts, one)),
      ...random
        .some(EVIDENCE, random.int(2, 5))
        .flatMap(({ judul, parts }, i): readonly Part[] => [{ id: `sub-bukti-${i}`, kind: 'sub', text: judul }, ...parts(facts)]),
      { id: 'bab-3', kind: 'bab', text: `RENCANA KERJA ${tahun}` },
      { id: 'sub-target', kind: 'sub', text: 'Indikator dan Target Kinerja' },
      targetTable(facts),
      { id: 'sub-anggaran', kind: 'sub', text: 'Rencana Anggaran' },
      ...anggaran(facts),
      { id: 'bab-4', kind: 'bab', text: 'PENUTUP' },
      paragraf('penutup', `Rencana kerja ini menjadi acuan pelaksanaan kegiatan tahun ${tahun} dan akan dievaluasi setiap triwulan.`),
      { id: 'tanda-tangan', kind: 'tanda-tangan', lines: [`${facts.kota}, 12 Februari ${tahun}`, 'Kepala Kantor'] },
    ],
  };
}

const pendahuluan = (facts: Facts): readonly Part[] => [
  { id: 'bab-1', kind: 'bab', text: 'PENDAHULUAN' },
  { id: 'sub-latar', kind: 'sub', text: 'Latar Belakang' },
  paragraf(
    'latar',
    `Rencana kerja ${facts.kantor} disusun setiap tahun sebagai penjabaran rencana strategis dan menjadi dasar penyusunan anggaran.`,
  ),
  { id: 'sub-hukum', kind: 'sub', text: 'Landasan Hukum' },
  { id: 'hukum', kind: 'daftar', items: HUKUM },
];

/** In force on any day that a document of the corpus answers for. */
const HUKUM = [
  'Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara;',
  'Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;',
  'Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;',
  'Peraturan Menteri PANRB Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah;',
  'Peraturan Menteri PANRB Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah.',
];

function evaluasi(random: Random, facts: Facts, one: Indikator): readonly Part[] {
  const id = `iku-${one.nomor}`;
  return [
    { id, kind: 'iku', text: `IKU ${one.nomor}. ${one.nama}` },
    targetRealisasi(facts, one),
    paragraf(`${id}.definisi`, definisi(one)),
    paragraf(`${id}.hasil`, hasil(random, facts, one)),
    paragraf(`${id}.perubahan`, perubahan(facts, one)),
    ...pembahasan(random, one).map((text, i) => paragraf(`${id}.bahas-${i}`, text)),
  ];
}

export function targetRealisasi({ tahun }: Facts, one: Indikator): Part {
  const satuan = one.satuan === 'persen' ? '%' : '';
  const cell = (value: number, short: boolean): string => `${printed(value, short)}${satuan}`;
  return {
    id: `iku-${one.nomor}.tabel`,
    kind: 'tabel',
    judul: `Target dan Realisasi ${one.nama}`,
    atas: ['Target', 'Target', 'Realisasi', 'Realisasi'],
    kolom: [String(tahun - 1), String(tahun), String(tahun - 1), String(tahun)],
    baris: [[cell(one.targetLalu, true), cell(one.target, true), cell(one.realisasiLalu, false), cell(one.realisasi, false)]],
  };
}

type Evidence = { readonly judul: string; readonly parts: (facts: Facts) => readonly Part[] };

/** Sections with tables and counts whose parts and totals agree. */
const EVIDENCE: readonly Evidence[] = [
  { judul: 'Penilaian Instansi', parts: kategori },
  { judul: 'Survei Kepuasan Masyarakat', parts: unsur },
  { judul: 'Evaluasi Akuntabilitas Kinerja', parts: akip },
  { judul: 'Penilaian Pegawai', parts: pegawai },
  { judul: 'Layanan Digital', parts: layanan },
];

function kategori({ kategori: groups, tahun }: Facts): readonly Part[] {
  const total = groups.reduce((sum, { jumlah }) => sum + jumlah, 0);
  const good = groups.slice(0, 2).reduce((sum, { jumlah }) => sum + jumlah, 0);
  return [
    paragraf('kategori.pengantar', `Penilaian tahun ${tahun} dilakukan terhadap ${total} instansi dengan hasil sebagai berikut.`),
    {
      id: 'kategori',
      kind: 'tabel',
      judul: `Hasil Penilaian Instansi Tahun ${tahun}`,
      kolom: ['Kategori', 'Jumlah Instansi', 'Persentase'],
      baris: [
        ...groups.map(({ nama, jumlah }) => [nama, String(jumlah), `${printed(share(jumlah, total))}%`]),
        ['Jumlah', String(total), ''],
      ],
    },
    paragraf('kategori.bagian', `Sebanyak ${good} dari ${total} instansi atau ${printed(share(good, total))}% berkategori A atau B.`),
  ];
}

function unsur({ unsur: items, tahun }: Facts): readonly Part[] {
  const lowest = items.reduce((low, one) => (one.nilai < low.nilai ? one : low));
  return [
    paragraf('unsur.pengantar', `Survei kepuasan masyarakat tahun ${tahun} menilai ${items.length} unsur pelayanan.`),
    {
      id: 'unsur',
      kind: 'tabel',
      judul: `Nilai Rata-rata Unsur Pelayanan Tahun ${tahun}`,
      kolom: ['Kode', 'Unsur', 'Nilai Rata-rata'],
      baris: items.map(({ kode, nama, nilai }) => [kode, nama, printed(nilai)]),
    },
    paragraf(
      'unsur.terendah',
      `Unsur dengan nilai terendah adalah ${lowest.kode} yaitu ${lowest.nama} dengan nilai ${printed(lowest.nilai)}.`,
    ),
  ];
}

const PREDIKAT: readonly (readonly [number, string])[] = [
  [9000, 'AA'],
  [8000, 'A'],
  [7000, 'BB'],
  [6000, 'B'],
];

function akip({ akip: parts, tahun }: Facts): readonly Part[] {
  const total = parts.reduce((sum, { nilai }) => sum + nilai, 0);
  const predikat = PREDIKAT.find(([above]) => total > above)?.[1] ?? 'CC';
  return [
    {
      id: 'akip',
      kind: 'tabel',
      judul: `Hasil Evaluasi AKIP Tahun ${tahun}`,
      kolom: ['No', 'Komponen', 'Bobot', 'Nilai'],
      baris: [
        ...parts.map(({ nama, bobot, nilai }, i) => [String(i + 1), nama, String(bobot), printed(nilai)]),
        ['', 'Nilai Hasil Evaluasi', '100', printed(total)],
      ],
    },
    paragraf(
      'akip.teks',
      `Hasil evaluasi akuntabilitas kinerja tahun ${tahun} memperoleh nilai ${printed(total)} dengan predikat ${predikat}.`,
    ),
  ];
}

function pegawai({ pegawai: { seluruhnya, tugasBelajar, baru } }: Facts): readonly Part[] {
  const out = tugasBelajar + baru;
  return [
    paragraf(
      'pegawai',
      `Jumlah pegawai seluruhnya ${seluruhnya} orang. Terdapat ${out} pegawai yang tidak dinilai, terdiri atas ${tugasBelajar} pegawai tugas belajar dan ${baru} pegawai baru, sehingga yang dinilai ${seluruhnya - out} pegawai.`,
    ),
  ];
}

function layanan({ layanan: items }: Facts): readonly Part[] {
  return [
    paragraf(
      'layanan.pengantar',
      `Terdapat ${items.length} (${terbilang(items.length)}) jenis layanan yang sudah berbasis digital, yaitu:`,
    ),
    { id: 'layanan', kind: 'daftar', items: items.map((nama) => `${nama};`) },
  ];
}

const targetTable = (facts: Facts): Part => ({
  id: 'target',
  kind: 'tabel',
  judul: `Indikator dan Target Kinerja Tahun ${facts.tahun + 1}`,
  kolom: ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', `Target ${facts.tahun + 1}`],
  baris: facts.indikator.map((one) => [
    String(one.nomor),
    facts.sasaran[one.sasaran] ?? '',
    one.nama,
    one.satuan === 'persen' ? 'Persen' : 'Nilai',
    angkaTarget(one, one.target + 100).replace('%', ''),
  ]),
});

function anggaran({ program, tahun }: Facts): readonly Part[] {
  const total = program.reduce((sum, one) => sum + one.anggaran, 0);
  return [
    paragraf('anggaran.teks', `Rencana anggaran tahun ${tahun + 1} berjumlah Rp${rupiah(total)} untuk ${program.length} program.`),
    {
      id: 'anggaran',
      kind: 'tabel',
      judul: `Rencana Anggaran Tahun ${tahun + 1}`,
      kolom: ['Kode', 'Program', 'Anggaran (Rp)'],
      baris: [...program.map(({ kode, nama, anggaran: amount }) => [kode, nama, rupiah(amount)]), ['', 'Jumlah', rupiah(total)]],
    },
  ];
}
