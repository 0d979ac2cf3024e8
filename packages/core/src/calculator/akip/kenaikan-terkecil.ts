/** What a sub-komponen would gain by one step, two steps, … up its ladder: all above zero, rising. */
export type DapatNaik = { readonly kode: string; readonly gain: readonly bigint[] };

/** How many steps each raised sub-komponen goes up. */
export type Kenaikan = ReadonlyMap<string, number>;

export type KenaikanTerkecil = {
  readonly dinaikkan: number;
  readonly langkah: number;
  readonly gain: bigint;
  /** How many sets are equally small; `susunan` gives every one of them, one after the other. */
  readonly jumlah: bigint;
  readonly susunan: () => Iterable<Kenaikan>;
};

/** The most that exactly k sub-komponen with exactly s steps in all can gain, and in how many ways; `undefined`: in none. */
type Terbaik = { readonly gain: bigint; readonly cara: bigint };
type Tabel = readonly (readonly (Terbaik | undefined)[])[];

/**
 * The smallest sets of rises that are enough: fewest sub-komponen raised, then fewest steps, then highest gain. `null`: even all
 * of them at the top are not. `cukup` must be monotone: what is enough stays enough with more.
 *
 * Filled sub-komponen by sub-komponen, as a knapsack is, so that twelve of them are answered at once; equal to trying everything.
 */
export function kenaikanTerkecil(sub: readonly DapatNaik[], cukup: (gain: bigint) => boolean): KenaikanTerkecil | null {
  const tabel = sub.reduce<readonly Tabel[]>((rows, one) => [...rows, withNext(rows.at(-1)!, one)], [[[{ gain: 0n, cara: 1n }]]]);
  for (const [dinaikkan, row] of tabel.at(-1)!.entries()) {
    for (const [langkah, found] of row.entries()) {
      if (found === undefined || !cukup(found.gain)) continue;
      return { dinaikkan, langkah, gain: found.gain, jumlah: found.cara, susunan: () => setsOf({ sub, tabel, dinaikkan, langkah }) };
    }
  }
  return null;
}

/** The table with one sub-komponen more: left as it is, or raised by any number of its steps. */
function withNext(before: Tabel, { gain }: DapatNaik): Tabel {
  const width = (before[0]?.length ?? 0) + gain.length;
  const next = Array.from({ length: before.length + 1 }, (): (Terbaik | undefined)[] => Array.from({ length: width }));
  for (const [k, row] of before.entries()) {
    for (const [s, held] of row.entries()) {
      if (held === undefined) continue;
      next[k]![s] = better(next[k]![s], held);
      for (const [i, more] of gain.entries()) {
        const at = s + i + 1;
        next[k + 1]![at] = better(next[k + 1]![at], { gain: held.gain + more, cara: held.cara });
      }
    }
  }
  return next;
}

function better(a: Terbaik | undefined, b: Terbaik): Terbaik {
  if (a === undefined || b.gain > a.gain) return b;
  return a.gain > b.gain ? a : { gain: a.gain, cara: a.cara + b.cara };
}

type Backwards = {
  readonly sub: readonly DapatNaik[];
  readonly tabel: readonly Tabel[];
  readonly dinaikkan: number;
  readonly langkah: number;
};

/** Every way in which the last sub-komponen and those before it reach their best; the others follow from it. */
function* setsOf({ sub, tabel, dinaikkan, langkah }: Backwards): Generator<Kenaikan> {
  const last = sub.at(-1);
  if (last === undefined) {
    yield new Map();
    return;
  }
  const before = { sub: sub.slice(0, -1), tabel: tabel.slice(0, -1) };
  const best = tabel.at(-1)?.[dinaikkan]?.[langkah]?.gain;
  const without = before.tabel.at(-1)?.[dinaikkan]?.[langkah]?.gain;
  for (const [i, more] of last.gain.entries()) {
    const rest = before.tabel.at(-1)?.[dinaikkan - 1]?.[langkah - i - 1]?.gain;
    if (rest === undefined || rest + more !== best) continue;
    for (const set of setsOf({ ...before, dinaikkan: dinaikkan - 1, langkah: langkah - i - 1 }))
      yield new Map([...set, [last.kode, i + 1]]);
  }
  if (without !== undefined && without === best) yield* setsOf({ ...before, dinaikkan, langkah });
}
