import { expect, test } from 'vitest';
import { runCrash } from './crash-run.ts';

/** `npx node crash/run-crash.ts --rounds 20` is the long form. */
test('kill -9 of the server or of PostgreSQL loses nothing that was confirmed and leaves nothing half written', async () => {
  const seed = Date.now() % 2 ** 31;
  const said: string[] = [];
  const { rounds, faults } = await runCrash({ rounds: 3, seed, log: (line) => void said.push(line) });
  expect(faults, `seed ${seed}\n${said.join('\n')}`).toEqual([]);
  expect(rounds.map(({ victim }) => victim)).toEqual(['server', 'postgres', 'server']);
  for (const { acknowledged } of rounds) expect(acknowledged).toBeGreaterThan(0);
}, 300_000);
