import { expect, test } from 'vitest';
import { checkDocument } from '../../check-document.ts';
import { sourceText } from '../../source/source-text.ts';

const told = (text: string) =>
  checkDocument(sourceText(`BAB IV\n\n${text}`), { rules: ['sum'] }).findings.map(({ places: [place], expected }) => [
    place.text,
    expected,
  ]);

const gap = (percent: string) =>
  told(
    `Rata-rata capaian kinerja sasaran sebesar 96,10%, dan rata-rata serapan anggaran sebesar 90,50%, sehingga terdapat efisiensi penggunaan anggaran sebesar ${percent}.`,
  );

test('an efficiency is the difference of what the sentence tells', () => {
  expect(gap('5,60%')).toEqual([]);
  expect(gap('5,06%')).toEqual([['5,06%', '5,60%']]);
});

test('another percentage behind two is no difference of them', () =>
  expect(told('Capaian layanan 97,04% dan capaian data 90,44%, sehingga rata-ratanya sebesar 93,74%.')).toEqual([]));
