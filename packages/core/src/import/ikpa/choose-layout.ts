import { compare, isAboveZero, whole } from '../../kernel/fraction.ts';
import { cellFigure, type SheetCell } from '../sheet.ts';
import { identityOfFinal } from './identities.ts';
import { isOfYear, KOMPOSISI_IKPA, type KomposisiIkpa, urutanKolom } from './komposisi-ikpa.ts';
import { readRow, type TataLetak } from './read-row.ts';
import type { BarisMentah, TabelIkpa } from './read-table.ts';
import { solveMask } from './solve-mask.ts';

export type Pilihan = TataLetak & {
  /** How many columns to the right of its heading Nilai Total really is; `null` without a heading. */
  readonly shift: number | null;
  /** Rows that were looked at, and those whose figures fit. */
  readonly diuji: number;
  readonly cocok: number;
  /** `arithmetic`: rows fit; `heading`: none did, and the headings were believed; `ambiguous`: two packs fit equally well. */
  readonly cara: 'arithmetic' | 'heading' | 'ambiguous';
};

/** Enough to tell layouts apart; a whole country in one file has twenty thousand satker. */
const SAMPLE = 300;

/**
 * The layout of a table, by what its figures do and not by what its headings say: published files exist whose columns stand one or
 * two to the right of their headings. Decided for all rows together, because a single row (all components 100) often fits several.
 */
export function chooseLayout(tabel: TabelIkpa, baris: readonly BarisMentah[], tahun: number | null): Pilihan {
  const rows = sampleOf(baris.filter(({ isBroken }) => !isBroken));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const tried = KOMPOSISI_IKPA.flatMap((komposisi) =>
    Array.from({ length: Math.max(0, width - komposisi.komponen.length - 1) }, (_, mulai) =>
      scoreOf({ komposisi, mulai }, { tabel, rows, tahun }),
    ),
  ).filter(({ cocok }) => cocok > 0);
  const [best, second] = tried.toSorted(byScore);
  if (best === undefined) return byHeading(tabel, { rows, tahun });
  const isTie = second !== undefined && byScore(best, second) === 0 && second.komposisi !== best.komposisi;
  return { ...pilihanOf(best, tabel), diuji: rows.length, cocok: best.cocok, cara: isTie ? 'ambiguous' : 'arithmetic' };
}

/** Spread over the whole table: its end may have been pasted from another report. */
const sampleOf = (rows: readonly BarisMentah[]): readonly BarisMentah[] => {
  const step = Math.max(1, Math.ceil(rows.length / SAMPLE));
  return rows.filter((_row, i) => i % step === 0);
};

type Question = { readonly tabel: TabelIkpa; readonly rows: readonly BarisMentah[]; readonly tahun: number | null };
type Score = TataLetak & {
  readonly cocok: number;
  readonly akhirCocok: number;
  readonly isTahun: boolean;
  readonly jarak: number;
};

function scoreOf(tataLetak: TataLetak, { tabel, rows, tahun }: Question): Score {
  let [cocok, akhirCocok] = [0, 0];
  const konversi = mulaiKonversi(tataLetak);
  for (const { cells, row } of rows) {
    if (!isShareOfWeights(cells[konversi])) continue; // nearly every wrong layout ends here
    const { baris } = readRow(cells, tataLetak, { tabel, row });
    if (baris === null || solveMask(tataLetak.komposisi, baris).length === 0) continue;
    const final = identityOfFinal(tataLetak.komposisi, baris);
    if (final !== null && !final.isFitting) continue;
    cocok += 1;
    if (final !== null) akhirCocok += 1;
  }
  const { shift } = pilihanOf(tataLetak, tabel);
  return { ...tataLetak, cocok, akhirCocok, isTahun: tahun !== null && isOfYear(tataLetak.komposisi, tahun), jarak: Math.abs(shift ?? 0) };
}

const mulaiKonversi = ({ komposisi, mulai }: TataLetak): number => mulai + urutanKolom(komposisi).indexOf('konversi_bobot');

/** A figure above 0 and up to 100: percent, or a share of 1. */
function isShareOfWeights(cell: SheetCell | undefined): boolean {
  const figure = cellFigure(cell);
  return !!figure && isAboveZero(figure.nilai) && compare(figure.nilai, whole(100)) <= 0;
}

/** Rows that fit, then rows whose final value fits too; only then what the year and the headings say. */
const byScore = (a: Score, b: Score): number =>
  b.cocok - a.cocok || b.akhirCocok - a.akhirCocok || Number(b.isTahun) - Number(a.isTahun) || a.jarak - b.jarak;

function pilihanOf({ komposisi, mulai }: TataLetak, { judul }: TabelIkpa): Omit<Pilihan, 'diuji' | 'cocok' | 'cara'> {
  const heading = judul.get('nilai_total');
  return { komposisi, mulai, shift: heading === undefined ? null : mulai + urutanKolom(komposisi).indexOf('nilai_total') - heading };
}

/** No row fits any layout: the headings are believed, so that every row can say what is wrong with it. */
function byHeading(tabel: TabelIkpa, { rows, tahun }: Pick<Question, 'rows' | 'tahun'>): Pilihan {
  const komposisi = headedComposition(tabel, tahun);
  const total = tabel.judul.get('nilai_total');
  const mulai = tabel.judul.get('revisi_dipa') ?? (total === undefined ? 6 : total - komposisi.komponen.length);
  return { ...pilihanOf({ komposisi, mulai: Math.max(0, mulai) }, tabel), diuji: rows.length, cocok: 0, cara: 'heading' };
}

function headedComposition({ judul }: TabelIkpa, tahun: number | null): KomposisiIkpa {
  const dispensasi = judul.get('dispensasi_spm');
  const total = judul.get('nilai_total');
  const isComponent = dispensasi !== undefined && total !== undefined && dispensasi < total;
  const found =
    KOMPOSISI_IKPA.find((one) => tahun !== null && isOfYear(one, tahun)) ??
    KOMPOSISI_IKPA.find(({ pengurang }) => (pengurang === null) === isComponent);
  if (found === undefined) throw new Error('no composition of IKPA');
  return found;
}
