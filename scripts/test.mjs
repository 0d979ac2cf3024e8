// Dependency-free, must parse on Node 18. `npm test`: install when needed, then every check under the pinned Node.

import { ensureInstalled, runUnderNode } from './bootstrap.mjs';

await ensureInstalled();
await runUnderNode(['scripts/checks.ts', ...process.argv.slice(2)]);
