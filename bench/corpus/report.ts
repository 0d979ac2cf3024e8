/**
 * What the linter misses and what it calls wrongly, one line each: for whoever works on a rule.
 * `node bench/corpus/report.ts [txt|txt-layout|txt-ocr|docx|pdf] [most faults] [documents] [seed to print]`
 */
import { checkDocument } from '@selaras/core';
import { FORMATS, inFormat } from './formats.ts';
import { judge, sampleOf } from './measure.ts';

const [mode = 'txt', most = '6', documents = '40', shown] = process.argv.slice(2);
const format = FORMATS.find((one) => one === mode);
if (format === undefined) throw new Error(`one of ${FORMATS.join(', ')}`);
const lists = new Map<string, string[]>();
const note = (kind: string, line: string): void => void lists.set(kind, [...(lists.get(kind) ?? []), line]);
const sum = { planted: 0, missed: 0, told: 0, wrong: 0 };

for (let seed = 1; seed <= Number(documents); seed++) {
  const sample = sampleOf(seed, Number(most));
  const source = await inFormat(sample.naskah, format, seed);
  if (String(seed) === shown) console.log(source.lines.map((line, i) => `${i + 1}\t${line}`).join('\n'));
  const { findings } = checkDocument(source);
  const { missed, falseAlarms } = judge(sample, source, findings);
  sum.planted += sample.faults.length;
  sum.missed += missed.length;
  sum.told += findings.filter(({ severity }) => severity !== 'info').length;
  sum.wrong += falseAlarms.length;
  for (const { rule, words } of missed) note(`missed ${rule}`, `${seed}: ${words}`);
  for (const { rule, places, message } of falseAlarms) note(`false  ${rule}`, `${seed}, line ${places[0].line}: ${message.id}`);
}

for (const [kind, lines] of [...lists].toSorted(([a], [b]) => a.localeCompare(b))) {
  console.log(`${kind} (${lines.length})\n  ${lines.slice(0, 6).join('\n  ')}`);
}
console.log(sum);
