import { compare, exactText, type Fraction, isNegative, isZero, minus, negated } from '../../kernel/fraction.ts';
import type { CheckedRow } from '../checked-file.ts';
import { type ImportProblem, placeAt } from '../import-problem.ts';
import { cellFigure, type PrintedFigure, type SheetCell } from '../sheet.ts';
import type { Pilihan } from './choose-layout.ts';
import { differenceOf, type Identity, identityOfAspek, identityOfFinal } from './identities.ts';
import type { HitunganIkpa, IsiIkpa, Selisih } from './isi-ikpa.ts';
import type { KomposisiIkpa } from './komposisi-ikpa.ts';
import { type BulanTahun, periodOf } from './periode-ikpa.ts';
import { type BarisTerbaca, columnOf, readRow } from './read-row.ts';
import type { BarisMentah, TabelIkpa } from './read-table.ts';
import { type SatkerColumns, type SatkerRow, satkerOf } from './satker-codes.ts';
import { plainMask, type SolvedMask, solveMask, totalOf } from './solve-mask.ts';

/** A judged row with what its identities say. */
export type BarisIkpa = CheckedRow<IsiIkpa> & { readonly hitungan: HitunganIkpa; readonly satker: string | null };

export type RowQuestion = {
  readonly tabel: TabelIkpa;
  readonly pilihan: Pilihan;
  readonly columns: SatkerColumns;
  readonly waktu: BulanTahun;
};

/** One satker of a file: whose it is, which components count, and whether its sums hold. All that is wrong is told. */
export function judgeRow(mentah: BarisMentah, question: RowQuestion): BarisIkpa {
  const { tabel, pilihan, columns } = question;
  const place = placeAt(tabel.sheet, mentah.row);
  const who = satkerOf(mentah.cells, columns);
  const problems: ImportProblem[] = [];
  if (mentah.isBroken) problems.push({ code: 'ikpa.block_broken', place });
  if (who.satker === null) problems.push({ code: 'ikpa.satker_missing', place });
  const read = mentah.isBroken ? { baris: null, problems: [] } : readRow(mentah.cells, pilihan, { tabel, row: mentah.row });
  problems.push(...read.problems);
  if (read.baris === null)
    return { place, satker: who.satker, kunci: null, isi: null, problems, notes: [], hitungan: unreadable(mentah.cells, question) };
  return judgeFigures(read.baris, { ...question, mentah, who, problems });
}

/** Where the total is printed it is told all the same. */
function unreadable(cells: readonly SheetCell[], { pilihan, tabel }: RowQuestion): HitunganIkpa {
  const column = columnOf(pilihan, 'nilai_total', tabel);
  const total = column === null ? null : cellFigure(cells[column]);
  return { shift: pilihan.shift, tercetak: total ? exactText(total.nilai) : null, total: null, akhir: null, aspek: {} };
}

type Judging = RowQuestion & { readonly mentah: BarisMentah; readonly who: SatkerRow; readonly problems: readonly ImportProblem[] };

function judgeFigures(baris: BarisTerbaca, judging: Judging): BarisIkpa {
  const { pilihan, who, waktu, tabel, mentah } = judging;
  const place = placeAt(tabel.sheet, mentah.row);
  const masks = masksOf(pilihan.komposisi, baris);
  const shown = nearest(masks, baris) ?? totalOf(pilihan.komposisi, baris.nilai, plainMask(pilihan.komposisi, baris.nilai));
  const final = identityOfFinal(pilihan.komposisi, baris);
  const aspek = aspekOf(baris, { judging, mask: shown.mask });
  const isi = who.satker === null ? null : isiOf(baris, { satker: who.satker, judging, masks, aspek: aspek.printed });
  const periode = periodOf(waktu);
  return {
    place,
    satker: who.satker,
    kunci: periode === null || who.satker === null ? null : `${periode}/${who.satker}`,
    isi,
    problems: [...judging.problems, ...sumProblems(masks, { baris, shown, final, place })],
    notes: [...maskNotes(masks, { baris, place }), ...aspek.notes, ...bobotNotes(judging)],
    hitungan: {
      shift: pilihan.shift,
      tercetak: exactText(baris.total.nilai),
      total: selisihOf({ recomputed: shown.total, published: baris.total.nilai }),
      akhir: final === null ? null : selisihOf(final),
      aspek: aspek.selisih,
    },
  };
}

/** Nothing assessed is an answer too: a satker without a budget is printed with zeros everywhere. */
function masksOf(komposisi: KomposisiIkpa, baris: BarisTerbaca): readonly SolvedMask[] {
  const isEmpty = isZero(baris.konversiPersen) && isZero(baris.total.nilai);
  return isEmpty ? [totalOf(komposisi, baris.nilai, [])] : solveMask(komposisi, baris);
}

/** Of masks that all fit, the one whose total comes nearest: for showing only. */
function nearest(masks: readonly SolvedMask[], { total }: BarisTerbaca): SolvedMask | null {
  const away = (mask: SolvedMask): Fraction => absolute(minus(mask.total, total.nilai));
  return masks.reduce<SolvedMask | null>((best, mask) => (best === null || compare(away(mask), away(best)) < 0 ? mask : best), null);
}

const absolute = (value: Fraction): Fraction => (isNegative(value) ? negated(value) : value);

type Sums = {
  readonly baris: BarisTerbaca;
  readonly shown: SolvedMask;
  readonly final: Identity | null;
  readonly place: ImportProblem['place'];
};

function sumProblems(masks: readonly SolvedMask[], { baris, shown, final, place }: Sums): readonly ImportProblem[] {
  const at = place === undefined ? {} : { place };
  const problems: ImportProblem[] = [];
  if (masks.length === 0) {
    const konversi = { published: exactText(baris.konversiPersen), recomputed: exactText(shown.konversi) };
    problems.push({
      code: 'ikpa.total_differs',
      ...at,
      detail: { ...detailOf(shown.total, baris.total.nilai), konversi: konversi.published },
    });
  }
  if (final !== null && !final.isFitting)
    problems.push({ code: 'ikpa.final_differs', ...at, detail: detailOf(final.recomputed, final.published) });
  return problems;
}

function maskNotes(masks: readonly SolvedMask[], { baris, place }: Pick<Sums, 'baris' | 'place'>): readonly ImportProblem[] {
  const at = place === undefined ? {} : { place };
  if (masks.length > 1) return [{ code: 'ikpa.mask_ambiguous', ...at, detail: { count: masks.length } }];
  return isZero(baris.konversiPersen) ? [{ code: 'ikpa.nothing_assessed', ...at }] : [];
}

const detailOf = (recomputed: Fraction, published: Fraction): Record<string, string> => ({
  recomputed: exactText(recomputed),
  published: exactText(published),
});

const selisihOf = (identity: Pick<Identity, 'recomputed' | 'published'>): Selisih => ({
  recomputed: exactText(identity.recomputed),
  published: exactText(identity.published),
  difference: exactText(differenceOf(identity)),
});

type Aspek = {
  readonly printed: Readonly<Record<string, string | null>>;
  readonly selisih: Readonly<Record<string, Selisih | null>>;
  readonly notes: readonly ImportProblem[];
};

/** A nilai aspek that does not hold rejects nothing: readers of the export are known to have taken it from the wrong column. */
function aspekOf(baris: BarisTerbaca, { judging, mask }: { readonly judging: Judging; readonly mask: readonly string[] }): Aspek {
  const { pilihan, tabel, mentah } = judging;
  const found = pilihan.komposisi.aspek.map(({ kode, komponen }) => {
    const published = cellFigure(aspekCell(kode, { judging, komponen })) ?? null;
    return { kode, published, identity: published === null ? null : identityOfAspek(komponen, { nilai: baris.nilai, mask, published }) };
  });
  return {
    printed: Object.fromEntries(found.map(({ kode, published }) => [kode, published?.teks ?? null])),
    selisih: Object.fromEntries(found.map(({ kode, identity }) => [kode, identity === null ? null : selisihOf(identity)])),
    notes: found.flatMap(({ kode, identity }): readonly ImportProblem[] =>
      identity === null || identity.isFitting
        ? []
        : [
            {
              code: 'ikpa.aspek_differs',
              place: placeAt(tabel.sheet, mentah.row),
              detail: { aspek: kode, ...detailOf(identity.recomputed, identity.published) },
            },
          ],
    ),
  };
}

/** In a block the value stands somewhere in the merged cells over its components; flattened, it has a column of its own. */
function aspekCell(
  kode: string,
  { judging, komponen }: { readonly judging: Judging; readonly komponen: readonly string[] },
): SheetCell | undefined {
  const { tabel, pilihan, mentah } = judging;
  if (mentah.aspek === null) {
    const column = tabel.judul.get(`aspek_${kode}`);
    return column === undefined ? undefined : mentah.cells[column];
  }
  const columns = komponen.flatMap((one) => columnOf(pilihan, one, tabel) ?? []);
  return columns.map((column) => mentah.aspek?.[column]).find((cell) => cellFigure(cell));
}

/** The weights of a block as they are printed: a picture that was read by a machine has been seen to turn 15 into 5. */
function bobotNotes({ mentah, pilihan, tabel }: Judging): readonly ImportProblem[] {
  return pilihan.komposisi.komponen.flatMap(({ kode, bobot }): readonly ImportProblem[] => {
    const column = columnOf(pilihan, kode, tabel);
    const printed: PrintedFigure | null | undefined = column === null ? null : cellFigure(mentah.bobot?.[column]);
    if (!printed || isZero(printed.nilai) || exactText(printed.nilai) === bobot) return [];
    return [
      { code: 'ikpa.bobot_differs', place: placeAt(tabel.sheet, mentah.row + 1), detail: { kolom: kode, published: printed.teks, bobot } },
    ];
  });
}

type Found = {
  readonly satker: string;
  readonly judging: Judging;
  readonly masks: readonly SolvedMask[];
  readonly aspek: IsiIkpa['aspek'];
};

function isiOf(baris: BarisTerbaca, { satker, judging, masks, aspek }: Found): IsiIkpa {
  const { pilihan, who, waktu } = judging;
  const { komponen, paket, pengurang } = pilihan.komposisi;
  return {
    ...who,
    satker,
    periode: periodOf(waktu),
    paket,
    nilai: Object.fromEntries(komponen.map(({ kode }) => [kode, baris.nilai.get(kode)?.teks ?? null])),
    masks: masks.map(({ mask }) => mask),
    total: baris.total.teks,
    konversi: exactText(baris.konversiPersen),
    pengurang: pengurang === null ? null : (baris.pengurang?.teks ?? null),
    akhir: baris.akhir?.teks ?? null,
    aspek,
  };
}
