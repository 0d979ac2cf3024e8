import type { AturanCapaian } from '../capaian/capaian-sederhana.ts';
import { capaianTepat, statusTepat } from '../capaian/capaian-tepat.ts';
import { CARA_CAPAIAN_BAWAAN, POLARISASI_RUMUS, type Polarisasi, type RumusCapaian } from '../capaian/cara-capaian.ts';
import { PAKET_CAPAIAN } from '../capaian/paket-capaian.ts';
import type { StatusCapaian } from '../capaian/status-capaian.ts';
import { exactText, isZero, printedText } from '../kernel/fraction.ts';
import { absentAnswer, answerWhenRead, step } from './answer.ts';
import type { AngkaMasuk, Calculation } from './calculation.ts';
import { readCara } from './read-cara-capaian.ts';
import { type InputReader, inputReader } from './read-input.ts';

export type InputCapaian = {
  readonly tahun?: number | undefined;
  readonly target: AngkaMasuk;
  readonly realisasi: AngkaMasuk;
  readonly polarisasi: Polarisasi;
  /** Left out: `R/T` where more is better, `2-R/T` where less is. An indicator that is to be kept has a formula of its own. */
  readonly rumus?: Exclude<RumusCapaian, 'stabilize'> | undefined;
  /** Of an indicator that is to be kept: closeness to the target → index, in percent, rising. */
  readonly skala?: readonly (readonly AngkaMasuk[])[] | undefined;
  /** Worst value of an indicator of which less is better: what a target of zero is measured against. */
  readonly terburuk?: AngkaMasuk | undefined;
  /** Whether the target is the best there can be, so that who meets it counts 120. */
  readonly konversi120?: boolean | undefined;
  /** Instead of the limits of the pack; `null`: none. */
  readonly batas?: { readonly min?: AngkaMasuk | undefined; readonly maks?: AngkaMasuk | undefined } | undefined;
};
export type HasilCapaianTepat = {
  /** Percent. */
  readonly capaian: string;
  readonly tercetak: string;
  readonly status: Exclude<StatusCapaian, 'belum_ada'>;
  readonly pack: string;
};

/** Realisasi against target by the formula of an indicator, within its limits. Offices choose the pack; no day does. */
export const capaian: Calculation<InputCapaian, HasilCapaianTepat, AturanCapaian> = {
  kind: 'capaian',
  packs: PAKET_CAPAIAN,
  bawaan: { paket: CARA_CAPAIAN_BAWAAN.paket },
  compute(input, pack) {
    const reader = inputReader();
    const target = reader.figure('target', input.target);
    const realisasi = reader.figure('realisasi', input.realisasi);
    const rumus = readRumus(reader, input);
    const cara = readCara(reader, { ...input, rumus, paket: pack.id, isTargetNol: input.target !== null && isZero(target) });
    return answerWhenRead(reader, pack, () => {
      const found = capaianTepat({ target, realisasi, rumus, cara, aturan: pack.rule });
      if ('absen' in found) return absentAnswer(pack, found.absen, [found.trace]);
      const status = statusTepat(found.nilai, pack.rule);
      return {
        output: { capaian: exactText(found.nilai), tercetak: printedText(found.nilai), status, pack: pack.id },
        trace: step(pack.id, found.nilai, [found.trace]),
      };
    });
  },
};

const RUMUS_BAWAAN: Readonly<Record<Polarisasi, RumusCapaian>> = { maximize: 'R/T', minimize: '2-R/T', stabilize: 'stabilize' };

/** A formula that contradicts the polarisasi would reward the wrong direction. */
function readRumus(reader: InputReader, { polarisasi, rumus }: InputCapaian): RumusCapaian {
  const chosen = rumus ?? RUMUS_BAWAAN[polarisasi];
  if (POLARISASI_RUMUS[chosen] !== polarisasi) {
    const known = Object.entries(POLARISASI_RUMUS).flatMap(([one, of]) => (of === polarisasi && one !== 'stabilize' ? [one] : []));
    reader.refuse({
      code: 'input.out_of_range',
      field: 'rumus',
      detail: {
        reason: `rumus ${chosen} bertentangan dengan polarisasi ${polarisasi}. ${known.length === 0 ? 'Jangan isi rumusnya.' : `Pakai ${known.join(' atau ')}.`}`,
        reason_en: `formula ${chosen} contradicts polarisasi ${polarisasi}. ${known.length === 0 ? 'Leave the formula out.' : `Use ${known.join(' or ')}.`}`,
      },
    });
  }
  return chosen;
}
