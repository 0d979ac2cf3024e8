import { describe, expect, test } from 'vitest';
import { checkDocument, type PlacedFinding } from '../../check-document.ts';
import { sourceText } from '../../source/source-text.ts';
import { maskPersonalData } from '../mask-personal-data.ts';

const found = (text: string): readonly PlacedFinding[] => checkDocument(sourceText(text), { rules: ['personal-data'] }).findings;
/** Numbers of the right shape that nobody has: born in 1900. */
const NIP = '190001012000011009';
const before = 'BAB I\nPENDAHULUAN\n\n';

describe('a person is told', () => {
  test.each([
    [`Klarifikasi permasalahan status kepegawaian PNS an. Tokoh Rekaan NIP. ${NIP} telah selesai.`, 'error'],
    ['Pelanggaran kode etik oleh Sdr. Tokoh Rekaan dengan NIP 19000101 200001 1 009 ditindaklanjuti.', 'error'],
    [`1 | Penyelesaian hukuman disiplin pegawai NIP ${NIP} | 1 | 100%`, 'error'],
    [`Pegawai dengan NIP ${NIP} mengikuti pelatihan pada triwulan I.`, 'warn'],
    ['Pemohon dengan NIK 1671010101900009 telah dilayani.', 'error'],
    ['Pegawai tersebut dapat dihubungi di nomor 0812-5555-0000.', 'warn'],
    ['Kirim berkas ke tokoh.rekaan@gmail.com paling lambat Jumat.', 'warn'],
    ['Penerima bantuan beralamat rumah: Jl. Contoh 5 RT 02/RW 03 Kota Contoh.', 'warn'],
    ['Hukuman disiplin sedang dijatuhkan kepada Sdr. Tokoh Rekaan pada bulan Mei.', 'warn'],
  ])('%s', (line, severity) => {
    expect(found(`${before}${line}\n`).map((finding) => finding.severity)).toEqual([severity]);
  });
  test('whose number stands on the next line, once', () => {
    expect(found(`${before}Klarifikasi permasalahan status kepegawaian PNS an. Tokoh Rekaan NIP.\n${NIP} | 1 | 100%\n`)).toHaveLength(1);
  });
  test('each for themselves in cases, together in a long list', () => {
    const rows = Array.from({ length: 9 }, (_, at) => `${at + 1} | Tokoh Rekaan | 19000101200001100${at} | Analis`);
    expect(found(`${before}No | Nama | NIP | Jabatan\n${rows.join('\n')}\n`).map(({ places }) => places.length)).toEqual([9]);
  });
  test('and never given away by the report', () => {
    const [finding] = found(`${before}Kasus pelanggaran disiplin an. Tokoh Rekaan NIP ${NIP} selesai.\n`);
    const printed = JSON.stringify(finding);
    expect(printed).not.toContain(NIP.slice(0, 12));
    expect(printed).not.toContain('Rekaan');
    expect(finding?.places[0].text).toBe('••••••••••••••••09');
  });
});

describe('nothing is told', () => {
  test('of who signs', () => {
    const signed = `${before}Demikian laporan ini dibuat.\n\nPalembang, 28 Februari 2025\nKepala Kantor Regional Contoh,\n\n\nTokoh Rekaan\nNIP. ${NIP}\n`;
    expect(found(signed)).toEqual([]);
  });
  test('of who signs an agreement in two columns', () => {
    const bars = `PERJANJIAN KINERJA TAHUN 2025\n\nPIHAK KEDUA / Bupati Contoh /  / Tokoh Rekaan / NIP. ${NIP} | PIHAK PERTAMA / Kepala Dinas / Tokoh Rekaan / NIP. ${NIP}\n`;
    const columns = `Pihak Kedua,                                 Pihak Pertama,\nBupati Contoh                                Kepala Dinas Contoh\n\n\nTokoh Rekaan                                 Tokoh Rekaan\nNIP. ${NIP}                      NIP. 19000101 200001 2 008\n`;
    expect(found(bars)).toEqual([]);
    expect(found(columns)).toEqual([]);
  });
  test('of who signs for an office of health, whose name is no case', () => {
    const signed = `${before}Laporan ini disusun menurut Peraturan Menteri Kesehatan tentang pelaporan kinerja di lingkungan kementerian.\nKota Contoh,\nJanuari 2016\nKepala\nBalai Besar Kesehatan Contoh Masyarakat Kota Contoh\ndr. Tokoh Rekaan\nNIP : ${NIP}\n`;
    expect(found(signed)).toEqual([]);
  });
  test('of who answers for a budget, named in a form', () => {
    expect(found(`DOKUMEN ANGGARAN\nPengguna Anggaran :\na. Nama : Tokoh Rekaan\nb. NIP : ${NIP}\nc. Jabatan : Camat Contoh\n`)).toEqual(
      [],
    );
  });
  test('of the mailbox in a letterhead', () => {
    expect(
      found('DINAS CONTOH\n\nJl. Contoh Nomor 1 Telp. 0730000000 Fax. 0730000000\n\nKota Contoh 38000 e-mail : pa.contoh@gmail.com\n'),
    ).toEqual([]);
  });
  test('of who concludes an agreement', () => {
    const named = `kami yang bertanda tangan di bawah ini:\n\n     Nama       : Tokoh Rekaan\n     NIP        : ${NIP}\n     Jabatan    : Analis\n\nselanjutnya disebut pihak pertama\n`;
    expect(found(`PERJANJIAN KINERJA TAHUN 2025\n\n${named}`)).toEqual([]);
  });
  test.each([
    'Pagu anggaran 123456789012345678 dan kode 190013012000011009',
    'Layanan konsultasi melalui WhatsApp 0812-5555-0000.',
    'Surel kantor: kanregcontoh@gmail.com dan humas@contoh.go.id.',
    'Surat tugas a.n. Kepala Kantor Regional tentang pembinaan disiplin.',
    'Pembinaan disiplin bagi Saudara kita di wilayah kerja.',
    'Kode 088.01.CO.4846.001.051.A.521115 senilai 1.250.000.000.000.000',
    'NIP. [NIP] an. [nama] dalam pelanggaran disiplin',
  ])('of: %s', (line) => {
    expect(found(`${before}${line}\n`)).toEqual([]);
  });
});

test.each([
  ['NIP. 190001012000011009', 'NIP. ••••••••••••••••09'],
  ['Sdr. Tokoh Rekaan', 'Sdr. T••• R•••'],
  ['tokoh.rekaan@gmail.com', 't•••@gmail.com'],
  ['19000101 200001 1 009', '•••••••• •••••• • •09'],
])('%s is masked as %s', (said, masked) => {
  expect(maskPersonalData(said)).toBe(masked);
});

test('a megabyte of digits takes no time', () => {
  const started = performance.now();
  found(`${'1900010120000110 '.repeat(60_000)}\n${'08'.repeat(9_000)}\n${'a@'.repeat(9_000)}\n`);
  expect(performance.now() - started).toBeLessThan(10_000);
});
