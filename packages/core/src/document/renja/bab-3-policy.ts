import { developmentTargets } from '../../chart/development-targets.ts';
import { type LogicFrame, logicFrame } from '../../chart/logic-frame.ts';
import type { Drawing } from '../../chart/svg.ts';
import { printCetak, withSatuan } from '../../narrative/print-figure.ts';
import type { SasaranPembangunan } from '../../plan/renja-content.ts';
import type { Strategi } from '../../strategy/strategy.ts';
import type { Block, Inline } from '../block.ts';
import { GAMBAR } from './block-ids.ts';
import { indikatorCode, sasaranCode } from './labels.ts';
import { heading, prose, type Section, unsaid, words } from './section.ts';
import { BAB_3 } from './text.ts';

/** Bab III.A–B: what the nation wants of the year, and how the office's goals lead to its indicators. */
export const kebijakanBlocks = (section: Section): readonly Block[] => [...kebijakan(section), ...tujuan(section)];

function kebijakan(section: Section): readonly Block[] {
  const { tahun, isi } = section.snapshot;
  return [
    heading('section', BAB_3.kebijakan),
    ...prose(section, isi.kebijakanNasional),
    ...unsaid(section, isi.kebijakanNasional, BAB_3.pembangunan(tahun)),
    pembangunanFigure(isi.sasaranPembangunan, tahun),
  ];
}

function pembangunanFigure(sasaran: readonly SasaranPembangunan[], tahun: number): Block {
  const caption = BAB_3.pembangunanJudul(tahun);
  const panel = sasaran.map(({ nama, satuan, nilai }) => ({ nama, satuan: unitOf(satuan), nilai: nilai === null ? null : rangeOf(nilai) }));
  const sources = [...new Set(sasaran.map(({ sumber }) => sumber.split(/[(;]/)[0]?.trim() ?? ''))].join('; ');
  const unread = sasaran.some(({ nilai }) => nilai === null) ? [BAB_3.pembangunanTidakTerbaca] : [];
  const source = [sources, ...unread].filter((one) => one !== '').join('; ') || null;
  return { kind: 'figure', id: GAMBAR.pembangunan, caption, ...developmentTargets({ judul: caption, sasaran: panel }), source };
}

/** What the name says already is not said again behind the number. */
const unitOf = (satuan: string): string => (withSatuan('', satuan) === '%' ? '%' : withSatuan('', satuan).trim());

const rangeOf = ({ dari, sampai }: { readonly dari: string; readonly sampai: string }): string =>
  dari === sampai || sampai === '' ? printCetak(dari) : `${printCetak(dari)}–${printCetak(sampai)}`;

function tujuan(section: Section): readonly Block[] {
  const { isi, strategiBaru } = section.snapshot;
  const items = isi.pergeseran.map(({ judul, uraian }) => [
    words(judul.replace(/\.?$/, '.'), 'bold'),
    words(' '),
    ...flattened(section, uraian),
  ]);
  return [
    heading('section', BAB_3.tujuan),
    ...prose(section, isi.tujuanRencana),
    ...(items.length === 0 ? [] : [{ kind: 'list', ordered: 'number', items } as const]),
    ...unsaid(section, isi.tujuanRencana, BAB_3.kerangka()),
    ...kerangkaFigures(strategiBaru),
  ];
}

/** An item of a list is one run of text, so paragraphs of its prose follow each other in it. */
const flattened = (section: Section, text: string): readonly Inline[] =>
  prose(section, text)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.inlines] : block.items))
    .flatMap((inlines, i) => (i === 0 ? inlines : [words(' '), ...inlines]));

/** A page shows 155 × 190 mm of a drawing 720 units wide: what is higher is parted, never shrunk. */
const HIGHEST = 883;

function kerangkaFigures(strategi: Strategi): readonly Block[] {
  const drawings = partedFrames(frameOf(strategi));
  return drawings.map((drawing, i): Block => {
    const caption = drawings.length === 1 ? BAB_3.kerangkaJudul : `${BAB_3.kerangkaJudul} (bagian ${i + 1} dari ${drawings.length})`;
    return { kind: 'figure', id: i === 0 ? GAMBAR.kerangka : `${GAMBAR.kerangka}-${i + 1}`, caption, ...drawing, source: strategi.nama };
  });
}

function frameOf({ label, tujuan, sasaran, indikator }: Strategi): LogicFrame {
  return {
    judul: BAB_3.kerangkaJudul,
    kolom: ['Tujuan', label.sasaran, label.indikator],
    tujuan: tujuan.map(({ judul }) => judul),
    sasaran: sasaran.map(({ id, nomor, teks }) => ({
      kode: sasaranCode(nomor, label),
      teks,
      indikator: indikator
        .filter(({ sasaranId }) => sasaranId === id)
        .map(({ kode, nama }) => ({ kode: indikatorCode(kode, label), nama })),
    })),
  };
}

function partedFrames(frame: LogicFrame): readonly Drawing[] {
  const whole = logicFrame(frame);
  if (whole.height <= HIGHEST || frame.sasaran.length < 2) return [whole];
  const half = Math.ceil(frame.sasaran.length / 2);
  const parts = [frame.sasaran.slice(0, half), frame.sasaran.slice(half)];
  return parts.flatMap((sasaran) => partedFrames({ ...frame, sasaran }));
}
