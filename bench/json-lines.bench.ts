import { answerLines, type CalculationKind } from '@selaras/contract';
import { plainDate } from '@selaras/core';
import { type Bench, type Outcome, sides } from './outcome.ts';
import { ratioOf } from './timing.ts';

const LINES = 20_000;
const IN_CHUNK = 500;
const ROUNDS = { rounds: 7, runs: 3, warmUp: 3 };

/** A line of each size that offices send: two figures, four, eight, nine. */
const CASES: readonly { readonly kind: CalculationKind; readonly input: object }[] = [
  { kind: 'serapan', input: { pagu: '11836428000', realisasi: '11750000000.50' } },
  { kind: 'akip', input: { komponen: ['22.80', '22.50', '10.50', '17.25'] } },
  {
    kind: 'ikpa',
    input: {
      tahun: 2024,
      nilai: {
        revisi_dipa: '100',
        deviasi_hal3: '100',
        penyerapan: '98.11',
        kontraktual: '94',
        tagihan: '100',
        up_tup: '93.80',
        capaian_output: '100',
        dispensasi_spm: '0',
      },
    },
  },
  { kind: 'skm', input: { nrr: ['3.97', '3.93', '3.95', '3.97', '3.95', '3.93', '3.92', '3.93', '3.93'] } },
];

/** Lines of JSON computed and printed, against the same lines parsed and printed as they are. No process is started by either. */
export const jsonLines: Bench = {
  name: 'json-lines',
  title: { id: 'Hitungan per baris terhadap urai dan cetak saja', en: 'Calculations line by line against parse and print alone' },
  async run() {
    const outcomes: Outcome[] = [];
    for (const one of CASES) outcomes.push(await outcomeOf(one));
    return outcomes;
  },
};

async function outcomeOf({ kind, input }: (typeof CASES)[number]): Promise<Outcome> {
  const chunk = `${JSON.stringify(input)}\n`.repeat(IN_CHUNK);
  const asked = { pada: plainDate('2025-01-15') };
  const ratio = await ratioOf(
    {
      measured: () => lengthOf(answerLines(chunks(chunk), { kind, asked, explain: false, lang: 'id' })),
      bare: () => lengthOf(parsedAndPrinted(chunks(chunk))),
    },
    ROUNDS,
  );
  return {
    what: { id: `${kind}, ${LINES} baris : urai dan cetak`, en: `${kind}, ${LINES} lines : parse and print` },
    unit: '×',
    goal: 3,
    ...ratio,
    detail: sides(ratio),
  };
}

async function* chunks(chunk: string): AsyncGenerator<string> {
  for (let lines = 0; lines < LINES; lines += IN_CHUNK) yield chunk;
}

async function* parsedAndPrinted(stream: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const chunk of stream) {
    let text = '';
    for (const line of chunk.split('\n')) if (line !== '') text += `${JSON.stringify(JSON.parse(line))}\n`;
    yield text;
  }
}

async function lengthOf(stream: AsyncIterable<string>): Promise<number> {
  let length = 0;
  for await (const text of stream) length += text.length;
  return length;
}
