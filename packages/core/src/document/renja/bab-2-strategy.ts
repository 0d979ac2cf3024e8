import { strategyMap } from '../../chart/strategy-map.ts';
import type { PetaStrategi } from '../../chart/strategy-map-input.ts';
import { escapeProse } from '../../narrative/parse-prose.ts';
import type { Sasaran, Strategi } from '../../strategy/strategy.ts';
import type { Block, Row } from '../block.ts';
import { GAMBAR, TABEL } from './block-ids.ts';
import { indikatorCode, sasaranCode } from './labels.ts';
import { cell, codeCell, column, heading, prose, rowsOr, type Section, sentenceList, unsaid, words } from './section.ts';
import { BAB_2 } from './text.ts';

/** Bab II.A–C: what the evaluated period wanted to be, from vision to indicator. */
export const strategiBlocks = (section: Section): readonly Block[] => [...visiMisi(section), ...tujuan(section), ...sasaran(section)];

function visiMisi(section: Section): readonly Block[] {
  const { isi, strategiLama, instansi } = section.snapshot;
  return [
    heading('section', BAB_2.visi),
    ...prose(section, BAB_2.visiPengantar(escapeProse(strategiLama.nama), escapeProse(instansi.singkatan))),
    { kind: 'paragraph', style: 'quote', inlines: [words(isi.visi)] },
    ...prose(section, BAB_2.misiPengantar(isi.misi.length)),
    ...sentenceList(isi.misi, 'number'),
  ];
}

function tujuan(section: Section): readonly Block[] {
  const goals = section.snapshot.strategiLama.tujuan.toSorted((a, b) => a.nomor - b.nomor);
  const items = goals.map(({ judul, uraian }) => [words(judul.replace(/\.?$/, '.'), 'bold'), words(uraian === '' ? '' : ` ${uraian}`)]);
  return [
    heading('section', BAB_2.tujuan),
    ...prose(section, BAB_2.tujuanPengantar(goals.length)),
    ...(items.length === 0 ? [] : [{ kind: 'list', ordered: 'number', items } as const]),
  ];
}

function sasaran(section: Section): readonly Block[] {
  const { isi, strategiLama } = section.snapshot;
  const label = escapeProse(strategiLama.label.sasaran);
  return [
    heading('section', strategiLama.label.sasaran),
    ...prose(section, isi.pengantarSasaran),
    ...unsaid(section, isi.pengantarSasaran, BAB_2.sasaranPeta(label)),
    petaFigure(strategiLama),
    ...unsaid(section, isi.pengantarSasaran, BAB_2.sasaranIndikator(label)),
    strategiTable(strategiLama),
  ];
}

/** The map as a document and a screen draw it; results may be added to it, here it shows the strategy alone. */
export function petaOf(strategi: Strategi): PetaStrategi {
  const sasaran = strategi.sasaran.map(({ id, nomor, teks, perspektifId }) => ({
    id,
    kode: sasaranCode(nomor, strategi.label),
    teks,
    perspektifId,
  }));
  return { judul: BAB_2.petaJudul(strategi.nama), perspektif: strategi.perspektif, sasaran, panah: strategi.panah };
}

function petaFigure(strategi: Strategi): Block {
  const peta = petaOf(strategi);
  const source = strategi.panah.some(({ contoh }) => contoh) ? `${strategi.nama}; ${BAB_2.petaContoh}` : strategi.nama;
  return { kind: 'figure', id: GAMBAR.peta, caption: peta.judul, ...strategyMap(peta), source };
}

/** Sasaran with their indicators, under the head of their perspektif. */
function strategiTable(strategi: Strategi): Block {
  const { label } = strategi;
  const byPerspektif = strategi.perspektif.length > 0;
  const caption = (byPerspektif ? BAB_2.strategiJudul : BAB_2.strategiJudulPolos)(label.sasaran, label.indikator);
  return {
    kind: 'table',
    id: TABEL.strategi,
    caption,
    columns: [column('Kode', 11), column(label.sasaran, 38), column('Kode', 12), column(label.indikator, 60)],
    rows: rowsOr(
      groupsOf(strategi).flatMap(({ nama, sasaran }): readonly Row[] => [
        ...(nama === null ? [] : [{ role: 'group', cells: [cell(nama, { span: 4 })] } as const]),
        ...sasaran.flatMap((one) => sasaranRows(one, strategi)),
      ]),
      4,
    ),
    notes: [],
    source: strategi.nama,
  };
}

type Group = { readonly nama: string | null; readonly sasaran: readonly Sasaran[] };

/** In the order of the perspektif; sasaran without one follow under no head, so that none is lost. */
function groupsOf({ perspektif, sasaran }: Strategi): readonly Group[] {
  const known = new Set(perspektif.map(({ id }) => id));
  const rest = sasaran.filter(({ perspektifId }) => perspektifId === null || !known.has(perspektifId));
  return [
    ...perspektif.map(({ id, nama }): Group => ({ nama, sasaran: sasaran.filter(({ perspektifId }) => perspektifId === id) })),
    { nama: null, sasaran: rest },
  ].filter((group) => group.sasaran.length > 0);
}

function sasaranRows({ id, nomor, teks }: Sasaran, { label, indikator }: Strategi): readonly Row[] {
  const own = indikator.filter(({ sasaranId }) => sasaranId === id);
  const head = [codeCell(sasaranCode(nomor, label)), cell(teks)];
  if (own.length === 0) return [{ cells: [...head, cell(''), cell('belum ada indikator', { tone: 'muted' })] }];
  return own.map(({ kode, nama }, i) => ({
    cells: [...(i === 0 ? head : [cell(''), cell('')]), codeCell(indikatorCode(kode, label)), cell(nama)],
  }));
}
