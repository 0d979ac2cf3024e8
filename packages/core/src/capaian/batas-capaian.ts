import type { Trace } from '../formula/trace.ts';
import { Decimal } from '../kernel/decimal.ts';
import { figure } from '../kernel/figure.ts';
import { assertNever } from '../kernel/result.ts';
import type { AturanCapaian } from './capaian-sederhana.ts';
import type { BatasCapaian, CaraCapaian } from './cara-capaian.ts';

/** Which limit changed a capaian. */
export type Dibatasi = 'atas' | 'bawah';

export type Limits = { readonly batasAtas: Decimal | null; readonly batasBawah: Decimal | null };

/** The limits in percent that apply to an indicator: the manual's, and where it leaves that to the pack, the pack's. `null`: none. */
const limitsOf = (cara: Pick<CaraCapaian, 'batasAtas' | 'batasBawah'>, aturan: AturanCapaian): Limits => ({
  batasAtas: limitOf(cara.batasAtas, aturan.batasAtas),
  batasBawah: limitOf(cara.batasBawah, aturan.batasBawah),
});

type Limiting = { readonly trace: Trace; readonly cara: CaraCapaian; readonly aturan: AturanCapaian };

/** A capaian within its limits. What it was before stays as the first part of the trace, so that both can be shown. */
export function batasi({ trace, cara, aturan }: Limiting): { readonly trace: Trace; readonly dibatasi: Dibatasi | null } {
  const { batasAtas, batasBawah } = limitsOf(cara, aturan);
  const { result } = trace;
  if (result.kind === 'absent') return { trace, dibatasi: null };
  if (batasAtas !== null && result.value.greaterThan(batasAtas)) return limited({ trace, at: batasAtas, dibatasi: 'atas' });
  if (batasBawah !== null && result.value.lessThan(batasBawah)) return limited({ trace, at: batasBawah, dibatasi: 'bawah' });
  return { trace, dibatasi: null };
}

function limited({ trace, at, dibatasi }: { readonly trace: Trace; readonly at: Decimal; readonly dibatasi: Dibatasi }) {
  const limit: Trace = { label: `batas_${dibatasi}`, result: figure(at), parts: [] };
  return { dibatasi, trace: { label: 'batas_capaian', result: figure(at), parts: [trace, limit], note: `capaian.batas_${dibatasi}` } };
}

function limitOf(batas: BatasCapaian, ofPack: string | null): Decimal | null {
  switch (batas.jenis) {
    case 'paket':
      return ofPack === null ? null : new Decimal(ofPack);
    case 'tanpa':
      return null;
    case 'nilai':
      return new Decimal(batas.nilai.replace(',', '.'));
    default:
      return assertNever(batas);
  }
}
