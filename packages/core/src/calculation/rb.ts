import { classifyExact } from '../calculator/bands.ts';
import { type AturanRb, RB_9_2023 } from '../calculator/rb/rb-9-2023.ts';
import { exactText, printedText } from '../kernel/fraction.ts';
import type { Dwibahasa } from '../rulepack/rule-pack.ts';
import { answerWhenRead, step } from './answer.ts';
import type { AngkaMasuk, Calculation, InputProblem } from './calculation.ts';
import { inputReader } from './read-input.ts';

/** `kategori`: as the evaluator stated it, where the value alone does not say it. */
export type InputRb = { readonly tahun?: number | undefined; readonly nilai: AngkaMasuk; readonly kategori?: string | undefined };
export type HasilRb = {
  readonly nilai: string;
  readonly tercetak: string;
  readonly kategori: string;
  /** Where the value may also have a category that no number gives (A-). */
  readonly catatan?: Dwibahasa;
  readonly pack: string;
};

/** The category of an RB index by its band; A- is only ever given, never derived. */
export const rb: Calculation<InputRb, HasilRb, AturanRb> = {
  kind: 'rb',
  packs: [RB_9_2023],
  bawaan: { keluarga: 'rb' },
  compute(input, pack) {
    const { rentang, kategori: bands, bersyarat } = pack.rule;
    const reader = inputReader();
    const nilai = reader.figure('nilai', input.nilai, rentang);
    const derived = classifyExact(nilai, bands)?.kode;
    const possible = [derived, ...(derived === bersyarat.dalam ? [bersyarat.kode] : [])];
    const known = [...bands.bands.map(({ kode }) => kode), bersyarat.kode];
    if (input.kategori !== undefined && !known.includes(input.kategori))
      reader.refuse({ code: 'input.out_of_range', field: 'kategori', detail: { known: known.join(', ') } });
    else if (input.kategori !== undefined && reader.problems.length === 0 && !reader.isWaiting() && !possible.includes(input.kategori))
      reader.refuse(notOfValue(input.kategori, exactText(nilai)));
    return answerWhenRead(reader, pack, () => {
      if (derived === undefined) throw new Error('a value within its range has a category');
      const catatan = input.kategori === undefined && possible.length > 1 ? { catatan: bersyarat.keterangan } : {};
      return {
        output: { nilai: exactText(nilai), tercetak: printedText(nilai), kategori: input.kategori ?? derived, ...catatan, pack: pack.id },
        trace: step(pack.id, nilai, [step('nilai', nilai)]),
      };
    });
  },
};

const notOfValue = (kategori: string, nilai: string): InputProblem => ({
  code: 'input.out_of_range',
  field: 'kategori',
  detail: {
    reason: `kategori ${kategori} tidak sesuai dengan nilai ${nilai.replace('.', ',')}. Periksa nilai atau kategorinya.`,
    reason_en: `category ${kategori} does not go with the value ${nilai}. Check the value or the category.`,
  },
});
