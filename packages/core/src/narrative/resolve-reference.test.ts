import { expect, test } from 'vitest';
import type { FaktaTahun, NarrativeFacts } from './facts.ts';
import { angka, OFFICE_FACTS, tahun, tiada } from './office-facts.golden.ts';
import { REFERENCE_FORMS } from './reference.ts';
import { proseText, resolveProse } from './resolve-prose.ts';

const read = (text: string, indikator: string | null = 'iku1', facts: NarrativeFacts = OFFICE_FACTS): string => {
  const resolved = resolveProse(text, { facts, indikator });
  return resolved.ok
    ? proseText(resolved.value).replaceAll('\u00A0', ' ')
    : resolved.error.map(({ problem, text: piece }) => `${problem} ${piece}`).join(' | ');
};

test.each([
  // reference                                   inside   prints
  ['{target:2031}', 'iku1', '85'],
  ['{target:2030}', 'iku2', '60%'],
  ['{target:2031}', 'iku2', '92,5%'],
  ['{target:2032}', 'ikk1', '12 dokumen'],
  ['{realisasi:2031}', 'iku1', '86,40'],
  ['{realisasi:2031-S1}', 'iku1', '86,10 (sementara)'],
  ['{realisasi:2031}', 'iku2', 'belum rilis'],
  ['{realisasi:2030}', 'iku2', 'belum ada data'],
  ['{capaian:2031}', 'iku1', '101,65%'],
  ['{status:2031}', 'iku1', 'melampaui target'],
  ['{status:2031}', 'iku2', 'belum dapat dinilai karena hasilnya belum dirilis'],
  ['{selisih:2031}', 'iku1', '1,40 poin di atas target'],
  ['{selisih:2031}', 'iku2', 'belum rilis'],
  ['{perubahan:2031}', 'iku1', 'naik 4,30 poin dari tahun 2030'],
  ['{perubahan:2031}', 'iku2', 'belum dapat dibandingkan dengan tahun 2030 karena hasilnya belum dirilis'],
  ['{kategori:2031}', 'iku1', 'A'],
  ['{kategori:2031-S1}', 'iku1', 'tanpa kategori'],
  ['{kategori:2031}', 'iku2', 'belum rilis'],
  ['{masukan:u1:2031-S1}', 'iku1', '3,40'],
  ['{masukan:bagian:2031-S1}', 'iku1', '12,5%'],
  ['{masukan:belum:2031-S1}', 'iku1', 'belum rilis'],
  ['{masukan:baru:2031-S1}', 'iku1', 'belum ada data'],
  ['{masukan:u1:2031}', 'iku1', 'belum ada data'],
  ['{nama_masukan:u1}', 'iku1', 'Ketepatan'],
  ['{jumlah:layanan:2031-S1}', 'iku1', '3'],
  ['{jumlah:layanan:ya:2031-S1}', 'iku1', '2'],
  ['{jumlah:layanan:tunda:2031-S1}', 'iku1', '0'],
  ['{jumlah:layanan:2031}', 'iku1', 'belum ada data'],
  ['{sebut:layanan:ya:2031-S1}', 'iku1', 'Loket dan Daring'],
  ['{sebut:layanan:2031-S1}', 'iku1', 'Loket, Daring, dan Pos'],
  ['{sebut:layanan:tunda:2031-S1}', 'iku1', 'tidak ada'],
  ['{terendah:2031-S1:u1,u2,u3}', 'iku1', 'Sarana, prasarana serta Biaya (masing-masing 3,2)'],
  ['{tertinggi:2031-S1:u1,u2,u3}', 'iku1', 'Ketepatan (3,40)'],
  ['{terendah:2031-S1:u1,belum}', 'iku1', 'belum rilis'],
  ['{jumlah_iku:2031}', null, '14'],
  ['{tercapai:2031}', null, '8'],
  ['{belum_tercapai:2031}', null, '5'],
  ['{belum_rilis:2031}', null, '1'],
  ['{npss}', null, '98,97 sementara, 13 dari 14 IKU'],
  ['{target_renja}', 'ikk1', '12 dokumen'],
  ['{target_renstra:2033}', 'ikk1', '14 dokumen'],
  ['{hitungan:2032}', 'ikk1', '3 dari 49'],
  ['{anggaran}', 'ikk1', 'Rp 17.407.000'],
  ['{anggaran:total}', null, 'Rp 11.836.428.000'],
  ['{anggaran:CO}', null, 'Rp 1.211.460.000 sementara, 8 dari 9 IKK'],
  ['{aturan}', 'iku1', 'Rata-rata unsur.'],
  ['{aturan:2030}', 'iku1', 'Cara lama.'],
  ['{aturan:u1}', 'iku1', 'Ketepatan dinilai 1 sampai 4.'],
  ['{aturan:u1:2031}', 'iku1', 'Ketepatan dinilai 1 sampai 4.'],
  ['{iku1.aturan}', null, 'Rata-rata unsur.'],
  ['{iku2.aturan:2030}', 'iku1', 'Cara lama.'],
  ['{dasar_aturan}', 'iku1', 'Peraturan 2/2031'],
  ['{dasar_aturan:2030}', 'iku1', 'Peraturan 1/2029'],
  ['{kode}', 'iku2', 'IKU 2'],
  ['{iku2.nama}', 'iku1', 'Persentase layanan'],
  ['{iku1.realisasi:2031}', null, '86,40'],
  ['{tabel:unsur}', 'iku1', 'iku1-unsur'],
  ['{tabel:matriks}', 'iku1', 'matriks'],
  ['{gambar:peta-strategi}', null, 'peta-strategi'],
])('%s inside %s prints %s', (text, indikator, printed) => expect(read(text, indikator)).toBe(printed));

test.each([
  ['{realisasi:2029}', 'iku1', 'unknown_reference {realisasi:2029}'],
  ['{realisasi:2031-S2}', 'iku1', 'unknown_reference {realisasi:2031-S2}'],
  ['{capaian:2031-S1}', 'iku1', 'unknown_reference {capaian:2031-S1}'],
  ['{perubahan:2030}', 'iku1', 'unknown_reference {perubahan:2030}'],
  ['{target:2033}', 'ikk1', 'unknown_reference {target:2033}'],
  ['{realisasi:2031}', 'ikk1', 'unknown_reference {realisasi:2031}'],
  ['{target_renja}', 'iku1', 'unknown_reference {target_renja}'],
  ['{hitungan:2033}', 'ikk1', 'unknown_reference {hitungan:2033}'],
  ['{anggaran}', 'iku1', 'unknown_reference {anggaran}'],
  ['{anggaran:XX}', null, 'unknown_reference {anggaran:XX}'],
  ['{status:2031}', null, 'unknown_reference {status:2031}'],
  ['{aturan}', 'iku2', 'unknown_reference {aturan}'],
  ['{aturan}', 'ikk1', 'unknown_reference {aturan}'],
  ['{aturan}', null, 'unknown_reference {aturan}'],
  ['{aturan:2029}', 'iku1', 'unknown_reference {aturan:2029}'],
  ['{aturan:u9}', 'iku1', 'unknown_component {aturan:u9}'],
  ['{aturan:u1:2030}', 'iku1', 'unknown_component {aturan:u1:2030}'],
  ['{dasar_aturan}', 'iku2', 'unknown_reference {dasar_aturan}'],
  ['{aturan:u1:u2}', 'iku1', 'syntax {aturan:u1:u2}'],
  ['{aturan:u1:2031-S1}', 'iku1', 'syntax {aturan:u1:2031-S1}'],
  ['{dasar_aturan:u1}', 'iku1', 'syntax {dasar_aturan:u1}'],
  ['{iku9.status:2031}', null, 'unknown_reference {iku9.status:2031}'],
  ['{tercapai:2029}', null, 'unknown_reference {tercapai:2029}'],
  ['{tabel:unsur}', null, 'unknown_reference {tabel:unsur}'],
  ['{masukan:u9:2031-S1}', 'iku1', 'unknown_component {masukan:u9:2031-S1}'],
  ['{masukan:layanan:2031-S1}', 'iku1', 'unknown_component {masukan:layanan:2031-S1}'],
  ['{masukan:u1:2029}', 'iku1', 'unknown_reference {masukan:u1:2029}'],
  ['{jumlah:u1:2031-S1}', 'iku1', 'unknown_component {jumlah:u1:2031-S1}'],
  ['{jumlah:layanan:lain:2031-S1}', 'iku1', 'unknown_component {jumlah:layanan:lain:2031-S1}'],
  ['{terendah:2031-S1:u1,layanan}', 'iku1', 'unknown_component {terendah:2031-S1:u1,layanan}'],
  ['{realisasi}', 'iku1', 'syntax {realisasi}'],
  ['{realisasi:kemarin}', 'iku1', 'syntax {realisasi:kemarin}'],
  ['{tercapai:2031-S1}', null, 'syntax {tercapai:2031-S1}'],
  ['{kinerja:2031}', 'iku1', 'unknown_reference {kinerja:2031}'],
  ['{}', 'iku1', 'unknown_reference {}'],
  ['a {npss', null, 'syntax {npss'],
  ['a } b', null, 'syntax }'],
])('%s inside %s is refused: %s', (text, indikator, problem) => expect(read(text, indikator)).toBe(problem));

test('all that is wrong is told at once, with its place', () => {
  const resolved = resolveProse('satu {salah} dua\n\n- {npss:1} {tabel:tiada}', { facts: OFFICE_FACTS, indikator: null });
  expect(resolved).toEqual({
    ok: false,
    error: [
      { problem: 'unknown_reference', at: 5, text: '{salah}' },
      { problem: 'syntax', at: 20, text: '{npss:1}' },
    ],
  });
});

const of2031 = (extra: Partial<FaktaTahun>): NarrativeFacts => {
  const iku = OFFICE_FACTS.indikator.get('iku1')!;
  const years = new Map([
    [2030, tahun({ realisasi: angka('86.4') })],
    [2031, tahun(extra)],
  ] as const);
  return { ...OFFICE_FACTS, indikator: new Map([['iku1', { ...iku, evaluasi: { ...iku.evaluasi!, tahun: years } }]]) };
};

test.each([
  // what the year holds                                                         status                  selisih
  [{ realisasi: angka('85'), status: 'tercapai' }, 'mencapai target', 'sama dengan target'],
  [{ realisasi: angka('85.004'), status: 'tercapai' }, 'mencapai target', 'sama dengan target'],
  [{ realisasi: angka('84.99'), status: 'mendekati' }, 'belum mencapai target', '0,01 poin di bawah target'],
  [{ realisasi: angka('60'), status: 'belum_tercapai' }, 'belum mencapai target', '25,00 poin di bawah target'],
  [{ realisasi: angka('84.999'), status: 'mendekati' }, 'belum mencapai target', 'hampir sama dengan target, tetapi belum mencapainya'],
  [{ realisasi: angka('80'), status: 'tercapai' }, 'melampaui target', '5,00 poin di bawah target'],
  [
    { target: tiada('target belum ditetapkan'), status: 'belum_ada' },
    'belum dapat dinilai karena targetnya belum ditetapkan',
    'target belum ditetapkan',
  ],
  [{ realisasi: tiada(), status: 'belum_ada' }, 'belum dapat dinilai karena datanya belum ada', 'belum ada data'],
] as const)('the phrase follows the figure: %#', (extra, status, selisih) => {
  expect(read('{status:2031}; {selisih:2031}', 'iku1', of2031(extra))).toBe(`${status}; ${selisih}`);
});

test.each([
  ['86.4', 'tetap dibandingkan dengan tahun 2030'],
  ['86', 'turun 0,40 poin dari tahun 2030'],
  ['90.005', 'naik 3,61 poin dari tahun 2030'],
])('a change to %s reads "%s"', (realisasi, words) => {
  expect(read('{perubahan:2031}', 'iku1', of2031({ realisasi: angka(realisasi) }))).toBe(words);
});

test.each([
  ['formula', 'Mulai tahun 2031 dihitung dari daftar', 'rumusnya berubah (Mulai tahun 2031 dihitung dari daftar)'],
  ['cakupan', 'Delapan belas instansi bergabung', 'cakupannya berubah (Delapan belas instansi bergabung)'],
  ['koreksi', '', 'manualnya dikoreksi'],
] as const)(
  'two years that the manual measures differently (%s) neither rise nor fall, whatever is known of them',
  (jenis, alasan, why) => {
    const putus = { jenis, alasan };
    const words = `tidak dapat dibandingkan dengan tahun 2030 karena ${why}`;
    for (const realisasi of [angka('90'), angka('86.4'), tiada()])
      expect(read('{perubahan:2031}', 'iku1', of2031({ realisasi, putus }))).toBe(words);
  },
);

test('a reader who subtracts what is printed gets the printed difference', () => {
  const half = of2031({ target: angka('95'), realisasi: angka('93.365'), status: 'mendekati' });
  expect(read('{realisasi:2031}, {selisih:2031}', 'iku1', half)).toBe('93,37, 1,63 poin di bawah target');
});

test('a figure carries the name by which its lineage is found', () => {
  const resolved = resolveProse('{masukan:u1:2031-S1}{iku2.target:2031}{npss}', { facts: OFFICE_FACTS, indikator: 'iku1' });
  const inlines = resolved.ok ? resolved.value.flatMap((block) => (block.kind === 'paragraph' ? block.inlines : [])) : [];
  expect(inlines.map((inline) => inline.kind === 'figure' && inline.figure)).toEqual(['masukan/a/2031-S1/u1', 'target/b/2031', 'npss']);
});

test('every form of the grammar reads its own example', () => {
  const failing = REFERENCE_FORMS.filter(({ contoh }) => read(contoh, 'iku1').startsWith('syntax'));
  expect(failing.map(({ nama }) => nama)).toEqual([]);
  expect(REFERENCE_FORMS).toHaveLength(28);
});
