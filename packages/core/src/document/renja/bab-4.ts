import type { RenjaSnapshot } from '../../publication/renja-snapshot.ts';
import type { Block } from '../block.ts';
import { dayWords, signature } from './cover-and-front.ts';
import { heading, prose, type Section } from './section.ts';
import { BAB_4, RENJA_TEMPLATE_VERSION } from './text.ts';

/** SHA-256 of the snapshot and of the template sources, made by who stores them: the document only prints them. */
export type RenjaHashes = { readonly snapshot: string; readonly template: string };

export const penutup = (section: Section, hashes: RenjaHashes): readonly Block[] => [
  heading('chapter', BAB_4.judul),
  ...prose(section, section.snapshot.isi.penutup),
  signature(section.snapshot),
  colophon(section.snapshot, hashes),
];

/** What makes this document checkable: which record, which template and which rules it was made from. */
function colophon({ tanggal, paket }: RenjaSnapshot, { snapshot, template }: RenjaHashes): Block {
  const { kolofon } = BAB_4;
  return {
    kind: 'colophon',
    rows: [
      { label: kolofon.angka, value: BAB_4.tentangAngka },
      { label: kolofon.tanggal, value: dayWords(tanggal) },
      { label: kolofon.snapshot, value: snapshot },
      { label: kolofon.template, value: template },
      { label: kolofon.versi, value: RENJA_TEMPLATE_VERSION },
      ...(paket.length === 0 ? [] : [{ label: kolofon.paket, value: paket.map(BAB_4.paket).join('; ') }]),
    ],
  };
}
