// `./selaras …` and `npm run -s selaras -- …`: installs what is missing, then runs one command.

import { join } from 'node:path';
import { callerFolder, ensureInstalled, ROOT, runUnderNode } from './bootstrap.mjs';

await ensureInstalled();
process.exit(await runUnderNode([join(ROOT, 'packages/cli/src/main.ts'), ...process.argv.slice(2)], { cwd: callerFolder() }));
