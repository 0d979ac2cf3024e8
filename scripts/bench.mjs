// Dependency-free, must parse on Node 18. `npm run bench`: installs what is missing, then measures.

import { ensureInstalled, ROOT, runUnderNode } from './bootstrap.mjs';

await ensureInstalled();
process.exit(await runUnderNode(['bench/main.ts', ...process.argv.slice(2)], { cwd: ROOT }));
