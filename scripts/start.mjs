// `npm start`: installs what is missing, then serves with the example office.

import { join } from 'node:path';
import { callerFolder, ensureInstalled, ROOT, runUnderNode } from './bootstrap.mjs';

const words = process.argv.slice(2);
const command = words.includes('--version') ? words : ['start', ...words];

await ensureInstalled();
process.exit(await runUnderNode([join(ROOT, 'packages/cli/src/main.ts'), ...command], { cwd: callerFolder() }));
