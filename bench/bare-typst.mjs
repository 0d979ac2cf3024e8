// The least that compiles a job with Typst: `node bare-typst.mjs job.json out.pdf`. What the Renja PDF is compared with.

import { readFileSync, writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [job, pdf] = process.argv.slice(2);
const { workspace, mainFile, fontPaths, inputs, standard } = JSON.parse(readFileSync(job, 'utf8'));
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }], inputs });
const { result } = compiler.compile({ mainFilePath: mainFile });
writeFileSync(pdf, compiler.pdf(result, { pdfStandard: standard, creationTimestamp: 0 }));
process.exit(0);
