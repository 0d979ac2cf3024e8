import {
  calculatorById,
  type Figure,
  type FrozenTrace,
  type KomponenEntry,
  type KomponenIku,
  type ManualIku,
  RULE_PACKS,
  thawFigure,
} from '@selaras/core';
import { printCetak } from '@selaras/core/narrative/print-figure';
import { figureNode, type LineageNode, stepDecimals } from './lineage-node.ts';
import { NOTE_WORDS, OPERATOR_WORDS, STATUS_PAKET_WORDS } from './lineage-words.ts';

/** What the steps of one measurement refer to. */
export type TraceSetting = {
  readonly manual: Pick<ManualIku, 'komponen'>;
  readonly komponen: Readonly<Record<string, KomponenEntry>>;
  /** Where every input of this measurement comes from: said at each leaf, so that a leaf can stand alone. */
  readonly asal: readonly string[];
  readonly evidence: LineageNode['evidence'];
};

/** The stored steps of a computation as nodes for a reader: operators and packs above, what was entered at the leaves. */
export function lineageOfTrace(trace: FrozenTrace, setting: TraceSetting): LineageNode {
  const figure = thawFigure(trace.result);
  const komponen = setting.manual.komponen.find(({ kode }) => kode === trace.label);
  if (komponen !== undefined && trace.parts.length === 0) return komponenNode({ komponen, figure, setting });
  const cacah = /^CACAH\((\w+)(?:; (\w+))?\)$/.exec(trace.label);
  if (cacah !== null) return cacahNode({ daftar: cacah[1] ?? '', kategori: cacah[2] ?? null, figure, setting });
  const parts = trace.parts.map((part) => lineageOfTrace(part, setting));
  const pack = RULE_PACKS.find(({ id }) => id === trace.label);
  const shown = { figure, desimal: stepDecimals(figure), satuan: null, parts };
  if (pack !== undefined) {
    const keterangan = [pack.dasarHukum, `Paket aturan ${pack.id}: ${STATUS_PAKET_WORDS[pack.status]}`];
    return figureNode({ ...shown, label: pack.nama, jenis: 'paket', keterangan });
  }
  return figureNode({ ...shown, label: stepLabel(trace.label, komponen), jenis: 'operator', keterangan: noteOf(trace) });
}

function stepLabel(label: string, komponen: KomponenIku | undefined): string {
  if (komponen !== undefined) return komponen.nama;
  return OPERATOR_WORDS[label] ?? (/^[\d.]+$/.test(label) ? 'Bilangan tetap' : namaKomponenPaket(label));
}

/** A step may be a component of a pack that the manual calls by another name. */
const namaKomponenPaket = (label: string): string =>
  RULE_PACKS.flatMap(({ id }) => calculatorById(id)?.komponen ?? []).find(({ kode }) => kode === label)?.nama ?? label;

function noteOf({ label, note }: FrozenTrace): readonly string[] {
  if (note === undefined || label === 'BULATKAN') return note === undefined ? [] : [`${note} angka desimal`];
  return [NOTE_WORDS[note] ?? `Rumus: ${note}`];
}

type KomponenNode = { readonly komponen: KomponenIku; readonly figure: Figure; readonly setting: TraceSetting };

/** An input, printed as it was entered: `94,00` is not `94`. */
function komponenNode({ komponen: { kode, nama, satuan }, figure, setting }: KomponenNode): LineageNode {
  const entry = setting.komponen[kode];
  const node = figureNode({
    label: nama,
    jenis: 'komponen',
    figure,
    desimal: stepDecimals(figure),
    satuan,
    keterangan: setting.asal,
    evidence: setting.evidence,
  });
  return entry?.jenis === 'angka' ? { ...node, cetak: printCetak(entry.nilai) } : node;
}

type CacahNode = { readonly daftar: string; readonly kategori: string | null; readonly figure: Figure; readonly setting: TraceSetting };

/** Counted rows: every row is named, because the list is the evidence. */
function cacahNode({ daftar, kategori, figure, setting }: CacahNode): LineageNode {
  const komponen = setting.manual.komponen.find(({ kode }) => kode === daftar);
  const entry = setting.komponen[daftar];
  const rows = entry?.jenis === 'daftar' ? entry.baris.filter((row) => kategori === null || row.kategori === kategori) : [];
  const nama = komponen?.nama ?? daftar;
  const golongan = komponen?.kategori.find(({ kode }) => kode === kategori)?.nama ?? kategori;
  return figureNode({
    label: golongan === null ? `Banyaknya ${nama}` : `Banyaknya ${nama}: ${golongan}`,
    jenis: 'komponen',
    figure,
    desimal: 0,
    satuan: komponen?.satuan ?? null,
    keterangan: [...rows.map((row) => row.nama), ...setting.asal],
    evidence: setting.evidence,
  });
}
