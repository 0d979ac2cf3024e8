import { formatDecimal } from '../../kernel/format.ts';
import type { FaktaTotal } from '../../narrative/facts.ts';
import { totalWords } from '../../narrative/phrases.ts';
import type { RencanaIku, RenjaSnapshot } from '../../publication/renja-snapshot.ts';
import type { Block, Cell, Row, TableBlock } from '../block.ts';
import { amountCell, contohMark, contohNotes, groupsOf } from './bab-3-targets.ts';
import { TABEL } from './block-ids.ts';
import { rencanaCode, shortLabel } from './labels.ts';
import { sumAnggaran } from './renja-facts.ts';
import { bound, cell, codeCell, column, heading, prose, type Section, unsaid } from './section.ts';
import { BAB_3 } from './text.ts';

/** Bab III.D: the same amounts twice, by sasaran and by program. Every sum is made from the amounts of the indicators. */
export function anggaranBlocks(section: Section): readonly Block[] {
  const { tahun, isi } = section.snapshot;
  const told = [BAB_3.anggaranJumlah(tahun), BAB_3.anggaranSasaran(), BAB_3.anggaranProgram()];
  return [
    heading('section', BAB_3.anggaran),
    ...prose(section, isi.pengantarAnggaran),
    ...told.flatMap((sentence) => unsaid(section, isi.pengantarAnggaran, sentence)),
    sasaranTable(section.snapshot),
    programTable(section.snapshot),
  ];
}

const amount = (total: FaktaTotal): string => totalWords(total, (value) => formatDecimal(value, 0));

function sumCell(snapshot: RenjaSnapshot, members: readonly RencanaIku[], figure: string): Cell {
  const total = sumAnggaran(members, shortLabel(snapshot.strategiBaru.label.indikator));
  return { inlines: [bound(amount(total), figure)], tone: 'strong' };
}

function sasaranTable(snapshot: RenjaSnapshot): TableBlock {
  const { rencana, strategiBaru, tahun } = snapshot;
  const all = rencana.indikator;
  return {
    kind: 'table',
    id: TABEL.anggaran,
    caption: BAB_3.anggaranJudul(tahun),
    columns: [
      column('Kode', 12),
      column(`${strategiBaru.label.sasaran} dan indikator`, 58),
      column('Program', 12),
      column('Anggaran (Rp)', 22, 'end'),
    ],
    rows: [
      ...groupsOf(snapshot).flatMap(({ id, nama, members }): readonly Row[] => [
        { cells: [cell(nama, { span: 3, tone: 'strong' }), sumCell(snapshot, members, `anggaran/sasaran/${id}`)] },
        ...members.map((ikk): Row => {
          const name = cell(`${ikk.nama}${contohMark(ikk, all)}`);
          return { cells: [codeCell(rencanaCode(snapshot, ikk.kode)), name, cell(ikk.program), amountCell(ikk)] };
        }),
      ]),
      { role: 'total', cells: [cell('Jumlah', { span: 3 }), sumCell(snapshot, all, 'anggaran/total')] },
    ],
    notes: [BAB_3.anggaranCatatan, ...contohNotes(all)],
    source: null,
  };
}

function programTable(snapshot: RenjaSnapshot): TableBlock {
  const { rencana, strategiBaru, tahun } = snapshot;
  const codes = [...new Set([...rencana.program.map(({ kode }) => kode), ...rencana.indikator.map(({ program }) => program)])];
  const rows = codes.map((kode): Row => {
    const members = rencana.indikator.filter(({ program }) => program === kode);
    const nama = rencana.program.find((one) => one.kode === kode)?.nama ?? 'program belum dikenal';
    return { cells: [cell(kode), cell(nama), cell(String(members.length)), sumCell(snapshot, members, `anggaran/program/${kode}`)] };
  });
  const all = rencana.indikator;
  return {
    kind: 'table',
    id: TABEL.anggaranProgram,
    caption: BAB_3.programJudul(tahun),
    columns: [
      column('Kode', 12),
      column('Program', 54),
      column(`Jumlah ${shortLabel(strategiBaru.label.indikator)}`, 16, 'end'),
      column('Anggaran (Rp)', 22, 'end'),
    ],
    rows: [
      ...rows,
      { role: 'total', cells: [cell('Jumlah', { span: 2 }), cell(String(all.length)), sumCell(snapshot, all, 'anggaran/total')] },
    ],
    notes: contohNotes(all).slice(0, all.every(({ contoh }) => contoh) ? 1 : 0),
    source: null,
  };
}
