import { classifyExact } from '../calculator/bands.ts';
import { type AturanNka, NKA_466_2023 } from '../calculator/nka/nka-466-2023.ts';
import type { Trace } from '../formula/trace.ts';
import { exactText, type Fraction, fraction, over, plus, printedText, times, whole } from '../kernel/fraction.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import { answerWhenRead, step } from './answer.ts';
import type { AngkaMasuk, Calculation } from './calculation.ts';
import { type InputReader, inputReader } from './read-input.ts';

/** Every value from 0 to 100. Planning goes in finished, or as efektivitas and efisiensi; `sbk` is not known how to compute. */
export type InputNka = {
  readonly tahun?: number | undefined;
  readonly perencanaan?: AngkaMasuk | undefined;
  readonly efektivitas?: AngkaMasuk | undefined;
  readonly efisiensi?: AngkaMasuk | undefined;
  readonly sbk?: { readonly penggunaan: AngkaMasuk; readonly efisiensi: AngkaMasuk } | undefined;
  /** The IKPA score. */
  readonly pelaksanaan: AngkaMasuk;
};
export type HasilNka = { readonly nilai: string; readonly tercetak: string; readonly kategori: string; readonly pack: string };

/** nilai = 50 % perencanaan + 50 % pelaksanaan; perencanaan of a satker = 75 % efektivitas + 25 % efisiensi. */
export const nka: Calculation<InputNka, HasilNka, AturanNka> = {
  kind: 'nka',
  packs: [NKA_466_2023],
  bawaan: { keluarga: 'nka' },
  compute(input, pack) {
    const { bobot, rentang, kategori } = pack.rule;
    const reader = inputReader();
    const perencanaan = readPerencanaan(reader, input, pack);
    const pelaksanaan = reader.figure('pelaksanaan', input.pelaksanaan, rentang);
    return answerWhenRead(reader, pack, () => {
      const nilai = plus(share(perencanaan.nilai, bobot.perencanaan), share(pelaksanaan, bobot.pelaksanaan));
      const found = classifyExact(nilai, kategori);
      if (found === null) throw new Error('a value within its range has a category');
      return {
        output: { nilai: exactText(nilai), tercetak: printedText(nilai), kategori: found.nama, pack: pack.id },
        trace: step(pack.id, nilai, [step('perencanaan', perencanaan.nilai, perencanaan.parts), step('pelaksanaan', pelaksanaan)]),
      };
    });
  },
};

const share = (nilai: Fraction, bobot: string): Fraction => over(times(nilai, fraction(bobot)), whole(100));

type Perencanaan = { readonly nilai: Fraction; readonly parts: readonly Trace[] };

function readPerencanaan(reader: InputReader, input: InputNka, { id, rule }: RulePack<AturanNka>): Perencanaan {
  const { perencanaan, efektivitas, efisiensi, sbk } = input;
  const isInParts = efektivitas !== undefined || efisiensi !== undefined || sbk !== undefined;
  if (!isInParts) {
    if (perencanaan === undefined) reader.refuse({ code: 'input.missing_field', field: 'perencanaan' });
    return { nilai: reader.figure('perencanaan', perencanaan ?? null, rule.rentang), parts: [] };
  }
  if (perencanaan !== undefined) reader.refuse(TWICE);
  if (sbk !== undefined) reader.refuse({ code: 'rule.not_known', field: 'sbk', detail: { pack: id } });
  const [a, b] = [needed(reader, 'efektivitas', { value: efektivitas, rule }), needed(reader, 'efisiensi', { value: efisiensi, rule })];
  const nilai = plus(share(a, rule.bobotPerencanaan.efektivitas), share(b, rule.bobotPerencanaan.efisiensi));
  return { nilai, parts: [step('efektivitas', a), step('efisiensi', b)] };
}

type Needed = { readonly value: AngkaMasuk | undefined; readonly rule: AturanNka };

function needed(reader: InputReader, field: string, { value, rule }: Needed): Fraction {
  if (value === undefined) reader.refuse({ code: 'input.missing_field', field });
  return reader.figure(field, value ?? null, rule.rentang);
}

const TWICE = {
  code: 'input.out_of_range',
  field: 'perencanaan',
  detail: {
    reason: 'isi nilai perencanaan yang sudah jadi, atau efektivitas dan efisiensinya, jangan keduanya.',
    reason_en: 'give the finished planning score, or its effectiveness and efficiency, not both.',
  },
} as const;
