/** Kualifikasi, kompetensi, kinerja, disiplin. */
export const IP_ASN_GOLDEN = [
  ['IP-1: fungsional, S-2, all trained, Baik', ['20', '40', '25', '5'], '90', 'Tinggi'],
  ['IP-2: pelaksana, S-1, no seminar, ringan', ['15', '22.5', '30', '3'], '70.5', 'Rendah'],
  ['IP-3: the highest of everything', ['25', '40', '30', '5'], '100', 'Sangat Tinggi'],
  ['IP-4: the Kanreg in 2024 (Renja prints 85,01)', ['22.65', '32.25', '25.12', '5'], '85.02', 'Tinggi'],
  ['nothing of anything is a result', ['0', '0', '0', '0'], '0', 'Sangat Rendah'],
  ['a dimension without data', ['22.65', '–', '25.12', '5'], 'no_data_yet', null],
  ['a dimension that is not assessed cannot be weighed away', ['22.65', '32.25', 'not_assessed', '5'], 'not_computable', null],
  ['a dimension still open is told before one that left', ['–', '32.25', 'not_assessed', '5'], 'no_data_yet', null],
  ['of two dimensions still open the first tells why', ['20', 'not_due', '–', '5'], 'not_due', null],
  ['a unit that is not assessed', ['waived', 'waived', 'waived', 'waived'], 'waived', null],
  ['kualifikasi above 25', ['25.01', '40', '30', '5'], 'not_computable', null],
  ['kompetensi above 40', ['25', '40.01', '30', '5'], 'not_computable', null],
  ['kinerja above 30', ['25', '40', '30.01', '5'], 'not_computable', null],
  ['disiplin above 5', ['25', '40', '30', '5.01'], 'not_computable', null],
] as const;

/** Lower bounds close the gaps of the printed bands downwards: 80,4 is Sedang. */
export const IP_ASN_KATEGORI = [
  ['91', 'Sangat Tinggi'],
  ['90.999', 'Tinggi'],
  ['81', 'Tinggi'],
  ['80.4', 'Sedang'],
  ['75.45', 'Sedang'],
  ['71', 'Sedang'],
  ['70.999', 'Rendah'],
  ['61', 'Rendah'],
  ['60.999', 'Sangat Rendah'],
] as const;
