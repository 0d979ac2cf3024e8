import type { AturanAkip } from '../calculator/akip/aturan-akip.ts';
import type { InputProblem } from './calculation.ts';

/** The twelve sub-komponen of an LKE, as they are written in an input. */
export const SUB_KOMPONEN_LKE = ['1.a', '1.b', '1.c', '2.a', '2.b', '2.c', '3.a', '3.b', '3.c', '4.a', '4.b', '4.c'] as const;
export type KodeSubLke = (typeof SUB_KOMPONEN_LKE)[number];

/** A grade each; `null`: not given yet. */
export type LkeMasuk = Readonly<Partial<Record<KodeSubLke, string | null>>>;

/** The grades of an LKE, with all that is wrong with them; `null` while one of them is not given yet. */
export function readLke(
  { komponen, tangga }: AturanAkip,
  lke: LkeMasuk,
): { readonly grades: ReadonlyMap<string, string> | null; readonly problems: readonly InputProblem[] } {
  const given = new Map<string, string | null | undefined>(Object.entries(lke));
  const known = tangga.map(({ grade }) => grade);
  const grades = new Map<string, string>();
  const problems: InputProblem[] = [];
  const sub = komponen.flatMap((one) => one.sub);
  for (const { kode } of sub) {
    const field = `lke.${kode}`;
    const grade = given.get(kode);
    if (grade === undefined) problems.push({ code: 'input.missing_field', field });
    else if (grade !== null && !known.includes(grade))
      problems.push({ code: 'input.out_of_range', field, detail: { known: known.join(', ') } });
    else if (grade !== null) grades.set(kode, grade);
  }
  return { grades: grades.size === sub.length ? grades : null, problems };
}
