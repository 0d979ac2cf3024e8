/**
 * `npx node crash/run-crash.ts --rounds 20 [--seed 7]`: kill -9 of the server or of PostgreSQL in the middle of writes.
 * Exit code 1 when anything that was confirmed is lost, or anything is half written.
 */
import { parseArgs } from 'node:util';
import { runCrash } from './crash-run.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' }, seed: { type: 'string' } } });
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
console.log(`seed ${seed}`);
const { rounds, faults } = await runCrash({ rounds: Number(values.rounds), seed, log: console.log });

const sum = (of: (round: (typeof rounds)[number]) => number): number => rounds.reduce((total, round) => total + of(round), 0);
const slowest = Math.max(...rounds.map(({ backAfterMs }) => backAfterMs));
console.log(
  `\n${rounds.length} kills, ${sum((round) => round.acknowledged)} confirmed writes, ` +
    `${sum((round) => round.unanswered)} under way of which ${sum((round) => round.happened)} happened, ` +
    `slowest return ${Math.round(slowest)} ms`,
);
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length === 0) console.log('✓ nothing lost, nothing half written, nothing left behind');
process.exitCode = faults.length === 0 ? 0 : 1;
