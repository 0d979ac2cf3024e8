import { parsePlainDate } from '../../kernel/plain-date.ts';
import { dateWords, monthWords } from '../../narrative/period-words.ts';
import type { RenjaSnapshot } from '../../publication/renja-snapshot.ts';
import type { Block } from '../block.ts';
import { heading, prose, type Section } from './section.ts';
import { TEXT } from './text.ts';

/** Cover, Kata Pengantar with its signature, and the lists of contents, tables and figures. */
export const frontBlocks = (section: Section): readonly Block[] => [
  cover(section.snapshot),
  heading('plain', TEXT.kataPengantar),
  ...prose(section, section.snapshot.isi.kataPengantar),
  signature(section.snapshot),
  { kind: 'contents', title: TEXT.daftarIsi, of: 'headings' },
  { kind: 'contents', title: TEXT.daftarTabel, of: 'tables' },
  { kind: 'contents', title: TEXT.daftarGambar, of: 'figures' },
];

function cover({ tahun, status, tanggal, instansi, unit, isi }: RenjaSnapshot): Block {
  return {
    kind: 'cover',
    overline: instansi.nama,
    title: TEXT.judul(tahun),
    lines: [unit.nama],
    foot: [`${isi.tempat || unit.kota}, ${monthWords(isi.bulan)}`, TEXT.status[status](dayWords(tanggal))],
  };
}

/** Official papers are signed by position; the name is written by hand or by the electronic seal. */
export const signature = ({ isi, unit }: RenjaSnapshot): Block => ({
  kind: 'signature',
  place: `${isi.tempat || unit.kota}, ${monthWords(isi.bulan)}`,
  lines: [isi.jabatanPenandatangan],
  name: TEXT.tandaTangan,
});

export function dayWords(date: string): string {
  const day = parsePlainDate(date);
  return day === null ? date : dateWords(day);
}
