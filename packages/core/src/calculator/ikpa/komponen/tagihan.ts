import { step } from '../../../formula/step.ts';
import { over, times, whole } from '../../../kernel/fraction.ts';
import type { AturanTagihan } from '../aturan-mentah.ts';
import { type HasilKomponen } from './hasil-komponen.ts';

/**
 * Share of the SPM-LS kontraktual that reached KPPN in time. `hariKerja`: of each, the working days from BAST or BAPP until it was
 * received, counted by the calendar; bills of personnel are not among them.
 */
export function nilaiTagihan(hariKerja: readonly number[], aturan: AturanTagihan): HasilKomponen {
  const all = hariKerja.length;
  const inTime = hariKerja.filter((days) => days <= aturan.hariKerja).length;
  const steps = [step('tepat_waktu', whole(inTime)), step('spm_ls', whole(all))];
  return { nilai: all === 0 ? null : times(over(whole(inTime), whole(all)), whole(100)), langkah: all === 0 ? [] : steps };
}
