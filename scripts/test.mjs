// Dependency-free, must parse on Node 18. `npm test`: installs what is missing, then runs every check.

import { ensureInstalled, ROOT, runUnderNode } from './bootstrap.mjs';

await ensureInstalled();
process.exit(await runUnderNode(['scripts/checks.ts', ...process.argv.slice(2)], { cwd: ROOT }));
