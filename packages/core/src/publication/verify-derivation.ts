import { RULE_PACKS } from '../calculator/registry.ts';
import { type FrozenTrace, freezeTrace } from '../formula/frozen-trace.ts';
import { canonicalJson, type Json } from '../kernel/canonical.ts';
import { type FrozenFigure, freezeFigure } from '../kernel/frozen-figure.ts';
import { ENGINE } from '../measurement/engine.ts';
import { figureGraph, type IkuFigure } from '../measurement/figure-graph.ts';
import { type AngkaTurunan, type Derivation, inputsText, paketOf, type Sha256, sealedText } from './derivation.ts';

/** One thing that is not as the file says. `tempat` names it: a pack, or a figure with its indicator and period. */
export type DerivationDifference =
  | { readonly jenis: 'segel'; readonly tertulis: string; readonly dihitung: string }
  | { readonly jenis: 'paket_tidak_dikenal'; readonly tempat: string }
  | { readonly jenis: 'paket_berbeda'; readonly tempat: string }
  | { readonly jenis: 'paket_tidak_ada'; readonly tempat: string }
  | { readonly jenis: 'angka_hilang'; readonly tempat: string }
  | { readonly jenis: 'angka_lebih'; readonly tempat: string }
  | { readonly jenis: 'angka'; readonly tempat: string; readonly tertulis: string; readonly dihitung: string }
  | { readonly jenis: 'langkah' | 'masukan' | 'manual' | 'perhitungan'; readonly tempat: string };

export type DerivationReport = {
  /** How much was looked at. */
  readonly angka: number;
  readonly paket: number;
  readonly masukan: number;
  readonly bukti: number;
  /** Engine of the file, when it is another than this program's. */
  readonly engineLain: string | null;
  readonly differences: readonly DerivationDifference[];
};

/**
 * Computes every figure of a file again from the file alone, and says each thing that differs: the seal over all of it, the
 * rules of every pack, and of every figure its value, its steps, its inputs and its manual.
 */
export function verifyDerivation(derivation: Derivation, sha256: Sha256): DerivationReport {
  const { angka, paket, dunia, asal, engine } = derivation;
  const computed = sha256(sealedText(derivation));
  const segel: readonly DerivationDifference[] =
    computed === derivation.segel ? [] : [{ jenis: 'segel', tertulis: derivation.segel, dihitung: computed }];
  return {
    angka: angka.length,
    paket: paket.length,
    masukan: dunia.iku.reduce((sum, { entries }) => sum + entries.length, 0),
    bukti: asal.reduce((sum, { bukti }) => sum + bukti.length, 0),
    engineLain: engine === ENGINE ? null : engine,
    differences: [...segel, ...packDifferences(derivation), ...figureDifferences(derivation, sha256)],
  };
}

/** Old packs are never edited: a pack of the same name with other rules is not the pack that computed the figure. */
function packDifferences({ paket, dunia }: Derivation): readonly DerivationDifference[] {
  const known = new Map(RULE_PACKS.map((pack) => [pack.id, canonicalJson(pack as unknown as Json)])); // a pack is plain data
  const differing = paket.flatMap((pack): readonly DerivationDifference[] => {
    const own = known.get(pack.id);
    if (own === undefined) return [{ jenis: 'paket_tidak_dikenal', tempat: pack.id }];
    return own === canonicalJson(pack) ? [] : [{ jenis: 'paket_berbeda', tempat: pack.id }];
  });
  const missing = paketOf(dunia).filter(({ id }) => !paket.some((pack) => pack.id === id));
  return [...differing, ...missing.map(({ id }): DerivationDifference => ({ jenis: 'paket_tidak_ada', tempat: id }))];
}

function figureDifferences({ angka, dunia, iku, tahun }: Derivation, sha256: Sha256): readonly DerivationDifference[] {
  const graph = figureGraph(dunia);
  const years = new Set(angka.map((held) => `${held.ikuId} ${held.period.slice(0, 4)}`)).add(`${iku.id} ${tahun}`);
  const fresh = new Map<string, IkuFigure>();
  for (const one of dunia.iku) {
    for (const key of years) {
      if (!key.startsWith(`${one.id} `)) continue;
      for (const held of graph.figuresOf(one, Number(key.slice(-4)))) fresh.set(keyOf({ ...held, ikuId: one.id }), held);
    }
  }
  const written = new Map(angka.map((held) => [keyOf(held), held]));
  const nameOf = namesIn({ dunia, iku });
  const lost = [...fresh.keys()].filter((key) => key.startsWith(`${iku.id} `) && !written.has(key));
  return [
    ...[...written].flatMap(([key, held]) => compare({ written: held, fresh: fresh.get(key), tempat: nameOf(held), sha256 })),
    ...lost.map((key): DerivationDifference => ({ jenis: 'angka_hilang', tempat: key.slice(iku.id.length + 1) })),
  ];
}

const keyOf = ({ ikuId, jenis, period }: Pick<AngkaTurunan, 'ikuId' | 'jenis' | 'period'>): string => `${ikuId} ${jenis} ${period}`;

const namesIn =
  ({ dunia, iku }: Pick<Derivation, 'dunia' | 'iku'>) =>
  ({ ikuId, jenis, period }: AngkaTurunan): string => {
    const kode = dunia.iku.find(({ id }) => id === ikuId)?.kode ?? ikuId;
    return `${jenis} ${ikuId === iku.id ? iku.label : ''} ${kode} ${period}`.replace('  ', ' ');
  };

type Comparing = {
  readonly written: AngkaTurunan;
  readonly fresh: IkuFigure | undefined;
  readonly tempat: string;
  readonly sha256: Sha256;
};

function compare({ written, fresh, tempat, sha256 }: Comparing): readonly DerivationDifference[] {
  if (fresh === undefined) return [{ jenis: 'angka_lebih', tempat }];
  const { engine } = written;
  const figure = freezeFigure(fresh.trace.result);
  const hash = sha256(inputsText({ ...fresh, engine }));
  const isSameManual = written.manualId === fresh.manualId && written.paket === fresh.paket;
  const isSameFigure = shown(written.figure) === shown(figure) && canonicalJson(written.anggota) === canonicalJson(fresh.anggota);
  return [
    ...(isSameFigure ? [] : [{ jenis: 'angka', tempat, tertulis: shown(written.figure), dihitung: shown(figure) } as const]),
    ...(isSameTrace(written.trace, freezeTrace(fresh.trace)) ? [] : [{ jenis: 'langkah', tempat } as const]),
    ...(written.inputsHash === hash ? [] : [{ jenis: 'masukan', tempat } as const]),
    ...(isSameManual ? [] : [{ jenis: 'manual', tempat } as const]),
  ];
}

const shown = (figure: FrozenFigure): string => ('nilai' in figure ? figure.nilai : figure.alasan);

const isSameTrace = (a: FrozenTrace, b: FrozenTrace): boolean =>
  canonicalJson(a as unknown as Json) === canonicalJson(b as unknown as Json); // an optional note is left out of either text alike
