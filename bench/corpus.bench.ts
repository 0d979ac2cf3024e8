import { checkDocument, RULES, type RuleId } from '@selaras/core';
import { FORMATS, type Format, inFormat } from './corpus/formats.ts';
import { judge, sampleOf, type Tally } from './corpus/measure.ts';
import type { Bench, Outcome } from './outcome.ts';

/** Enough for every rule to be planted some dozen times; the slow formats get fewer. */
const DOCUMENTS: Readonly<Record<Format, number>> = { txt: 300, 'txt-layout': 300, 'txt-ocr': 150, docx: 60, pdf: 60 };
const MOST_FAULTS = 10;
const GOAL = 0.97;

/** Documents made of random data with faults planted in them: how many are found, and how many notes are right. */
export const corpus: Bench = {
  name: 'corpus',
  title: { id: 'Cek Konsistensi atas dokumen buatan', en: 'Consistency check of made documents' },
  async run() {
    const tallies = new Map<Format, ReadonlyMap<RuleId, Tally>>();
    for (const format of FORMATS) tallies.set(format, await tallyOf(format));
    return [...FORMATS.flatMap((format) => overall(format, tallies.get(format) ?? new Map())), ...byRule(tallies)];
  },
};

async function tallyOf(format: Format): Promise<ReadonlyMap<RuleId, Tally>> {
  let all: ReadonlyMap<RuleId, Tally> = new Map();
  for (let seed = 1; seed <= DOCUMENTS[format]; seed++) {
    // Every tenth document is clean: what is told of it is a false alarm.
    const sample = sampleOf(seed, seed % 10 === 0 ? 0 : 1 + (seed % MOST_FAULTS));
    const source = await inFormat(sample.naskah, format, seed);
    all = merged(all, judge(sample, source, checkDocument(source).findings).byRule);
  }
  return all;
}

const NOTHING: Tally = { planted: 0, found: 0, told: 0, wrong: 0 };
const plus = (a: Tally, b: Tally): Tally => ({
  planted: a.planted + b.planted,
  found: a.found + b.found,
  told: a.told + b.told,
  wrong: a.wrong + b.wrong,
});

function merged(a: ReadonlyMap<RuleId, Tally>, b: ReadonlyMap<RuleId, Tally>): ReadonlyMap<RuleId, Tally> {
  const rules = new Set([...a.keys(), ...b.keys()]);
  return new Map([...rules].map((rule) => [rule, plus(a.get(rule) ?? NOTHING, b.get(rule) ?? NOTHING)]));
}

const recall = ({ planted, found }: Tally): number => (planted === 0 ? 1 : found / planted);
const precision = ({ told, wrong }: Tally): number => (told === 0 ? 1 : (told - wrong) / told);
const spread = (value: number) => ({ median: value, lowest: value, highest: value });

function overall(format: Format, rules: ReadonlyMap<RuleId, Tally>): readonly Outcome[] {
  const all = [...rules.values()].reduce(plus, NOTHING);
  const found = { id: `${all.found} dari ${all.planted} kesalahan`, en: `${all.found} of ${all.planted} faults` };
  const right = { id: `${all.told - all.wrong} dari ${all.told} catatan`, en: `${all.told - all.wrong} of ${all.told} notes` };
  const name = format.toUpperCase();
  return [
    { what: { id: `Yang ditemukan, ${name}`, en: `Found, ${name}` }, unit: 'share', goal: GOAL, ...spread(recall(all)), detail: found },
    { what: { id: `Yang benar, ${name}`, en: `Right, ${name}` }, unit: 'share', goal: GOAL, ...spread(precision(all)), detail: right },
  ];
}

/** One line a rule over all formats; `goal` is for the whole, so a single rule has none. */
function byRule(tallies: ReadonlyMap<Format, ReadonlyMap<RuleId, Tally>>): readonly Outcome[] {
  return RULES.flatMap((rule) => {
    const all = [...tallies.values()].map((rules) => rules.get(rule) ?? NOTHING).reduce(plus, NOTHING);
    if (all.planted + all.told === 0) return [];
    const counted = `${all.found}/${all.planted}; ${all.told - all.wrong}/${all.told}`;
    const what = { id: `  ${rule}: ditemukan; benar`, en: `  ${rule}: found; right` };
    return [{ what, unit: 'share' as const, goal: null, ...spread(recall(all)), detail: { id: counted, en: counted } }];
  });
}
