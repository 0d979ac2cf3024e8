/**
 * `npm run bench`: what Selaras costs above the engine or library it stands on, measured side by side in one run.
 * `npm run bench -- renja-pdf second-start` runs some of it. Goals are shown, never asserted; only a part that cannot
 * run at all makes the exit code 1.
 */
import { check } from './check.bench.ts';
import { corpus } from './corpus.bench.ts';
import { firstLoadJs } from './first-load-js.bench.ts';
import { formula } from './formula.bench.ts';
import { ipAsn } from './ip-asn.bench.ts';
import { jsonLines } from './json-lines.bench.ts';
import { matrixApi } from './matrix-api.bench.ts';
import { type Bench, type Language, number, type Outcome, tableOf, type Workplace } from './outcome.ts';
import { renjaDocx } from './renja-docx.bench.ts';
import { renjaPdf } from './renja-pdf.bench.ts';
import { saveMeasurement } from './save-measurement.bench.ts';
import { secondStart } from './second-start.bench.ts';
import { openWorkplace } from './workplace.ts';

/** The start comes first, on data that no other part has touched. */
const BENCHES: readonly Bench[] = [
  secondStart,
  saveMeasurement,
  matrixApi,
  formula,
  ipAsn,
  jsonLines,
  renjaPdf,
  renjaDocx,
  corpus,
  firstLoadJs,
  check,
];

const WORDS = {
  id: {
    unknown: (name: string, all: string) => `Tidak ada ukuran "${name}". Yang ada: ${all}`,
    failed: (title: string, why: string) => `✗ ${title}: ${why}`,
    done: (title: string, seconds: string) => `✓ ${title} (${seconds} s)`,
  },
  en: {
    unknown: (name: string, all: string) => `There is no bench "${name}". There are: ${all}`,
    failed: (title: string, why: string) => `✗ ${title}: ${why}`,
    done: (title: string, seconds: string) => `✓ ${title} (${seconds} s)`,
  },
};

const args = process.argv.slice(2);
const lang: Language =
  args.includes('--lang=en') || args[args.indexOf('--lang') + 1] === 'en' || process.env['SELARAS_LANG'] === 'en' ? 'en' : 'id';
const words = WORDS[lang];
/** Told to stop, while something may still be running. */
let isTold = false;
process.exitCode = await main(args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--lang'));

async function main(names: readonly string[]): Promise<number> {
  const all = BENCHES.map(({ name }) => name);
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined) {
    console.error(words.unknown(unknown, all.join(', ')));
    return 2;
  }
  const place = await openWorkplace();
  cleanUpWhenTold(place);
  try {
    return await runAll(
      BENCHES.filter(({ name }) => names.length === 0 || names.includes(name)),
      place,
    );
  } finally {
    await place.close();
  }
}

async function runAll(benches: readonly Bench[], place: Workplace): Promise<number> {
  const outcomes: Outcome[] = [];
  let failed = 0;
  for (const { title, run } of benches) {
    const began = performance.now();
    try {
      outcomes.push(...(await run(place)));
      console.error(words.done(title[lang], number((performance.now() - began) / 1000, 1, lang)));
    } catch (error) {
      if (isTold) return 1; // what it needed was taken away
      failed += 1;
      console.error(words.failed(title[lang], error instanceof Error ? (error.stack ?? error.message) : String(error)));
    }
  }
  console.log(`\n${tableOf(outcomes, lang)}`);
  return failed > 0 ? 1 : 0;
}

/** Ctrl-C: whatever was started is stopped and the folder is removed before we go. */
function cleanUpWhenTold(place: Workplace): void {
  const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
  const stop = (code: number): void => {
    isTold = true;
    void place.close().finally(() => process.exit(code));
  };
  process.once('SIGHUP', () => stop(codes.SIGHUP));
  process.once('SIGINT', () => stop(codes.SIGINT));
  process.once('SIGTERM', () => stop(codes.SIGTERM));
  process.once('disconnect', () => stop(codes.SIGTERM)); // the launcher was killed outright
  process.channel?.unref(); // listening to it alone keeps nothing running that is done
  process.once('uncaughtException', (error) => {
    console.error(error);
    stop(1);
  });
}
