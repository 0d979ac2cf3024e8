// A process that owns PostgreSQL until it is killed: what the tests kill without warning.
import { startPostgres } from './embedded.ts';

const engine = await startPostgres(process.argv[2] ?? '', { durable: false });
process.stdout.write(`${engine.pid}\n`);
setInterval(() => {}, 1_000);
