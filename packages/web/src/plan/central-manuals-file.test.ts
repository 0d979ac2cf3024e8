import { expect, test } from 'vitest';
import { readCentralFile } from './central-manuals-file.ts';

test('a file that is no JSON, or another JSON, is named before anything is sent', () => {
  expect(readCentralFile('a.json', '{').masalah).toBe('not_json');
  for (const other of ['null', '[]', '{}', '{"format":"selaras-manual-pusat/1"}', '{"format":"lain","manuals":[],"penetapan":{}}'])
    expect(readCentralFile('a.json', other).masalah).toBe('other_format');
});

test('a file of central manuals is handed on as it is', () => {
  const isi = { format: 'selaras-manual-pusat/1', manuals: [], penetapan: { nomor: '1' } };
  expect(readCentralFile('pusat.json', JSON.stringify(isi))).toEqual({ nama: 'pusat.json', isi });
});
