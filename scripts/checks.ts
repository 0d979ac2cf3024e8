/**
 * Everything that `npm test` means, in the order in which a fault is cheapest to find.
 * `npm test -- unit` runs the checks whose name contains "unit". The last line is `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Count = { readonly passed: number; readonly failed: number };
type Check = { readonly name: string; readonly command: readonly string[]; readonly count?: (exitCode: number) => Count };

const reports = mkdtempSync(join(tmpdir(), 'selaras-checks-'));
const bin = (name: string): string => join('node_modules', '.bin', name);
const report = (name: string): string => join(reports, `${name}.json`);

const CHECKS: readonly Check[] = [
  { name: 'types', command: [bin('tsc'), '-p', 'tsconfig.json'] },
  { name: 'types of core without Node or DOM', command: [bin('tsc'), '-p', 'packages/core/tsconfig.json'] },
  { name: 'lint', command: [bin('oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'format', command: [bin('biome'), 'ci', '.', '--diagnostic-level=error'] },
  {
    name: 'unit and database tests',
    command: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report('vitest')}`],
    count: vitestCount,
  },
  { name: 'web build', command: [bin('vite'), 'build', 'packages/web'] },
  { name: 'browser tests', command: [bin('playwright'), 'test'], count: playwrightCount },
];

/** Runs one command, output straight through; counts the command itself as one test where it does not count its own. */
async function runCheck({ name, command, count }: Check): Promise<Count> {
  console.log(`\n── ${name}`);
  const [file = '', ...args] = command;
  const env = {
    ...process.env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report('playwright'),
    PATH: `${join(process.cwd(), 'node_modules/.bin')}:${process.env.PATH ?? ''}`,
  };
  const exitCode = await new Promise<number>((resolve) => {
    spawn(file, args, { stdio: 'inherit', env })
      .on('exit', (code) => resolve(code ?? 1))
      .on('error', () => resolve(1));
  });
  const counted = count ? count(exitCode) : { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 };
  const passed = exitCode === 0 && counted.failed === 0;
  console.log(`${passed ? '✓' : '✗'} ${name}: ${counted.passed} passed, ${counted.failed} failed`);
  // A runner that exits with an error although nothing failed (a leak, a crash) is a failure too.
  return passed || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
};

/** A skipped or todo test counts as failed: a switched-off test is confidence without cause. */
function vitestCount(): Count {
  if (!existsSync(report('vitest'))) return { passed: 0, failed: 1 };
  const read = JSON.parse(readFileSync(report('vitest'), 'utf8')) as VitestReport; // written by the runner above
  const off = read.numPendingTests + read.numTodoTests;
  if (off > 0) console.log(`${off} tests are skipped or todo: switch them on or delete them`);
  return { passed: read.numPassedTests, failed: read.numFailedTests + off };
}

type PlaywrightReport = {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
};

function playwrightCount(): Count {
  if (!existsSync(report('playwright'))) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(report('playwright'), 'utf8')) as PlaywrightReport; // written by the runner above
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

const wanted = process.argv.slice(2);
let total: Count = { passed: 0, failed: 0 };
const broken: string[] = [];
for (const check of CHECKS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))) {
  const { passed, failed } = await runCheck(check);
  total = { passed: total.passed + passed, failed: total.failed + failed };
  if (failed > 0) broken.push(check.name);
}
rmSync(reports, { recursive: true, force: true });
// Said again at the end, where whoever reads a long log looks first.
if (broken.length > 0) console.log(`\n✗ failed: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
