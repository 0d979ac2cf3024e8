import {
  HUKUMAN_DISIPLIN,
  IP_ASN_8_2019,
  ipAsnScores,
  JENIS_JABATAN,
  KUALIFIKASI,
  type PegawaiDinilai,
  PREDIKAT_KINERJA,
  type SkorIpAsn,
  unitIpAsn,
} from '@selaras/core';
import { printedText } from '@selaras/core/kernel/fraction';
import { Decimal } from 'decimal.js';
import { type Bench, number, type Outcome, sides } from './outcome.ts';
import { ratioOf } from './timing.ts';

const PERSONS = 1_000_000;
const ROUNDS = { rounds: 5, runs: 1, warmUp: 1 };
const SAMPLE_EVERY = 20_000;

/** A whole ministry, person by person, against the same scores added up by hand with decimal.js. */
export const ipAsn: Bench = {
  name: 'ip-asn',
  title: { id: 'IP ASN satu juta pegawai', en: 'IP ASN of a million persons' },
  async run() {
    const { skor } = IP_ASN_8_2019.rule;
    if (skor === null) throw new Error('a pack without scores');
    const measured = (): string => printedText(unitIpAsn(ipAsnScores(persons(), skor)).rerata!.nilai, 10).replace(',', '.');
    const bare = byHand(skor);
    if (measured() !== bare()) throw new Error(`the two sides differ: ${measured()} and ${bare()}`);
    const ratio = await ratioOf({ measured: async () => measured(), bare: async () => bare() }, ROUNDS);
    const took = sides(ratio);
    return [
      {
        what: { id: 'IP ASN 1.000.000 pegawai : decimal.js langsung', en: 'IP ASN of 1,000,000 persons : bare decimal.js' },
        unit: '×',
        goal: 2,
        ...ratio,
        detail: took,
      },
      memory(skor),
    ];
  },
};

/** Every kind of person there is, over and over; both sides get the same ones, and neither pays for making them. */
const KINDS: readonly PegawaiDinilai[] = KUALIFIKASI.flatMap((kualifikasi) =>
  JENIS_JABATAN.flatMap((jabatan) =>
    PREDIKAT_KINERJA.flatMap((kinerja) =>
      HUKUMAN_DISIPLIN.flatMap((disiplin) =>
        Array.from({ length: 8 }, (_, bits) => ({
          kualifikasi,
          jabatan,
          diklatJabatan: (bits & 1) !== 0,
          diklat20Jp: (bits & 2) !== 0,
          seminar: (bits & 4) !== 0,
          kinerja,
          disiplin,
        })),
      ),
    ),
  ),
);

function* persons(seen: (count: number) => void = () => {}): Generator<PegawaiDinilai> {
  for (let i = 0; i < PERSONS; i += 1) {
    if (i % SAMPLE_EVERY === 0) seen(i);
    yield KINDS[(i * 7919) % KINDS.length]!;
  }
}

const table = <Kode extends string>(record: Readonly<Record<Kode, string | null>>): Record<Kode, Decimal> =>
  Object.fromEntries(Object.entries<string | null>(record).map(([kode, text]) => [kode, new Decimal(text ?? 0)])) as Record<Kode, Decimal>; // the same keys

/** What somebody would write for this one regulation: tables, four scores and a total for each person, and the sums of the unit. */
function byHand(skor: SkorIpAsn): () => string {
  const kualifikasi = table(skor.kualifikasi);
  const predikat = table(skor.kinerja.predikat);
  const disiplin = table(skor.disiplin);
  const kompetensi = {
    struktural: table(skor.kompetensi.struktural),
    fungsional: table(skor.kompetensi.fungsional),
    pelaksana: table(skor.kompetensi.pelaksana),
  };
  const NONE = new Decimal(0);
  return () => {
    let sum = [NONE, NONE, NONE, NONE, NONE] as [Decimal, Decimal, Decimal, Decimal, Decimal];
    let count = 0;
    for (const person of persons()) {
      const of = kompetensi[person.jabatan];
      let trained = NONE;
      if (person.diklatJabatan) trained = trained.add(of.diklatJabatan);
      if (person.diklat20Jp) trained = trained.add(of.diklat20Jp);
      if (person.seminar) trained = trained.add(of.seminar);
      const [educated, rated, clean] = [
        kualifikasi[person.kualifikasi],
        predikat[person.kinerja as keyof typeof predikat],
        disiplin[person.disiplin],
      ];
      const total = educated.add(trained).add(rated).add(clean);
      sum = [sum[0].add(educated), sum[1].add(trained), sum[2].add(rated), sum[3].add(clean), sum[4].add(total)];
      count += 1;
    }
    const [, , , , total] = sum;
    return total.div(count).toFixed(10, Decimal.ROUND_HALF_UP);
  };
}

/** How much the heap is higher in the second half than in the first, at its lowest: what garbage hides, it cannot. */
function memory(skor: SkorIpAsn): Outcome {
  const heap: number[] = [];
  unitIpAsn(
    ipAsnScores(
      persons(() => void heap.push(process.memoryUsage().heapUsed / 1024)),
      skor,
    ),
  );
  const half = Math.floor(heap.length / 2);
  const [before, after] = [Math.min(...heap.slice(0, half)), Math.min(...heap.slice(half))];
  const grown = Math.max(0, after - before);
  const shown = (lang: 'id' | 'en'): string => `${number(before / 1024, 1, lang)} MB → ${number(after / 1024, 1, lang)} MB`;
  return {
    what: { id: 'Memori selama satu juta pegawai', en: 'Memory during a million persons' },
    unit: 'kB',
    goal: 1024,
    median: grown,
    lowest: grown,
    highest: grown,
    detail: { id: shown('id'), en: shown('en') },
  };
}
