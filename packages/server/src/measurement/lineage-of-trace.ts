import {
  type AsalPerhitungan,
  calculatorById,
  explainFormula,
  type Figure,
  type Formula,
  type FormulaNames,
  type FrozenTrace,
  formulaNames,
  KOLOM_KATEGORI,
  type KomponenEntry,
  type KomponenIku,
  type ManualIku,
  parseFormula,
  RULE_PACKS,
  type SyaratBaris,
  thawFigure,
} from '@selaras/core';
import { meets } from '@selaras/core/formula/syarat-baris';
import { printCetak } from '@selaras/core/narrative/print-figure';
import { figureNode, type LineageNode, stepDecimals } from './lineage-node.ts';
import { NOTE_WORDS, OPERATOR_WORDS, STATUS_PAKET_WORDS } from './lineage-words.ts';

/** What the steps of one measurement refer to. */
export type TraceSetting = {
  readonly manual: Pick<ManualIku, 'komponen' | 'lokalAngka'>;
  readonly komponen: Readonly<Record<string, KomponenEntry>>;
  /** Where every input of this measurement comes from: said at each leaf, so that a leaf can stand alone. */
  readonly asal: readonly string[];
  readonly evidence: LineageNode['evidence'];
  /** A step that leads to another indicator or unit, with its own steps; `null`: the label is none. */
  readonly outside: (label: string, figure: Figure) => LineageNode | null;
  /** The calculation that an entry was taken from, with its own steps. */
  readonly calculation: (of: AsalPerhitungan) => LineageNode | null;
};

/** The stored steps of a computation as nodes for a reader: operators and packs above, what was entered at the leaves. */
export function lineageOfTrace(trace: FrozenTrace, setting: TraceSetting): LineageNode {
  const figure = thawFigure(trace.result);
  const komponen = setting.manual.komponen.find(({ kode }) => kode === trace.label);
  if (komponen !== undefined && trace.parts.length === 0) return komponenNode({ komponen, figure, setting });
  const cacah = trace.label.startsWith('CACAH(') ? countedBy(trace.label, setting) : null;
  if (cacah !== null) return cacahNode({ ...cacah, figure, setting });
  const outside = trace.parts.length === 0 ? setting.outside(trace.label, figure) : null;
  if (outside !== null) return outside;
  const below = trace.parts.map((part) => lineageOfTrace(part, setting));
  // The parts of a component are what each unit gave of it, in the satuan of the component.
  const parts = komponen === undefined ? below : below.map((part) => ({ ...part, satuan: komponen.satuan }));
  const pack = RULE_PACKS.find(({ id }) => id === trace.label);
  const shown = { figure, desimal: stepDecimals(figure), satuan: null, parts };
  if (pack !== undefined) {
    const keterangan = [pack.dasarHukum, `Paket aturan ${pack.id}: ${STATUS_PAKET_WORDS[pack.status]}`];
    return figureNode({ ...shown, label: pack.nama, jenis: 'paket', keterangan, paket: pack.id });
  }
  return figureNode({ ...shown, label: stepLabel(trace.label, komponen), jenis: 'operator', keterangan: noteOf(trace) });
}

function stepLabel(label: string, komponen: KomponenIku | undefined): string {
  if (komponen !== undefined) return komponen.nama;
  return OPERATOR_WORDS[label] ?? (/^-?[\d.]+$/.test(label) ? 'Bilangan tetap' : namaKomponenPaket(label));
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
  const taken = entry?.jenis === 'angka' && entry.perhitungan !== undefined ? setting.calculation(entry.perhitungan) : null;
  const node = figureNode({
    label: nama,
    jenis: 'komponen',
    parts: taken === null ? [] : [taken],
    figure,
    desimal: stepDecimals(figure),
    satuan,
    keterangan: setting.asal,
    evidence: setting.evidence,
  });
  return entry?.jenis === 'angka' ? { ...node, cetak: printCetak(entry.nilai) } : node;
}

type Counting = Extract<Formula, { readonly kind: 'cacah' }>;

/** A step says what it counted in the words of the formula, so it is read as one. */
function countedBy(label: string, { manual }: TraceSetting): Pick<Counting, 'daftar' | 'syarat'> | null {
  const formula = parseFormula(label, { lokal: manual.lokalAngka });
  return formula.ok && formula.value.kind === 'cacah' ? formula.value : null;
}

type CacahNode = Pick<Counting, 'daftar' | 'syarat'> & { readonly figure: Figure; readonly setting: TraceSetting };

/** Counted rows: every row that meets the condition is named, because the list is the evidence. */
function cacahNode({ daftar, syarat, figure, setting }: CacahNode): LineageNode {
  const komponen = setting.manual.komponen.find(({ kode }) => kode === daftar);
  const entry = setting.komponen[daftar];
  const rows = entry?.jenis === 'daftar' ? entry.baris.filter((row) => syarat === null || meets(row, syarat)) : [];
  const nama = komponen?.nama ?? daftar;
  const names = formulaNames({ bahasa: 'id', lokal: setting.manual.lokalAngka, komponen: setting.manual.komponen });
  return figureNode({
    label: `Banyaknya ${nama}${syarat === null ? '' : `: ${conditionWords({ daftar, syarat }, names)}`}`,
    jenis: 'komponen',
    figure,
    desimal: 0,
    satuan: komponen?.satuan ?? null,
    keterangan: [...rows.map((row) => row.nama), ...setting.asal],
    evidence: setting.evidence,
  });
}

type Condition = { readonly daftar: string; readonly syarat: SyaratBaris };

/** One category by its name; a condition in the words of the explained formula. */
function conditionWords({ daftar, syarat }: Condition, names: FormulaNames): string {
  const [only, ...others] = syarat.jenis === 'di' && syarat.kolom === KOLOM_KATEGORI ? syarat.pilihan : [];
  if (only !== undefined && others.length === 0) return names.pilihanOf({ daftar, kolom: KOLOM_KATEGORI, pilihan: only });
  return explainFormula({ kind: 'cacah', daftar, syarat, at: 0 }, names);
}
