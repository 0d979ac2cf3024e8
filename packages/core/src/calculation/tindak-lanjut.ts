import {
  type AturanTindakLanjut,
  SETELAN_TIDAK_DAPAT,
  STATUS_REKOMENDASI,
  type StatusRekomendasi,
  TINDAKLANJUT_2_2017,
} from '../calculator/tindak-lanjut/tindak-lanjut-2-2017.ts';
import { exactText, isZero, over, printedText, sumOf, times, whole } from '../kernel/fraction.ts';
import { absentAnswer, answerWhenRead, step } from './answer.ts';
import type { AngkaMasuk, Calculation } from './calculation.ts';
import { inputReader } from './read-input.ts';
import { readSetelan, type SetelanMasuk, type SetelanTerbaca } from './read-setelan.ts';

/** How many recommendations have each status. */
export type InputTindakLanjut = Readonly<Record<StatusRekomendasi, AngkaMasuk>> & {
  readonly tahun?: number | undefined;
  readonly setelan?: SetelanMasuk | undefined;
};
export type HasilTindakLanjut = {
  readonly persen: string;
  readonly tercetak: string;
  /** What was divided by: how many recommendations had to be followed up. */
  readonly penyebut: string;
  readonly pack: string;
} & SetelanTerbaca['ulang'];

/** persen = sesuai ÷ penyebut × 100. Where nothing has to be followed up there is no share. */
export const tindakLanjut: Calculation<InputTindakLanjut, HasilTindakLanjut, AturanTindakLanjut> = {
  kind: 'tindak-lanjut',
  packs: [TINDAKLANJUT_2_2017],
  bawaan: { keluarga: 'tindaklanjut' },
  compute(input, pack) {
    const { selesai, keluar } = pack.rule;
    const reader = inputReader();
    const counts = STATUS_REKOMENDASI.map((status) => ({ status, count: reader.count(status, input[status]) }));
    const { nilai: setelan, ulang } = readSetelan(reader, pack, input.setelan);
    return answerWhenRead(reader, pack, () => {
      const sumIf = (isMeant: (status: StatusRekomendasi) => boolean) =>
        sumOf(counts.filter(({ status }) => isMeant(status)).map(({ count }) => count));
      const penyebut = sumIf((status) => status !== keluar || setelan[SETELAN_TIDAK_DAPAT] === 'tetap');
      const parts = [...counts.map(({ status, count }) => step(status, count)), step('penyebut', penyebut)];
      if (isZero(penyebut)) return absentAnswer(pack, 'divided_by_zero', parts);
      const persen = times(
        over(
          sumIf((status) => selesai.includes(status)),
          penyebut,
        ),
        whole(100),
      );
      return {
        output: { persen: exactText(persen), tercetak: printedText(persen), penyebut: exactText(penyebut), pack: pack.id, ...ulang },
        trace: step(pack.id, persen, parts),
      };
    });
  },
};
