import type { MeasurementFormWire, SimulateBody } from '@selaras/contract';

type Komponen = NonNullable<SimulateBody['komponen']>;

/** What somebody supposes: texts as they are typed. */
export type Andaian = {
  readonly cara: 'isian' | 'hasil';
  readonly komponen: Komponen;
  readonly realisasi: string;
  readonly target: string;
};

/** Where the thought starts: what is recorded now, with the decimal comma that a person types. */
export function komponenAwal({ measurement }: Pick<MeasurementFormWire, 'measurement'>): Komponen {
  return Object.fromEntries(
    Object.entries(measurement.entry?.komponen ?? {}).map(([kode, held]) => [
      kode,
      held.jenis === 'angka' ? { ...held, nilai: held.nilai.replace('.', ',') } : held,
    ]),
  );
}

const wasEmptied = (held: Komponen[string]): boolean => held.jenis === 'angka' && held.nilai.trim() === '';

/** Only what differs is sent; what is left out stays as it is. `null`: nothing differs, so there is nothing to compute. */
export function changesOf(start: Andaian, held: Andaian): Pick<SimulateBody, 'komponen' | 'realisasi' | 'target'> | null {
  const changed = Object.entries(held.komponen).filter(
    ([kode, one]) => !wasEmptied(one) && JSON.stringify(one) !== JSON.stringify(start.komponen[kode]),
  );
  const komponen = held.cara === 'isian' && changed.length > 0 ? Object.fromEntries(changed) : null;
  const realisasi = held.cara === 'hasil' && held.realisasi.trim() !== '' ? held.realisasi.trim() : null;
  const target = held.target.trim() !== '' && held.target.trim() !== start.target ? held.target.trim() : null;
  return komponen === null && realisasi === null && target === null ? null : { komponen, realisasi, target };
}
