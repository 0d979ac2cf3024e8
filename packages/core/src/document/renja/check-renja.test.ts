import { expect, test } from 'vitest';
import type { EvaluasiIku, RencanaIku, RenjaSnapshot, TahunIku } from '../../publication/renja-snapshot.ts';
import { checkRenja } from './check-renja.ts';
import { RENJA_FINDING_CODES } from './finding.ts';
import { SECOND_OFFICE } from './second-office.golden.ts';

const listed = (snapshot: RenjaSnapshot): readonly string[] =>
  checkRenja(snapshot).findings.map(({ level, code, subject }) => `${level} ${code} ${subject}`);

/** What a change adds to the list of the untouched office. */
const added = (snapshot: RenjaSnapshot): readonly string[] => {
  const before = new Set(listed(SECOND_OFFICE));
  return listed(snapshot).filter((line) => !before.has(line));
};

const withIsi = (isi: Partial<RenjaSnapshot['isi']>): RenjaSnapshot => ({ ...SECOND_OFFICE, isi: { ...SECOND_OFFICE.isi, ...isi } });
const withIku = (kode: string, change: (iku: EvaluasiIku) => Partial<EvaluasiIku>): RenjaSnapshot => ({
  ...SECOND_OFFICE,
  evaluasi: {
    ...SECOND_OFFICE.evaluasi,
    indikator: SECOND_OFFICE.evaluasi.indikator.map((iku) => (iku.kode === kode ? { ...iku, ...change(iku) } : iku)),
  },
});
const withYear = (kode: string, change: Partial<TahunIku>): RenjaSnapshot =>
  withIku(kode, ({ tahun }) => ({ tahun: tahun.map((one) => (one.tahun === 2031 ? { ...one, ...change } : one)) }));
const withIkp = (kode: string, change: Partial<RencanaIku>): RenjaSnapshot => ({
  ...SECOND_OFFICE,
  rencana: {
    ...SECOND_OFFICE.rencana,
    indikator: SECOND_OFFICE.rencana.indikator.map((ikp) => (ikp.kode === kode ? { ...ikp, ...change } : ikp)),
  },
});

test('a complete office is held back by nothing, and told what it should know', () => {
  expect(listed(SECOND_OFFICE)).toEqual([
    'catatan renja.legal_basis_unverified dasarHukum',
    'catatan renja.national_target_unreadable isi.sasaranPembangunan',
    'catatan renja.realisasi_not_released iku1',
    'catatan renja.figure_provisional iku2',
    'catatan renja.check_failed iku2',
    'catatan renja.continuity_missing evaluasi.iku2.keberlanjutan',
    'catatan renja.account_missing evaluasi.iku3.uraian',
    'catatan renja.continuity_missing evaluasi.iku3.keberlanjutan',
    'catatan renja.continuity_missing evaluasi.iku4.keberlanjutan',
    'catatan renja.npss_incomplete npss',
    'catatan renja.target_renstra_missing ikp2',
    'catatan renja.target_renstra_missing ikp2',
    'catatan renja.example_values rencana',
  ]);
});

test.each<readonly [string, RenjaSnapshot, readonly string[]]>([
  ['no preface', withIsi({ kataPengantar: ' ' }), ['wajib renja.content_missing isi.kataPengantar']],
  ['no mission', withIsi({ misi: [] }), ['wajib renja.content_missing isi.misi']],
  ['a month in words', withIsi({ bulan: 'Februari' }), ['wajib renja.month_malformed isi.bulan']],
  ['a typed figure', withIsi({ penutup: 'sebesar 63,39%' }), ['wajib renja.figure_typed isi.penutup']],
  ['a broken reference', withIsi({ penutup: 'sebesar {salah}' }), ['wajib renja.prose_invalid isi.penutup']],
  ['no legal basis', { ...SECOND_OFFICE, dasarHukum: [] }, ['wajib renja.legal_basis_missing dasarHukum']],
  [
    'no obstacle',
    withIku('3', ({ narasi }) => ({ narasi: { ...narasi, kendala: ' ' } })),
    ['wajib renja.kendala_missing evaluasi.iku3.kendala'],
  ],
  ['no follow-up', withIku('3', () => ({ narasi: { kendala: 'Ada.' } })), ['wajib renja.rtl_missing evaluasi.iku3.rtl']],
  [
    'mendekati is unmet too',
    withYear('4', { status: 'mendekati' }),
    ['wajib renja.kendala_missing evaluasi.iku4.kendala', 'wajib renja.rtl_missing evaluasi.iku4.rtl'],
  ],
  [
    'a typed figure in a story',
    withIku('4', () => ({ narasi: { uraian: 'naik 5 poin' } })),
    ['wajib renja.figure_typed evaluasi.iku4.uraian'],
  ],
  ['no target', withYear('4', { target: { alasan: 'target_missing' } }), ['wajib renja.target_missing iku4']],
  [
    'nothing entered',
    withYear('4', { realisasi: { alasan: 'no_data_yet' }, statusRilis: null, status: 'belum_ada' }),
    ['wajib renja.realisasi_missing iku4'],
  ],
  ['not assessed is an answer', withYear('4', { realisasi: { alasan: 'not_assessed' }, status: 'belum_ada' }), []],
  [
    'no figure in any year',
    withIku('1', ({ tahun }) => ({
      tahun: tahun.map((one) => ({ ...one, realisasi: { alasan: 'no_data_yet' } as const, statusRilis: 'belum_rilis' as const })),
    })),
    ['catatan renja.no_figure_at_all iku1'],
  ],
  ['an unknown sasaran', withIku('4', () => ({ sasaranId: 'lain' })), ['wajib renja.sasaran_unknown iku4']],
  ['no Renja target', withIkp('1', { targetRenja: { alasan: 'target_missing' } }), ['wajib renja.target_renja_missing ikp1']],
  [
    'no Renstra target of the year',
    withIkp('1', { targetRenstra: [] }),
    ['wajib renja.target_renstra_missing ikp1', 'catatan renja.target_renstra_missing ikp1', 'catatan renja.target_renstra_missing ikp1'],
  ],
  ['no reason', withIkp('1', { alasanTarget: '' }), ['wajib renja.target_reason_missing rencana.ikp1.alasanTarget']],
  ['no budget', withIkp('1', { anggaran: { alasan: 'no_data_yet' } }), ['wajib renja.budget_missing ikp1']],
  ['a budget below zero', withIkp('1', { anggaran: { nilai: '-1' } }), ['wajib renja.budget_negative ikp1']],
  ['a budget of zero is a figure', withIkp('1', { anggaran: { nilai: '0' } }), []],
  ['an unknown program', withIkp('1', { program: 'XX' }), ['wajib renja.program_unknown ikp1']],
  ['a sasaran nobody measures', withIkp('3', { sasaranId: 'b1' }), ['wajib renja.sasaran_without_indikator b2']],
  [
    'drawn arrows',
    { ...SECOND_OFFICE, strategiLama: { ...SECOND_OFFICE.strategiLama, panah: [{ dari: 's2', ke: 's1', contoh: true }] } },
    ['catatan renja.example_arrows strategiLama.panah'],
  ],
])('%s', (_name, snapshot, expected) => expect(added(snapshot)).toEqual(expected));

test('what is required stands before what is only told', () => {
  const levels = checkRenja(withIkp('3', { program: 'XX' })).findings.map(({ level }) => level);
  expect(levels.indexOf('catatan')).toBeGreaterThan(levels.lastIndexOf('wajib'));
});

test('a finding names what it is about, for the sentence that a reader gets', () => {
  const typed = checkRenja(withIsi({ penutup: 'sebesar 63,39%' })).findings[0];
  expect(typed).toEqual({ level: 'wajib', code: 'renja.figure_typed', subject: 'isi.penutup', params: { at: 8, text: '63,39%' } });
  const failed = checkRenja(SECOND_OFFICE).findings.find(({ code }) => code === 'renja.check_failed');
  expect(failed?.params).toEqual({ kode: 'IKU 2', periode: '2031-S2', nama: 'IKM menurut unsur' });
});

test('codes are unlike each other and permanent in form', () => {
  expect(new Set(RENJA_FINDING_CODES).size).toBe(RENJA_FINDING_CODES.length);
  expect(RENJA_FINDING_CODES.filter((code) => !/^renja\.[a-z_]+$/.test(code))).toEqual([]);
});
