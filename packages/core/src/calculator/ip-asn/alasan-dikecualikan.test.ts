import { expect, test } from 'vitest';
import { ALASAN_DIKECUALIKAN, withoutPersonalNumbers } from './alasan-dikecualikan.ts';

test.each([
  ['Tugas belajar, NIP 190001011900011001', 'Tugas belajar, NIP …'],
  ['Tugas belajar 19000101 190001 1 001 di luar negeri', 'Tugas belajar … di luar negeri'],
  ['hubungi 0812-3456-7890 atau seorang.pegawai@kantor.contoh.go.id', 'hubungi … atau …'],
  ['SK 800.1.3/1234/2024', 'SK …'],
  ['PPPK 2024', 'PPPK 2024'],
  ['cuti 3 bulan sejak Maret 2024, pasal 12 ayat 3', 'cuti 3 bulan sejak Maret 2024, pasal 12 ayat 3'],
])('%s → %s', (text, expected) => expect(withoutPersonalNumbers(text)).toBe(expected));

test('what is offered has nothing to hide, and hiding twice hides no more', () => {
  expect(ALASAN_DIKECUALIKAN.map(withoutPersonalNumbers)).toEqual(ALASAN_DIKECUALIKAN);
  const once = withoutPersonalNumbers('a@b.id 12345678');
  expect([once, withoutPersonalNumbers(once)]).toEqual(['… …', '… …']);
});
