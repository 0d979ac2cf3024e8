/** Two ways to the same result: what Selaras does, and the bare engine or library. */
export type Pair = {
  /** Runs before each measured run; its time does not count. */
  readonly prepare?: () => Promise<unknown>;
  readonly measured: () => Promise<unknown>;
  readonly bare: () => Promise<unknown>;
};

export type Rounds = {
  readonly rounds: number;
  /** Runs of each side in one round; the round counts with their medians. */
  readonly runs: number;
  readonly warmUp: number;
};

/** Of the rounds: the one in the middle, the lowest and the highest. */
export type Spread = { readonly median: number; readonly lowest: number; readonly highest: number };
export type Ratio = Spread & { readonly measuredMs: number; readonly bareMs: number };

/**
 * How many times longer the measured side takes. The two take turns run by run, and who begins changes too: whatever else
 * the machine does then slows both, and the ratio keeps still where seconds would not.
 */
export async function ratioOf(pair: Pair, { rounds, runs, warmUp }: Rounds): Promise<Ratio> {
  for (let run = 0; run < warmUp; run += 1) await timeBoth(pair, run);
  const medians = { measured: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const times = { measured: [] as number[], bare: [] as number[] };
    for (let run = 0; run < runs; run += 1) {
      const { measured, bare } = await timeBoth(pair, round + run);
      times.measured.push(measured);
      times.bare.push(bare);
    }
    medians.measured.push(medianOf(times.measured));
    medians.bare.push(medianOf(times.bare));
  }
  const ratios = medians.measured.map((ms, round) => ms / (medians.bare[round] ?? Number.NaN));
  return { ...spreadOf(ratios), measuredMs: medianOf(medians.measured), bareMs: medianOf(medians.bare) };
}

async function timeBoth({ prepare, measured, bare }: Pair, turn: number): Promise<{ readonly measured: number; readonly bare: number }> {
  await prepare?.();
  if (turn % 2 === 1) {
    const first = await timeOf(bare);
    return { measured: await timeOf(measured), bare: first };
  }
  const first = await timeOf(measured);
  return { measured: first, bare: await timeOf(bare) };
}

/** Milliseconds. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export const spreadOf = (values: readonly number[]): Spread => ({
  median: medianOf(values),
  lowest: Math.min(...values),
  highest: Math.max(...values),
});

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('nothing was measured');
  return (low + high) / 2;
}
