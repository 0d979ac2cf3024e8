import { describe, expect, test } from 'vitest';
import { chainOf, kalimatPeta, type PetaIku } from './indicator-map.ts';
import { MANUAL_BAWAAN } from './manual-bawaan.ts';
import type { ManualIku } from './manual-iku.ts';
import { putusPada, type TrendIku, type TrendInput, type TrendManual, trendSegments } from './trend-segments.ts';

const manual: ManualIku = {
  ...MANUAL_BAWAAN,
  definisi: 'Bagian layanan yang digital.',
  sumberData: 'Daftar layanan',
  komponen: [],
  cara: { jenis: 'rumus', rumus: '1 / 2' },
};
const otherFormula: ManualIku = { ...manual, cara: { jenis: 'rumus', rumus: '1 / 3' } };
const otherScope: ManualIku = { ...manual, konsolidasiLokasi: 'data_mentah' };
const otherWords: ManualIku = { ...manual, definisi: 'Layanan digital.' };

const old: TrendIku = { id: 'lama', label: 'IKU 1', nama: 'Layanan digital', satuan: 'persen', tahunAwal: 2023, tahunAkhir: 2024 };
const next: TrendIku = { id: 'baru', label: 'IKK 8', nama: 'Digitalisasi layanan', satuan: 'persen', tahunAwal: 2025, tahunAkhir: 2026 };
const version = (ikuId: string, over: Partial<TrendManual>): TrendManual => ({
  ikuId,
  versi: 1,
  sejakTahun: 2023,
  sampaiTahun: null,
  jenisPerubahan: 'pertama',
  alasan: 'Versi pertama.',
  manual,
  ...over,
});
const entry = (over: Partial<PetaIku> = {}): PetaIku => ({
  dariIkuId: 'lama',
  keIkuId: 'baru',
  jenis: 'lanjut',
  alasan: 'Menyesuaikan Renstra',
  contoh: false,
  ...over,
});
const years = (input: TrendInput) =>
  trendSegments(input).ruas.map(({ iku, tahun }) => `${iku.label}: ${tahun.map((one) => one.tahun).join(' ')}`);

const within = (over: Partial<TrendManual>): TrendInput => ({
  iku: [old],
  manuals: [version('lama', { sampaiTahun: 2023 }), version('lama', { versi: 2, sejakTahun: 2024, alasan: 'Rapat tinjauan.', ...over })],
  peta: [],
});

describe('one indicator within its Renstra', () => {
  test.each([
    ['another formula', { jenisPerubahan: 'formula', manual: otherFormula }, 'formula', true],
    ['another scope', { jenisPerubahan: 'cakupan', manual: otherScope }, 'cakupan', true],
    ['a scope that its author calls a new name', { jenisPerubahan: 'nomenklatur', manual: otherScope }, 'cakupan', true],
    ['a scope that only the text shows', { jenisPerubahan: 'cakupan', manual: otherWords }, 'cakupan', true],
    ['a correction that changes the formula', { jenisPerubahan: 'koreksi', manual: otherFormula }, 'koreksi', true],
    ['a correction of words', { jenisPerubahan: 'koreksi', manual: otherWords }, 'koreksi', false],
    ['new words', { jenisPerubahan: 'nomenklatur', manual: otherWords }, 'nomenklatur', false],
  ] as const)('%s is told, and cuts the line where figures are not alike', (_, over, jenis, memutus) => {
    const trend = trendSegments(within(over));
    expect(trend.putus.map((one) => [one.tahun, one.jenis, one.memutus])).toEqual([[2024, jenis, memutus]]);
    expect(trend.ruas).toHaveLength(memutus ? 2 : 1);
    const { manuals } = within(over);
    expect([2023, 2024, 2025].map((tahun) => putusPada(manuals, tahun))).toEqual([null, memutus ? trend.putus[0] : null, null]);
  });

  test('a later due date is no event of the line', () => {
    expect(trendSegments(within({ jenisPerubahan: 'lainnya', manual: { ...manual, batasHari: 20 } }))).toMatchObject({ putus: [] });
  });

  test('a change names the year, the version and the reason', () => {
    expect(trendSegments(within({ jenisPerubahan: 'formula', manual: otherFormula })).putus).toEqual([
      { tahun: 2024, jenis: 'formula', memutus: true, versi: 2, pindah: null, alasan: 'Rapat tinjauan' },
    ]);
  });
});

describe('an indicator and its successor', () => {
  const across = (peta: readonly PetaIku[], over: Partial<TrendManual> = {}, ke: TrendIku = next): TrendInput => ({
    iku: [old, ke],
    manuals: [version('lama', {}), version('baru', { sejakTahun: 2025, ...over })],
    peta,
  });

  test('goes on in one line when it is measured alike, under the label of the new Renstra', () => {
    const trend = trendSegments(across([entry({ jenis: 'ganti_nama' })]));
    expect(years(across([entry({ jenis: 'ganti_nama' })]))).toEqual(['IKK 8: 2023 2024 2025 2026']);
    expect(trend.ruas[0]?.tahun.map(({ ikuId }) => ikuId)).toEqual(['lama', 'lama', 'baru', 'baru']);
    expect(trend.putus).toEqual([
      {
        tahun: 2025,
        jenis: 'ganti_nama',
        memutus: false,
        versi: null,
        pindah: { dari: ['IKU 1'], ke: 'IKK 8' },
        alasan: 'Menyesuaikan Renstra',
      },
    ]);
  });

  test.each([
    ['replaced', across([entry({ jenis: 'diganti' })]), 'diganti'],
    ['another formula under “lanjut”', across([entry()], { manual: otherFormula }), 'formula'],
    ['another scope under “ganti nama”', across([entry({ jenis: 'ganti_nama' })], { manual: otherScope }), 'cakupan'],
    ['another satuan', across([entry()], {}, { ...next, satuan: 'indeks' }), 'diganti'],
    ['no manual to compare', { ...across([entry()]), manuals: [version('lama', {})] }, 'diganti'],
    ['one became two', across([entry(), entry({ keIkuId: 'lain' })]), 'diganti'],
  ] as const)('is never joined: %s', (_, input, jenis) => {
    expect(years(input)).toEqual(['IKU 1: 2023 2024', 'IKK 8: 2025 2026']);
    expect(trendSegments(input).putus.map((one) => [one.jenis, one.memutus])).toEqual([[jenis, true]]);
  });

  test('two that became one stay three lines, and the change names both', () => {
    const second = { ...old, id: 'kedua', label: 'IKU 2' };
    const input = { ...across([entry(), entry({ dariIkuId: 'kedua' })]), iku: [old, second, next] };
    expect(years(input)).toEqual(['IKU 1: 2023 2024', 'IKU 2: 2023 2024', 'IKK 8: 2025 2026']);
    expect(trendSegments(input).putus).toMatchObject([
      { memutus: true, pindah: { dari: ['IKU 1', 'IKU 2'], ke: 'IKK 8' }, alasan: 'Menyesuaikan Renstra' },
    ]);
  });
});

describe('the chain of an indicator', () => {
  const peta = [entry(), entry({ dariIkuId: 'baru', keIkuId: 'kelak' }), entry({ dariIkuId: 'lain', keIkuId: null, jenis: 'dihentikan' })];

  test('is the same from every member, oldest first', () => {
    for (const id of ['lama', 'baru', 'kelak']) expect(chainOf(id, peta)).toEqual(['lama', 'baru', 'kelak']);
    expect(chainOf('lain', peta)).toEqual(['lain']);
  });

  test('ends where a map would come back to itself', () => {
    expect(chainOf('lama', [entry(), entry({ dariIkuId: 'baru', keIkuId: 'lama' })])).toEqual(['baru', 'lama']);
  });
});

describe('the sentence of Bab II on what became of an indicator', () => {
  const dari = { label: 'IKU 1', nama: 'Layanan digital', renstra: { tahunAwal: 2020, tahunAkhir: 2024 } };
  const ke = { label: 'IKK 8', nama: 'Digitalisasi layanan', renstra: { tahunAwal: 2025, tahunAkhir: 2029 } };

  test.each([
    ['lanjut', { ...ke, nama: dari.nama }, 'IKU 1 “Layanan digital” dilanjutkan pada Renstra 2025–2029 sebagai IKK 8. Sesuai Renstra.'],
    ['lanjut', ke, 'IKU 1 “Layanan digital” dilanjutkan pada Renstra 2025–2029 sebagai IKK 8 “Digitalisasi layanan”. Sesuai Renstra.'],
    [
      'ganti_nama',
      ke,
      'IKU 1 “Layanan digital” tetap diukur dengan cara yang sama pada Renstra 2025–2029 dan berganti nama menjadi IKK 8 “Digitalisasi layanan”. Sesuai Renstra.',
    ],
    [
      'diganti',
      ke,
      'IKU 1 “Layanan digital” diganti dengan IKK 8 “Digitalisasi layanan” pada Renstra 2025–2029, sehingga nilai keduanya tidak dibandingkan langsung. Sesuai Renstra.',
    ],
    ['dihentikan', null, 'IKU 1 “Layanan digital” tidak dilanjutkan pada Renstra 2025–2029. Sesuai Renstra.'],
  ] as const)('%s', (jenis, successor, sentence) => {
    expect(kalimatPeta({ dari, ke: successor, jenis, alasan: ' sesuai Renstra. ' }, ke.renstra)).toBe(sentence);
  });
});
