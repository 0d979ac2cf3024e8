import { step } from '../../../formula/step.ts';
import { compare, type Fraction, isZero, lesser, meanOf, over, times, whole, ZERO } from '../../../kernel/fraction.ts';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { AturanCapaianOutput } from '../aturan-mentah.ts';
import { type HasilKomponen, tertimbang } from './hasil-komponen.ts';

/** One RO (rincian output) at the end of a month: progress (PCRO) and its target (TPCRO) in percent, volume and its target. */
export type Ro = {
  readonly pcro: Fraction;
  readonly tpcro: Fraction;
  readonly rvro: Fraction;
  readonly volumeTarget: Fraction;
  readonly dikonfirmasi: boolean;
  /** Day of the report; `null` while there is none. */
  readonly tanggalLapor: PlainDate | null;
};

/** `batasLapor`: the last day on which a report of the month is in time, counted by the calendar. */
export type DataCapaianOutput = { readonly ro: readonly Ro[]; readonly bulan: number; readonly batasLapor: PlainDate };

const HUNDRED = whole(100);
const DECEMBER = 12;

export function nilaiCapaianOutput({ ro, bulan, batasLapor }: DataCapaianOutput, aturan: AturanCapaianOutput): HasilKomponen {
  if (ro.length === 0) return { nilai: null, langkah: [] };
  const inTime = ro.filter(({ tanggalLapor }) => tanggalLapor !== null && tanggalLapor <= batasLapor).length;
  const each = ro.map((one) => capaianRo(one, bulan));
  return tertimbang(
    [
      {
        kode: 'ketepatan_waktu',
        bobot: aturan.bobot.ketepatan_waktu,
        nilai: times(over(whole(inTime), whole(ro.length)), HUNDRED),
        langkah: [step('tepat_waktu', whole(inTime)), step('ro', whole(ro.length))],
      },
      {
        kode: 'capaian_ro',
        bobot: aturan.bobot.capaian_ro,
        nilai: meanOf(each),
        langkah: each.map((one, i) => step(`ro_${i + 1}`, one)),
      },
    ],
    'kosong',
  );
}

/** Progress against its target while the year runs; once it is done, or the year is, volume against its target. */
export function capaianRo({ dikonfirmasi, pcro, tpcro, rvro, volumeTarget }: Ro, bulan: number): Fraction {
  if (!dikonfirmasi || isZero(pcro)) return ZERO;
  const isRunning = bulan < DECEMBER && compare(pcro, HUNDRED) < 0;
  return isRunning ? share(pcro, tpcro) : share(rvro, volumeTarget);
}

/** At most 100; more than nothing where nothing was asked for is all of it. */
const share = (done: Fraction, asked: Fraction): Fraction => (isZero(asked) ? HUNDRED : lesser(HUNDRED, times(over(done, asked), HUNDRED)));
