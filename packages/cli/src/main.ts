import { runProcess } from './run-process.ts';
import { serverParts } from './server-parts.ts';

await runProcess({ parts: serverParts });
