import { type AturanSkm, BOBOT_TEPAT } from '../calculator/skm/aturan-skm.ts';
import { bobotBernama, bobotSama, isBobotUtuh } from '../calculator/skm/compute-ikm.ts';
import type { Jawaban } from '../calculator/skm/rekap-jawaban.ts';
import { exactText, type Fraction, isWhole, sumOf } from '../kernel/fraction.ts';
import type { AngkaMasuk } from './calculation.ts';
import type { InputReader } from './read-input.ts';

/** Weights by name (0.11 is one, however it is written), or one for every unsur. */
export type BobotMasuk = string | number | readonly AngkaMasuk[];

/** The answers of a survey, each on the scale of its pack. Rows are told apart by their place, never by whose they are. */
export function readJawaban(
  reader: InputReader,
  rows: readonly (readonly AngkaMasuk[])[],
  { skala }: Pick<AturanSkm, 'skala'>,
): readonly Jawaban[] {
  const unsur = rows[0]?.length ?? 0;
  const scale = answersOf(skala);
  const known = [...new Set(scale.values())].join(', ');
  return rows.map((row, r) => {
    if (row.length !== unsur || unsur === 0)
      reader.refuse({ code: 'input.out_of_range', field: `jawaban[${r}]`, detail: rowDetail(row.length, unsur) });
    return row.map((value, u) => {
      if (value === null) return null;
      // Nearly all answers of a large survey end here: no fraction is made of them, and no name of their place.
      return scale.get(value) ?? readAnswer(reader, value, { field: `jawaban[${r}][${u}]`, scale, known });
    });
  });
}

/** `4` and `"4"` of a scale, as they are written nearly always. */
function answersOf({ minimum, maksimum }: AturanSkm['skala']): ReadonlyMap<AngkaMasuk, number> {
  const lowest = Number(minimum);
  const answers = Array.from({ length: Number(maksimum) - lowest + 1 }, (_, i) => lowest + i);
  return new Map(
    answers.flatMap((answer): [AngkaMasuk, number][] => [
      [answer, answer],
      [String(answer), answer],
    ]),
  );
}

type Answering = { readonly field: string; readonly scale: ReadonlyMap<AngkaMasuk, number>; readonly known: string };

function readAnswer(reader: InputReader, value: string | number, { field, scale, known }: Answering): number | null {
  const before = reader.problems.length;
  const read = reader.figure(field, value);
  if (reader.problems.length > before) return null;
  const answer = isWhole(read) ? scale.get(exactText(read)) : undefined; // "4,0" is a 4 too
  if (answer === undefined) reader.refuse({ code: 'input.out_of_range', field, detail: { known } });
  return answer ?? null;
}

const rowDetail = (length: number, unsur: number): Readonly<Record<string, string>> =>
  unsur === 0
    ? { reason: 'baris pertama tidak berisi jawaban.', reason_en: 'the first row holds no answers.' }
    : {
        reason: `baris ini berisi ${length} jawaban, padahal baris pertama ${unsur}. Isi null untuk unsur yang tidak dijawab.`,
        reason_en: `this row holds ${length} answers, the first one ${unsur}. Give null where an unsur was not answered.`,
      };

/** One weight for each of n unsur; together they are 1, but for rounding. */
export function readBobot(
  reader: InputReader,
  masuk: BobotMasuk | undefined,
  { n, aturan }: { readonly n: number; readonly aturan: AturanSkm },
): readonly Fraction[] {
  if (masuk === undefined) return bobotSama(n);
  const before = reader.problems.length;
  const bobot = typeof masuk === 'object' ? ownBobot(reader, masuk, n) : namedBobot(reader, String(masuk), { n, aturan });
  if (n === 0 || reader.problems.length > before || reader.isWaiting() || isBobotUtuh(bobot, aturan)) return bobot;
  const { simpangan } = aturan.bobot;
  const sum = exactText(sumOf(bobot));
  reader.refuse({
    code: 'input.out_of_range',
    field: 'bobot',
    detail: {
      reason: `bobot ${n} unsur berjumlah ${sum}, padahal seharusnya 1 (paling jauh ${simpangan} darinya).`,
      reason_en: `the weights of ${n} unsur make ${sum} where they should make 1 (at most ${simpangan} from it).`,
    },
  });
  return bobot;
}

function namedBobot(
  reader: InputReader,
  nama: string,
  { n, aturan }: { readonly n: number; readonly aturan: AturanSkm },
): readonly Fraction[] {
  const found = bobotBernama(nama.replace(',', '.'), n, aturan);
  if (found === null)
    reader.refuse({ code: 'input.out_of_range', field: 'bobot', detail: { known: [BOBOT_TEPAT, ...aturan.bobot.bernama].join(', ') } });
  return found ?? [];
}

function ownBobot(reader: InputReader, masuk: readonly AngkaMasuk[], n: number): readonly Fraction[] {
  if (n > 0 && masuk.length !== n)
    reader.refuse({
      code: 'input.out_of_range',
      field: 'bobot',
      detail: { reason: `isi ${n} bobot, satu untuk setiap unsur.`, reason_en: `give ${n} weights, one for every unsur.` },
    });
  return masuk.map((value, i) => reader.figure(`bobot[${i}]`, value, { min: '0', maks: '1' }));
}
