import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { checkIkpa } from './ikpa/check-ikpa.ts';
import { detectKinds } from './importers.ts';
import { checkIpAsn } from './ip-asn/check-ip-asn.ts';
import { checkLke } from './lke/check-lke.ts';
import { settleFile } from './settle-rows.ts';
import type { Sheet } from './sheet.ts';
import { checkSkm } from './skm/check-skm.ts';

/** Words on which importers act, thrown together as no file has them. */
const WORDS = [
  'Nilai',
  'Bobot',
  'Nilai Akhir',
  'Nilai Aspek',
  'Kode Satker',
  'Revisi DIPA',
  'Deviasi Halaman III DIPA',
  'Penyerapan Anggaran',
  'Nilai Total',
  'Konversi Bobot',
  'Kualifikasi',
  'Kompetensi',
  'Kinerja',
  'Disiplin',
  'Total',
  'NIP',
  'Nama',
  'Keterangan',
  'Rata-rata',
  'Jumlah Pegawai: 3',
  'Cap waktu',
  'Persyaratan',
  'Prosedur',
  'Kecepatan waktu',
  'Biaya',
  'Sangat sesuai',
  'Tidak sesuai',
  'Ya',
  '05/03/2024',
  'Perencanaan Kinerja',
  'Pengukuran Kinerja',
  'Pelaporan Kinerja',
  'Evaluasi Internal',
  '1.a',
  '2.b',
  'a',
  'AA',
  'BB',
  'E',
  '100',
  '98,11',
  '100%',
  "'001234",
  '412345',
  '-',
  '',
];

const cell = oneof(
  { weight: 6, arbitrary: constantFrom(...WORDS) },
  integer({ min: -5, max: 130 }),
  constantFrom(true, null),
  string({ maxLength: 8 }),
);
const sheet = array(array(cell, { maxLength: 14 }), { maxLength: 14 }).map((baris): Sheet => ({ nama: 'S', baris }));

test('whatever a file holds, it is judged: every row ends, and nothing throws', () => {
  assert(
    property(array(sheet, { maxLength: 3 }), (sheets) => {
      detectKinds(sheets);
      const files = [
        settleFile(checkIkpa(sheets, {})),
        settleFile(checkIpAsn(sheets, { pseudonym: (identity) => `p${identity.length}` })),
        settleFile(checkSkm(sheets, {})),
        settleFile(checkLke(sheets, {})),
      ];
      for (const row of files.flat()) {
        expect(row.outcome === 'rejected').toBe(row.problems.length > 0);
        expect(row.place.row).toBeGreaterThan(0);
      }
    }),
    { numRuns: 400 },
  );
});
