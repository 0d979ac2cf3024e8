import { calculatorInterval } from '../calculator/interval.ts';
import { calculatorById } from '../calculator/registry.ts';
import type { Nilai } from '../formula/evaluate.ts';
import { evaluateInterval } from '../formula/evaluate-interval.ts';
import { parseFormula } from '../formula/parse.ts';
import { computeCara, rumusInputs } from '../indicator/compute-realisasi.ts';
import { type Entries, entryOf, nilaiKomponen } from '../indicator/komponen-values.ts';
import type { CaraHitung, ManualIku, Pemeriksaan } from '../indicator/manual-iku.ts';
import type { Figure } from '../kernel/figure.ts';
import { exactInterval, type Interval, intervalFromPrinted, intervalsOverlap } from '../kernel/interval.ts';
import { assertNever } from '../kernel/result.ts';

/** Both ends as decimal text. */
export type Rentang = { readonly lo: string; readonly hi: string };

export type HasilPemeriksaan = {
  readonly nama: string;
  readonly dihitung: Figure;
  readonly dilaporkan: Figure;
  /** dilaporkan − dihitung, signed, unrounded; `null` when either is absent. */
  readonly selisih: string | null;
  readonly rentangDihitung: Rentang | null;
  readonly rentangDilaporkan: Rentang | null;
  /** Whether both can be the same figure, given the decimals they were printed with; `null`: there is nothing to compare yet. */
  readonly sesuai: boolean | null;
};

export type CheckInput = {
  readonly manual: Pick<ManualIku, 'komponen' | 'pemeriksaan' | 'lokalAngka'>;
  readonly komponen: Entries;
  /** Figures from outside the entry by their `rujukanKey`. */
  readonly luar?: ReadonlyMap<string, Nilai>;
};

/** Every pemeriksaan of a manual, on what was entered: 98,58 agrees with unsur that give 98,56, because the unsur were rounded too. */
export const checkIntervals = (input: CheckInput): readonly HasilPemeriksaan[] =>
  input.manual.pemeriksaan.map((pemeriksaan) => check(pemeriksaan, input));

function check({ nama, cara, terhadap }: Pemeriksaan, input: CheckInput): HasilPemeriksaan {
  const reported: CaraHitung = { jenis: 'hasil', komponen: terhadap };
  const dihitung = computeCara({ ...input, cara }).realisasi;
  const dilaporkan = computeCara({ ...input, cara: reported }).realisasi;
  const ranged = rangedOf(input);
  const [computed, printed] = [intervalOf(cara, ranged, input), intervalOf(reported, ranged, input)];
  const comparable = dihitung.kind === 'value' && dilaporkan.kind === 'value';
  return {
    nama,
    dihitung,
    dilaporkan,
    selisih: comparable ? dilaporkan.value.sub(dihitung.value).toFixed() : null,
    rentangDihitung: rentang(computed),
    rentangDilaporkan: rentang(printed),
    sesuai: comparable && computed !== null && printed !== null ? intervalsOverlap(computed, printed) : null,
  };
}

const rentang = (interval: Interval | null): Rentang | null =>
  interval === null ? null : { lo: interval.lo.toFixed(), hi: interval.hi.toFixed() };

type Ranged = {
  readonly intervals: ReadonlyMap<string, Interval>;
  readonly given: ReadonlyMap<string, Figure>;
};

/** Counts are exact; other figures are as uncertain as their last printed digit. */
function rangedOf({ manual, komponen }: CheckInput): Ranged {
  const nilai = nilaiKomponen(manual, komponen);
  const intervals = new Map<string, Interval>();
  const given = new Map<string, Figure>();
  for (const { kode, jenis } of manual.komponen) {
    const entry = entryOf(komponen, kode);
    const held = nilai.get(kode);
    if (entry === null || held === undefined || held.kind === 'daftar' || held.kind === 'deret') continue;
    given.set(kode, held);
    const interval =
      entry.jenis === 'angka' && held.kind === 'value'
        ? jenis === 'cacah'
          ? exactInterval(held.value)
          : intervalFromPrinted(entry.nilai.trim())
        : null;
    if (interval !== null) intervals.set(kode, interval);
  }
  return { intervals, given };
}

function intervalOf(cara: CaraHitung, { intervals, given }: Ranged, input: CheckInput): Interval | null {
  switch (cara.jenis) {
    case 'rumus': {
      const formula = parseFormula(cara.rumus, { lokal: input.manual.lokalAngka });
      return formula.ok ? evaluateInterval(formula.value, { nilai: rumusInputs(formula.value, input).nilai, intervals }) : null;
    }
    case 'paket': {
      const calculator = calculatorById(cara.paket);
      return calculator === null ? null : calculatorInterval(calculator, { figures: given, intervals });
    }
    case 'hasil':
      return intervals.get(cara.komponen) ?? null;
    default:
      return assertNever(cara);
  }
}
