import type { Calculator, HasilPaket, KomponenPaket } from '../../calculator/calculator.ts';
import { calculatorById } from '../../calculator/registry.ts';
import type { Trace } from '../../formula/trace.ts';
import { Decimal } from '../../kernel/decimal.ts';
import { type Figure, figure } from '../../kernel/figure.ts';
import { formatDecimal } from '../../kernel/format.ts';
import { thawFigure } from '../../kernel/frozen-figure.ts';
import { ABSENCE_WORDS } from '../../narrative/print-figure.ts';
import type { KomponenBeku, PengukuranBeku } from '../../publication/renja-snapshot.ts';
import type { Cell, Column, Row, TableBlock } from '../block.ts';
import { captionOf, type Evidence, inputCell, inputDecimals, inputOf, sourceOf } from './evidence-inputs.ts';
import { cell, column } from './section.ts';

/** What a rule pack made of its components: weight or maximum, value, weighted value, total and category. */
export function paketTable(evidence: Evidence<'paket'>): TableBlock {
  const { tabel, id, tahun, from } = evidence;
  const calculator = calculatorById(tabel.paket);
  if (calculator === null) throw new Error(`the manual names rule pack "${tabel.paket}", which does not exist`);
  const { paket } = calculator;
  const checked = paket.status === 'verified' ? '' : '; masih perlu diverifikasi';
  return {
    kind: 'table',
    id,
    caption: captionOf(tabel.judul, from, tahun),
    columns: columnsOf(calculator),
    rows: rowsOf(evidence, calculator),
    notes: [`Aturan hitung: ${paket.dasarHukum} (${paket.id}${checked}).`],
    source: sourceOf(from),
  };
}

const isWeighted = ({ komponen }: Calculator): boolean => komponen.some(({ bobot }) => bobot !== undefined);

function columnsOf(calculator: Calculator): readonly Column[] {
  const tail = isWeighted(calculator) ? [column('Nilai tertimbang', 22, 'end')] : [];
  return [
    column('Komponen', 48),
    column(isWeighted(calculator) ? 'Bobot' : 'Nilai maksimal', 20, 'end'),
    column('Nilai', 16, 'end'),
    ...tail,
  ];
}

function rowsOf({ iku, from }: Evidence<'paket'>, calculator: Calculator): readonly Row[] {
  const held = calculator.komponen.filter(({ kode }) => from === null || from.komponen[kode] !== undefined);
  const shown = held.length > 0 ? held : calculator.komponen;
  const result = calculator.compute(inputsOf(from, calculator));
  const inputs = shown.map(({ kode }) => inputOf(from, kode));
  const desimal = inputDecimals(inputs);
  const weighted = isWeighted(calculator);
  const rows = shown.map((komponen, i): Row => {
    const path = `masukan/${iku.id}/${from?.periode}/${komponen.kode}`;
    const tail = weighted ? [weightedCell(komponen, result)] : [];
    return { cells: [cell(komponen.nama), cell(scaleOf(komponen, weighted)), inputCell(inputs[i]!, desimal, path), ...tail] };
  });
  const width = weighted ? 3 : 2;
  const details = result.rincian.filter(({ kode }) => !kode.startsWith('tertimbang_'));
  return [
    ...rows,
    ...details.map(({ nama, figure: value }): Row => ({ cells: [cell(nama, { span: width, tone: 'muted' }), figureCell(value, 2)] })),
    { role: 'total', cells: [cell('Nilai hasil', { span: width }), figureCell(result.hasil, iku.desimal)] },
    ...(result.kategori === null ? [] : [kategoriRow(result.kategori, width)]),
  ];
}

const kategoriRow = ({ kode, nama }: { readonly kode: string; readonly nama: string }, width: number): Row => ({
  role: 'total',
  cells: [cell('Kategori'), cell(/^[A-E]{1,2}[-+]?$/.test(kode) ? `${kode} (${nama})` : nama, { span: width })],
});

/** As the manual feeds the pack: what was not entered was left out, and what that means is the pack's to say. */
function inputsOf(from: PengukuranBeku | null, { komponen }: Calculator): ReadonlyMap<string, Figure> {
  return new Map(
    komponen.flatMap(({ kode }) => {
      const held = from?.komponen[kode];
      const value = held === undefined ? null : figureOf(held);
      return value === null ? [] : [[kode, value] as const];
    }),
  );
}

function figureOf(held: KomponenBeku): Figure | null {
  if (held.jenis === 'daftar' || held.jenis === 'tanggal' || held.jenis === 'ya_tidak') return null;
  if (held.jenis === 'absen') return { kind: 'absent', reason: held.alasan };
  return thawFigure({ nilai: held.cetak.trim().replace(',', '.') });
}

/** A component without a weight among weighted ones is taken off (or put on) afterwards. */
function scaleOf({ bobot, maksimum, arah }: KomponenPaket, weighted: boolean): string {
  if (weighted && bobot === undefined) return arah === 'turun' ? 'pengurang' : 'tanpa bobot';
  const value = new Decimal(bobot ?? maksimum);
  return formatDecimal(value, value.decimalPlaces());
}

/** The value that entered the total (after the pack's own limits), times its weight. */
function weightedCell({ kode, bobot }: KomponenPaket, { trace }: HasilPaket): Cell {
  const entered = find(trace, kode)?.result;
  if (bobot === undefined) return cell('');
  if (entered === undefined || entered.kind === 'absent') return figureCell(entered ?? { kind: 'absent', reason: 'not_assessed' }, 2);
  return figureCell(figure(entered.value.mul(new Decimal(bobot)).div(100)), 2);
}

function find(trace: Trace, label: string): Trace | null {
  if (trace.label === label) return trace;
  for (const part of trace.parts) {
    const found = find(part, label);
    if (found !== null) return found;
  }
  return null;
}

const figureCell = (value: Figure, desimal: number): Cell =>
  value.kind === 'value' ? cell(formatDecimal(value.value, desimal)) : cell(ABSENCE_WORDS[value.reason], { tone: 'muted' });
