import { assertNever, type BarisDaftar, type KomponenEntry, type MeasurementEntry, type Period } from '@selaras/core';

export type Quote = {
  readonly kode: string;
  readonly nama: string;
  readonly period: Period;
  readonly entry: Pick<MeasurementEntry, 'komponen' | 'sumber' | 'surat' | 'catatan'>;
};

/**
 * Evidence of an example measurement: a quotation of the place in the source where the figures stand. The papers
 * behind that source are not ours to have, and an invented one would be a forgery; this says what it is.
 */
export function sourceQuote({ kode, nama, period, entry: { komponen, sumber, surat, catatan } }: Quote): Uint8Array {
  const lines = [
    'KUTIPAN SUMBER (CONTOH)',
    '',
    `Indikator: ${kode}. ${nama}`,
    `Periode: ${period}`,
    `Sumber: ${sumber}`,
    ...(surat === null ? [] : [`Surat: ${surat}`]),
    ...(catatan === null ? [] : [`Catatan: ${catatan}`]),
    '',
    'Masukan yang dikutip:',
    ...Object.entries(komponen).flatMap(([kode, entry]) => quoted(kode, entry)),
    '',
    'Berkas ini dibuat oleh pemuat data contoh Selaras sebagai pengganti bukti dukung asli, yang tidak dimiliki Selaras.',
    '',
  ];
  return new TextEncoder().encode(lines.join('\n'));
}

function quoted(kode: string, entry: KomponenEntry): readonly string[] {
  switch (entry.jenis) {
    case 'angka':
      return [`- ${kode} = ${entry.nilai}`];
    case 'absen':
      return [`- ${kode}: tidak ada (${entry.alasan})`];
    case 'ya_tidak':
      return [`- ${kode}: ${entry.ya ? 'ya' : 'tidak'}`];
    case 'tanggal':
      return [`- ${kode}: ${entry.tanggal}`];
    case 'daftar':
      return [`- ${kode}: ${entry.baris.length} baris`, ...entry.baris.map((row, i) => `  ${i + 1}. ${rowText(row)}`)];
    default:
      return assertNever(entry);
  }
}

function rowText({ nama, kategori, atribut = {} }: BarisDaftar): string {
  const others = Object.entries(atribut).map(([kode, pilihan]) => `${kode}: ${pilihan}`);
  return `${nama} (${[kategori, ...others].join('; ')})`;
}

export const quoteName = ({ kode, period }: Pick<Quote, 'kode' | 'period'>): string => `kutipan-sumber-${kode}-${period.toLowerCase()}.txt`;
