import { over, times, whole } from '../../kernel/fraction.ts';
import { classifyExact } from '../bands.ts';
import type { AturanAkip } from './aturan-akip.ts';

export type UsulanGrade = {
  readonly grade: string;
  /** Grades above it that a share of criteria cannot earn: the evaluator judges how long they were met, or what was done beyond them. */
  readonly perluPertimbangan: readonly string[];
};

/**
 * The grade that the share of criteria met suggests. Only a proposal: the grade that counts is the evaluator's choice.
 * `null`: without criteria, or with more met than there are, there is nothing to propose.
 */
export function usulanGrade(
  { tangga }: Pick<AturanAkip, 'tangga'>,
  { terpenuhi, jumlah }: { readonly terpenuhi: number; readonly jumlah: number },
): UsulanGrade | null {
  if (jumlah < 1 || terpenuhi < 0 || terpenuhi > jumlah) return null;
  const bands = tangga.flatMap(({ grade, porsi }) => (porsi === null ? [] : [{ kode: grade, nama: grade, ...porsi }]));
  const found = classifyExact(times(over(whole(terpenuhi), whole(jumlah)), whole(100)), { desimal: null, bands });
  if (found === null) return null;
  const beyond = terpenuhi === jumlah ? tangga.filter(({ porsi }) => porsi === null) : [];
  return { grade: found.kode, perluPertimbangan: beyond.map(({ grade }) => grade) };
}
