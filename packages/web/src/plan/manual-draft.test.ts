import { type ManualWire, manualDraftBody } from '@selaras/contract';
import { parseFormula, TANPA_KONTEKS } from '@selaras/core';
import { describe, expect, test } from 'vitest';
import { bodyOf, manualOf } from './manual-body.ts';
import { draftProblems } from './manual-check.ts';
import { CONTOH, denganContoh, isiContoh } from './manual-contoh.ts';
import { draftOf, EMPTY_KOMPONEN, type ManualDraft, typed } from './manual-draft.ts';
import { bagianOf, idsOf } from './manual-places.ts';
import { nextManual, openManual } from './manual-state.ts';
import { EMPTY_TABEL, type TabelDraft, tabelDraft, tabelOf } from './manual-tabel-draft.ts';

const EMPTY = draftOf({ draf: null, versi: [], tahun: 2025 });
const written = (change: Partial<ManualDraft>): ManualDraft => ({
  ...EMPTY,
  alasan: 'Manual pertama',
  definisi: 'Bagian instansi yang memenuhi, dalam persen.',
  sumberData: 'Laporan bulanan',
  ...change,
});

describe('a new manual', () => {
  test('starts empty and says what is missing', () => {
    expect(EMPTY.jenisPerubahan).toBe('pertama');
    const fields = draftProblems(EMPTY, TANPA_KONTEKS).map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['alasan', 'definisi', 'sumberData', 'komponen', 'cara.rumus']));
  });

  test.each(CONTOH)('the example “%s” can be stored and computed as it stands', (nama) => {
    const draft = denganContoh(written({}), isiContoh(nama, null));
    expect(draftProblems(draft, TANPA_KONTEKS)).toEqual([]);
    expect(manualDraftBody.safeParse(bodyOf(draft, 0)).success).toBe(true);
    expect(parseFormula(draft.cara.rumus).ok).toBe(true);
  });

  test('an example keeps the texts of the indicator', () => {
    const draft = denganContoh(written({ tujuan: 'Mendorong layanan' }), isiContoh('rasio', null));
    expect([draft.tujuan, draft.definisi]).toEqual(['Mendorong layanan', 'Bagian instansi yang memenuhi, dalam persen.']);
  });

  test('the example made of other indicators names those that the office has', () => {
    const iku = ['3', 'SS 2'].map((kode) => ({ kode, nama: kode, satuan: 'persen', adaAnak: false }));
    expect(isiContoh('dari_iku', { iku, survei: [], paket: [] }).cara.rumus).toBe('RATA(IKU(3); IKU("SS 2"))');
  });
});

describe('what is typed and what is sent', () => {
  test('a stored manual comes back unchanged', () => {
    const draft = denganContoh(written({ nilaiTertinggi: '99,5' }), { ...isiContoh('daftar_periksa', null), nilaiTertinggi: '99,5' });
    const manual = manualOf(draft);
    expect(manual.nilaiTertinggi).toBe('99.5');
    expect(manualOf({ ...draft, ...typed(manual) })).toEqual(manual);
  });

  test('evidence tables of every kind come back unchanged', () => {
    const tabel: ManualWire['tabel'] = [
      { jenis: 'komposisi', kode: 'k', judul: 'Komposisi', komponen: ['b', 'a'], kolom: 'Kategori' },
      { jenis: 'antar_periode', kode: 'p', judul: 'Antarperiode', komponen: ['a'], periode: 'tahun', jumlah: true },
      { jenis: 'daftar', kode: 'd', judul: 'Daftar', komponen: 'l', kolomNama: 'Nama', kolomKeterangan: null, kolomKategori: 'Jenis' },
      { jenis: 'paket', kode: 'x', judul: 'Hasil', paket: 'skm:14-2017' },
    ];
    expect(tabel.map((one) => tabelOf(tabelDraft(one)))).toEqual(tabel);
    const manual = manualOf(written({ tabel: tabel.map(tabelDraft) }));
    expect(manualOf({ ...written({}), ...typed(manual) }).tabel).toEqual(tabel);
  });

  test('a table that lacks something is pointed at, and what was typed for another kind is not sent', () => {
    const draft = denganContoh(written({}), isiContoh('rasio', null));
    const [first] = draft.komponen;
    const row: TabelDraft = { ...EMPTY_TABEL, judul: 'T', kode: 'Tabel Satu', daftar: 'lain', baris: ['tidak_ada'] };
    const fields = draftProblems({ ...draft, tabel: [row] }, TANPA_KONTEKS).map(({ field }) => field);
    expect(fields).toEqual(['tabel.0.kode', 'tabel.0.kolom', 'tabel.0.komponen']);
    const mended = { ...row, kode: 'tabel-1', kolom: 'Kategori', baris: [first?.kode ?? ''] };
    expect(draftProblems({ ...draft, tabel: [mended] }, TANPA_KONTEKS)).toEqual([]);
    expect(manualDraftBody.safeParse(bodyOf({ ...draft, tabel: [mended] }, 0)).success).toBe(true);
    expect(Object.keys(tabelOf(mended)).toSorted()).toEqual(['jenis', 'judul', 'kode', 'kolom', 'komponen']);
  });

  test('what does not apply to the chosen kind is not sent', () => {
    const row = {
      ...EMPTY_KOMPONEN,
      kode: 'siap',
      nama: 'Siap',
      jenis: 'ya_tidak',
      satuan: 'ya/tidak',
      maksimum: '7',
      kategori: 'a = A',
    } as const;
    const [sent] = manualOf(written({ komponen: [row] })).komponen;
    expect(sent).toMatchObject({ minimum: null, maksimum: null, kategori: [], anggota: { jenis: 'bebas' } });
    expect(manualOf(written({ cascading: { jenis: 'non_cascading', metode: 'buat_baru' } })).cascading.metode).toBeNull();
    expect(manualOf(written({ mutuData: { validasi: ' ', akurasi: '', keterbatasan: '', kompensasi: '' } })).mutuData).toBeNull();
  });

  test('a year or a day count that is none is pointed at, not dropped', () => {
    const fields = draftProblems(written({ sejakTahun: '20x5', sampaiTahun: '2020', batasHari: 'sepuluh' }), TANPA_KONTEKS).map(
      ({ field }) => field,
    );
    expect(fields).toEqual(expect.arrayContaining(['sejakTahun', 'batasHari']));
    expect(draftProblems(written({ sejakTahun: '2025', sampaiTahun: '2024' }), TANPA_KONTEKS).map(({ field }) => field)).toContain(
      'sampaiTahun',
    );
  });

  test('a formula that names what is not declared is marked at the name', () => {
    const draft = denganContoh(written({}), isiContoh('rasio', null));
    const problems = draftProblems({ ...draft, cara: { ...draft.cara, rumus: 'terpenuh / seluruh * 100' } }, TANPA_KONTEKS);
    expect(problems).toEqual(
      expect.arrayContaining([expect.objectContaining({ field: 'cara.rumus', detail: expect.objectContaining({ at: 0, length: 8 }) })]),
    );
  });
});

describe('the form and the server', () => {
  const open = openManual({ stored: EMPTY, versi: 3, kept: null });

  test('what was typed survives somebody else being faster, and reloading it', () => {
    const typing = nextManual(open, { jenis: 'typed', change: { tujuan: 'Saya' } });
    const stored = { ...EMPTY, tujuan: 'Orang lain' };
    const reloaded = nextManual(typing, { jenis: 'reloaded', stored, versi: 4, keep: true });
    expect([reloaded.draft.tujuan, reloaded.versi, reloaded.saving.state]).toEqual(['Saya', 4, 'typing']);
    const taken = nextManual(typing, { jenis: 'reloaded', stored, versi: 4, keep: false });
    expect([taken.draft.tujuan, taken.saving.state]).toEqual(['Orang lain', 'clean']);
  });

  test('what this browser kept is put back, and said', () => {
    const restored = openManual({ stored: EMPTY, versi: 0, kept: { ...EMPTY, tujuan: 'Tertunda' } });
    expect([restored.isRestored, restored.draft.tujuan]).toEqual([true, 'Tertunda']);
  });
});

test('every problem has a part of the form and a place to go to', () => {
  expect(bagianOf('komponen.2.satuan')).toBe('komponen');
  expect(idsOf('capaian.skalaStabilize.1.indeks')).toEqual([
    'capaian.skalaStabilize.1.indeks',
    'capaian.skalaStabilize.1',
    'capaian.skalaStabilize',
    'capaian',
    'bagian-capaian',
  ]);
});
