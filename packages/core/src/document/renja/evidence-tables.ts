import type { TabelBukti } from '../../indicator/tabel-bukti.ts';
import { Decimal } from '../../kernel/decimal.ts';
import { formatDecimal } from '../../kernel/format.ts';
import { period, periodsOfYear } from '../../kernel/period.ts';
import { assertNever } from '../../kernel/result.ts';
import { periodTitle } from '../../narrative/period-words.ts';
import { ABSENCE_WORDS } from '../../narrative/print-figure.ts';
import type { EvaluasiIku } from '../../publication/renja-snapshot.ts';
import type { Block, Row, TableBlock } from '../block.ts';
import { buktiId } from './block-ids.ts';
import {
  captionOf,
  type Evidence,
  inputCell,
  inputDecimals,
  inputOf,
  lastOf,
  latestWith,
  nameOf,
  sourceOf,
  sumOf,
  unknownCell,
} from './evidence-inputs.ts';
import { paketTable } from './evidence-paket.ts';
import { evaluasiCode, slugOf } from './labels.ts';
import { cell, column, type Section } from './section.ts';

/** Every evidence table that the manual declares, also when nothing fills it: a table that is pointed at must be there. */
export function evidenceTables({ snapshot }: Section, iku: EvaluasiIku): readonly Block[] {
  const slug = slugOf(evaluasiCode(snapshot, iku.kode));
  const { tahun } = snapshot.evaluasi;
  return iku.tabel.map((tabel) => evidenceTable({ iku, id: buktiId(slug, tabel.kode), tahun, from: latestWith(iku, tabel) }, tabel));
}

function evidenceTable(base: Omit<Evidence<TabelBukti['jenis']>, 'tabel'>, tabel: TabelBukti): TableBlock {
  switch (tabel.jenis) {
    case 'komposisi':
      return komposisiTable({ ...base, tabel });
    case 'antar_periode':
      return antarPeriodeTable({ ...base, tabel });
    case 'daftar':
      return daftarTable({ ...base, tabel });
    case 'paket':
      return paketTable({ ...base, tabel });
    default:
      return assertNever(tabel);
  }
}

/** Components with their share of the sum. */
function komposisiTable({ tabel, iku, id, tahun, from }: Evidence<'komposisi'>): TableBlock {
  const inputs = tabel.komponen.map((kode) => inputOf(from, kode));
  const total = sumOf(inputs);
  const desimal = inputDecimals(inputs);
  const shares = inputs.map((input) =>
    input.jenis === 'angka' && total !== null && !total.isZero() ? input.nilai.div(total).mul(100) : null,
  );
  const rows = tabel.komponen.map((kode, i): Row => {
    const share = shares[i] ?? null;
    const shown = share === null ? unknownCell() : cell(formatDecimal(share, 2));
    return { cells: [cell(nameOf(iku, kode)), inputCell(inputs[i]!, desimal, `masukan/${iku.id}/${from?.periode}/${kode}`), shown] };
  });
  const printed = Decimal.sum(0, ...shares.map((share) => share?.toDecimalPlaces(2, Decimal.ROUND_HALF_UP) ?? 0));
  const sum =
    total === null
      ? [unknownCell(), unknownCell()]
      : [cell(formatDecimal(total, desimal)), cell(total.isZero() ? ABSENCE_WORDS.divided_by_zero : '100,00')];
  const satuan = iku.komponen.find(({ kode }) => kode === tabel.komponen[0])?.satuan ?? '';
  return {
    kind: 'table',
    id,
    caption: captionOf(tabel.judul, from, tahun),
    columns: [
      column(tabel.kolom, 50),
      column(satuan === '' ? 'Jumlah' : `Jumlah (${satuan})`, 25, 'end'),
      column('Persentase (%)', 25, 'end'),
    ],
    rows: [...rows, { role: 'total', cells: [cell('Jumlah'), ...sum] }],
    notes:
      total !== null && !total.isZero() && !printed.equals(100)
        ? ['Jumlah persentase yang tercetak dapat berbeda dari 100,00 karena pembulatan.']
        : [],
    source: sourceOf(from),
  };
}

/** Components down, periods across. */
function antarPeriodeTable({ tabel, iku, id, tahun }: Evidence<'antar_periode'>): TableBlock {
  const periods = tabel.periode === 'semester' ? periodsOfYear(tahun, 'semester') : [period(tahun - 1), period(tahun)];
  const froms = periods.map((one) => iku.pengukuran.find(({ periode }) => periode === one) ?? lastOf(iku, one));
  const desimal = inputDecimals(tabel.komponen.flatMap((kode) => froms.map((from) => inputOf(from, kode))));
  const rows = tabel.komponen.map(
    (kode): Row => ({
      cells: [
        cell(nameOf(iku, kode)),
        ...froms.map((from, i) => inputCell(inputOf(from, kode), desimal, `masukan/${iku.id}/${periods[i]}/${kode}`)),
      ],
    }),
  );
  const sums = froms.map((from) => sumOf(tabel.komponen.map((kode) => inputOf(from, kode))));
  const total: Row = {
    role: 'total',
    cells: [cell('Jumlah'), ...sums.map((sum) => (sum === null ? unknownCell() : cell(formatDecimal(sum, desimal))))],
  };
  const years = tabel.periode === 'tahun' ? ` Tahun ${tahun - 1} dan ${tahun}` : ` Tahun ${tahun}`;
  return {
    kind: 'table',
    id,
    caption: tabel.judul.endsWith(String(tahun)) ? tabel.judul : `${tabel.judul}${years}`,
    columns: [
      column('Uraian', 56),
      ...periods.map((one) => column(tabel.periode === 'tahun' ? String(one) : periodTitle(one).replace(/ Tahun \d+$/, ''), 22, 'end')),
    ],
    rows: tabel.jumlah ? [...rows, total] : rows,
    notes: [],
    source: [...new Set(froms.map(sourceOf).filter((source) => source !== null))].join('; ') || null,
  };
}

/** The rows of one list with their category in words. */
function daftarTable({ tabel, iku, id, tahun, from }: Evidence<'daftar'>): TableBlock {
  const held = inputOf(from, tabel.komponen);
  const kategori = iku.komponen.find(({ kode }) => kode === tabel.komponen)?.kategori ?? [];
  const wordOf = (kode: string): string => kategori.find((one) => one.kode === kode)?.nama ?? kode;
  const details = from?.komponen[tabel.komponen];
  const baris = details?.jenis === 'daftar' ? details.baris : [];
  const columns = [
    column('No.', 7, 'end'),
    column(tabel.kolomNama, 58),
    ...(tabel.kolomKeterangan === null ? [] : [column(tabel.kolomKeterangan, 35)]),
    ...(tabel.kolomKategori === null ? [] : [column(tabel.kolomKategori, 22)]),
  ];
  const rows = baris.map(
    (row, i): Row => ({
      cells: [
        cell(String(i + 1)),
        cell(row.nama),
        ...(tabel.kolomKeterangan === null ? [] : [cell(row.keterangan ?? '')]),
        ...(tabel.kolomKategori === null ? [] : [cell(wordOf(row.kategori))]),
      ],
    }),
  );
  const none = held.jenis === 'absen' ? held.kata : 'tidak ada';
  return {
    kind: 'table',
    id,
    caption: captionOf(tabel.judul, from, tahun),
    columns,
    rows: rows.length > 0 ? rows : [{ cells: [cell(none, { span: columns.length, tone: 'muted' })] }],
    notes: [],
    source: sourceOf(from),
  };
}
