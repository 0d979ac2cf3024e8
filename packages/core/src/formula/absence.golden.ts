import type { Absence } from '../kernel/figure.ts';

/** A value, a true zero, or one of the seven reasons why there is none. */
export type Held = 'nilai' | 'nol' | Absence;

/** Two columns for figures and the seven reasons; every operator and consolidation has a cell under each. */
export const HELD = [
  'nilai',
  'nol',
  'no_data_yet',
  'not_due',
  'not_assessed',
  'waived',
  'target_missing',
  'divided_by_zero',
  'not_computable',
] as const satisfies readonly Held[];

/** The value that stands for `nilai`; what stands beside it in an operator is 4. */
export const ABSENCE_VALUES = { nilai: '6', nol: '0', lain: '4' } as const;

type Legend = { readonly id: string; readonly en: string; readonly arti: string; readonly meaning: string };

/** What each reason is called on screen, and when it is the right one: the legend of the table, in both languages. */
export const ABSENCE_LEGEND: Readonly<Record<Absence, Legend>> = {
  no_data_yet: {
    id: 'belum ada data',
    en: 'no data yet',
    arti: 'Belum diisi, atau pemilik datanya belum merilis.',
    meaning: 'Not filled in, or not yet released by its owner.',
  },
  not_due: {
    id: 'belum waktunya',
    en: 'not due yet',
    arti: 'Periodenya belum berakhir atau belum jatuh tempo.',
    meaning: 'The period has not ended, or its date has not come.',
  },
  not_assessed: {
    id: 'tidak dinilai',
    en: 'not assessed',
    arti: 'Tidak dinilai pada periode ini; bobotnya ikut keluar.',
    meaning: 'Not assessed in this period; its weight leaves with it.',
  },
  waived: {
    id: 'dibebaskan',
    en: 'waived',
    arti: 'Dibebaskan dengan surat; bobotnya ikut keluar.',
    meaning: 'Waived by a letter; its weight leaves with it.',
  },
  target_missing: {
    id: 'belum ada target',
    en: 'no target yet',
    arti: 'Targetnya belum ditetapkan.',
    meaning: 'Its target has not been set.',
  },
  divided_by_zero: {
    id: 'pembagi nol',
    en: 'divisor is zero',
    arti: 'Pembaginya sungguh nol.',
    meaning: 'The divisor is a true zero.',
  },
  not_computable: {
    id: 'belum dapat dihitung',
    en: 'cannot be computed yet',
    arti: 'Tidak ada cara menghitungnya dari isian ini.',
    meaning: 'There is no way to compute it from what was entered.',
  },
};

/** `=`: the reason itself is the result. */
export type Row = { readonly bentuk: string; readonly hasil: readonly string[]; readonly arti: string };

const STRICT = ['=', '=', '=', '=', '=', '=', '='];
/** `not_assessed` and `waived` leave; what is left is the other member. */
const leaving = (rest: string): readonly string[] => ['=', '=', rest, rest, '=', '=', '='];

/**
 * What a figure `x` that is there, that is zero, or that is missing for each reason does in every operator. Beside it stands
 * `y`, which is 4. The table of the documentation is printed from these rows, and the test runs them.
 */
export const ABSENCE_TABLE: readonly Row[] = [
  { bentuk: 'x', hasil: ['6', '0', ...STRICT], arti: 'Apa adanya.' },
  { bentuk: '-x', hasil: ['-6', '0', ...STRICT], arti: 'Alasan ikut.' },
  { bentuk: 'x + y', hasil: ['10', '4', ...STRICT], arti: 'Alasan ikut.' },
  { bentuk: 'y + x', hasil: ['10', '4', ...STRICT], arti: 'Alasan ikut, di sisi mana pun.' },
  { bentuk: 'x - y', hasil: ['2', '-4', ...STRICT], arti: 'Alasan ikut.' },
  { bentuk: 'x * y', hasil: ['24', '0', ...STRICT], arti: 'Alasan ikut.' },
  { bentuk: 'x * 0', hasil: ['0', '0', ...STRICT], arti: 'Yang tidak ada dikali nol tetap tidak ada.' },
  { bentuk: 'x / y', hasil: ['1.5', '0', ...STRICT], arti: 'Alasan ikut.' },
  {
    bentuk: 'y / x',
    hasil: ['0.666666666666666666666667', 'divided_by_zero', ...STRICT],
    arti: 'Hanya nol sungguhan yang membagi dengan nol.',
  },
  { bentuk: 'x / 0', hasil: ['divided_by_zero', 'divided_by_zero', ...STRICT], arti: 'Alasan di kiri disebut lebih dahulu.' },
  { bentuk: 'x ^ 2', hasil: ['36', '0', ...STRICT], arti: 'Alasan ikut.' },
  { bentuk: 'x ^ -1', hasil: ['0.166666666666666666666667', 'divided_by_zero', ...STRICT], arti: 'Pangkat negatif adalah pembagian.' },
  { bentuk: 'x > y', hasil: ['1', '0', ...STRICT], arti: 'Perbandingan dengan yang tidak ada tidak diketahui.' },
  { bentuk: 'x = x', hasil: ['1', '1', ...STRICT], arti: 'Juga dengan dirinya sendiri.' },
  { bentuk: 'BUKAN (x > y)', hasil: ['0', '1', ...STRICT], arti: 'Alasan ikut.' },
  { bentuk: 'x > y DAN 1 = 1', hasil: ['1', '0', ...STRICT], arti: 'Belum tentu, jadi alasan ikut.' },
  { bentuk: 'x > y DAN 1 = 0', hasil: ['0', '0', '0', '0', '0', '0', '0', '0', '0'], arti: 'Satu yang tidak terpenuhi sudah cukup.' },
  { bentuk: '1 = 0 DAN x > y', hasil: ['0', '0', '0', '0', '0', '0', '0', '0', '0'], arti: 'Di sisi mana pun.' },
  { bentuk: 'x > y ATAU 1 = 1', hasil: ['1', '1', '1', '1', '1', '1', '1', '1', '1'], arti: 'Satu yang terpenuhi sudah cukup.' },
  { bentuk: 'x > y ATAU 1 = 0', hasil: ['1', '0', ...STRICT], arti: 'Belum tentu, jadi alasan ikut.' },
  { bentuk: 'JIKA(x > y; 1; 2)', hasil: ['1', '2', ...STRICT], arti: 'Syarat yang tidak diketahui tidak memilih.' },
  { bentuk: 'JIKA(1 = 1; x; y)', hasil: ['6', '0', ...STRICT], arti: 'Cabang yang dipilih menentukan.' },
  { bentuk: 'JIKA(1 = 0; x; y)', hasil: ['4', '4', '4', '4', '4', '4', '4', '4', '4'], arti: 'Cabang yang tidak dipilih tidak dihitung.' },
  { bentuk: 'ABS(x)', hasil: ['6', '0', ...STRICT], arti: 'Alasan ikut.' },
  { bentuk: 'BULATKAN(x; 0)', hasil: ['6', '0', ...STRICT], arti: 'Alasan ikut.' },
  { bentuk: 'BATAS(x; 1; 5)', hasil: ['5', '1', ...STRICT], arti: 'Alasan ikut; batas bukan pengganti.' },
  { bentuk: 'BATAS(y; x; 9)', hasil: ['6', '4', ...STRICT], arti: 'Batas yang tidak ada bukan batas nol.' },
  {
    bentuk: 'JUMLAH(x; y)',
    hasil: ['10', '4', ...leaving('4')],
    arti: 'Tidak dinilai dan dibebaskan keluar; selain itu jumlahnya belum ada.',
  },
  { bentuk: 'RATA(x; y)', hasil: ['5', '2', ...leaving('4')], arti: 'Keluar bersama bobotnya.' },
  { bentuk: 'MIN(x; y)', hasil: ['4', '0', ...leaving('4')], arti: 'Keluar.' },
  { bentuk: 'MAKS(x; y)', hasil: ['6', '4', ...leaving('4')], arti: 'Keluar.' },
  { bentuk: 'JUMLAH(x)', hasil: ['6', '0', ...STRICT], arti: 'Bila semua keluar, hasilnya ikut keluar.' },
  { bentuk: 'RATA_TERTIMBANG(x; 3; y; 1)', hasil: ['5.5', '1', ...leaving('4')], arti: 'Keluar bersama bobotnya.' },
  { bentuk: 'RATA_TERTIMBANG(y; x; 8; 2)', hasil: ['5', '8', ...leaving('8')], arti: 'Bobot yang keluar membawa nilainya.' },
  {
    bentuk: 'RATA_TERTIMBANG(y; x)',
    hasil: ['4', 'divided_by_zero', ...STRICT],
    arti: 'Bobot berjumlah nol membagi dengan nol.',
  },
  {
    bentuk: 'CACAH(daftar)',
    hasil: ['2', '–', ...STRICT],
    arti: 'Daftar yang tidak ada bukan daftar kosong; nol baris tidak dapat diisi.',
  },
  { bentuk: 'CACAH(daftar; A)', hasil: ['1', '–', ...STRICT], arti: 'Alasan ikut.' },
];

type JenisPeriode = 'jumlah' | 'rata_rata' | 'maksimum' | 'minimum' | 'nilai_posisi_akhir';

/** Consolidations: two members, `x` and 4; the last position is that of `x`. */
export const ABSENCE_CONSOLIDATION: readonly (Row & { readonly jenis: JenisPeriode })[] = [
  {
    jenis: 'jumlah',
    bentuk: 'periode: jumlah',
    hasil: ['10', '4', ...leaving('4')],
    arti: 'Jumlah tanpa satu periode bukan jumlah setahun.',
  },
  { jenis: 'rata_rata', bentuk: 'periode: rata-rata', hasil: ['5', '2', ...leaving('4')], arti: 'Periode yang tidak dinilai keluar.' },
  { jenis: 'maksimum', bentuk: 'periode: maksimum', hasil: ['6', '4', ...leaving('4')], arti: 'Keluar.' },
  { jenis: 'minimum', bentuk: 'periode: minimum', hasil: ['4', '0', ...leaving('4')], arti: 'Keluar.' },
  {
    jenis: 'nilai_posisi_akhir',
    bentuk: 'periode: nilai posisi akhir',
    hasil: ['6', '0', '4', '4', '4', '4', '4', '4', '4'],
    arti: 'Posisi terakhir yang diketahui.',
  },
];

const PARTLY = '4 (1/2)';
const LEFT = '4 (1/1)';
const UNITS = [PARTLY, PARTLY, LEFT, LEFT, PARTLY, PARTLY, PARTLY];

/** Units below, `x` and 4: the value over the known, how many are known, and of how many. While the two differ the total is provisional. */
export const ABSENCE_UNITS: readonly (Row & { readonly jenis: 'jumlah' | 'rata_rata' | 'data_mentah' })[] = [
  {
    jenis: 'jumlah',
    bentuk: 'lokasi: jumlah',
    hasil: ['10 (2/2)', '4 (2/2)', ...UNITS],
    arti: 'Sementara, dengan banyaknya unit yang diketahui.',
  },
  {
    jenis: 'rata_rata',
    bentuk: 'lokasi: rata-rata',
    hasil: ['5 (2/2)', '2 (2/2)', ...UNITS],
    arti: 'Sementara; yang keluar tidak dihitung.',
  },
  {
    jenis: 'data_mentah',
    bentuk: 'lokasi: data mentah',
    hasil: ['10 (2/2)', '4 (2/2)', ...UNITS],
    arti: 'Unit ikut dengan semua komponennya, atau tidak sama sekali.',
  },
];
