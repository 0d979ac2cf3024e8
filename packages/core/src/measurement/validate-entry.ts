import type { Nilai } from '../formula/evaluate.ts';
import { computeRealisasi } from '../indicator/compute-realisasi.ts';
import type { KomponenEntry } from '../indicator/komponen-entry.ts';
import { entryOf } from '../indicator/komponen-values.ts';
import type { ManualIku } from '../indicator/manual-iku.ts';
import type { DomainError, FieldProblem } from '../kernel/domain-error.ts';
import { periodParts } from '../kernel/period.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { MeasurementEntry } from './entry.ts';
import { readKomponenEntry } from './validate-komponen-entry.ts';

export type EntryInput = {
  readonly manual: Pick<ManualIku, 'cara' | 'komponen' | 'pembulatan' | 'pemeriksaan' | 'periodePelaporan' | 'lokalAngka' | 'pembagiNol'>;
  readonly entry: MeasurementEntry;
  /** Names of the instansi supervised on the last day of the period; left out or `null`: not known here, and then not judged. */
  readonly instansi?: readonly string[] | null;
  /** Figures from outside the entry by their `rujukanKey`: with them a formula that cannot be computed is found before it is stored. */
  readonly luar?: ReadonlyMap<string, Nilai>;
};

/**
 * An entry as it will be stored (blanks cut, decimal comma to point, digits untouched), or every field that needs attention at once.
 * A figure that its owner has not released needs no components; what is given all the same must be readable.
 */
export function validateEntry(input: EntryInput): Result<MeasurementEntry, DomainError> {
  const { manual, entry } = input;
  const { komponen, problems } = readKomponen(input);
  const normalised = normalise(entry, komponen);
  const fields = [
    ...problems,
    ...missing({ manual, entry: normalised, problems }),
    ...sourceProblems(normalised),
    ...periodProblems({ manual, entry }),
  ];
  if (fields.length > 0) return err({ code: 'measurement.invalid', fields });
  return isComputable({ ...input, entry: normalised }) ? ok(normalised) : invalid({ field: 'komponen', problem: 'not_computable' });
}

const invalid = (field: FieldProblem): Result<never, DomainError> => err({ code: 'measurement.invalid', fields: [field] });

type ReadAll = { readonly komponen: Readonly<Record<string, KomponenEntry>>; readonly problems: readonly FieldProblem[] };

function readKomponen({ manual, entry, instansi = null }: EntryInput): ReadAll {
  const read = manual.komponen.map((komponen) => ({
    kode: komponen.kode,
    ...readKomponenEntry({ manual, komponen, entry: entryOf(entry.komponen, komponen.kode), instansi }),
  }));
  const declared = new Set(manual.komponen.map(({ kode }) => kode));
  const unknown = Object.keys(entry.komponen).filter((kode) => !declared.has(kode));
  return {
    komponen: Object.fromEntries(read.flatMap(({ kode, entry: held }) => (held === null ? [] : [[kode, held]]))),
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...unknown.map((kode): FieldProblem => ({ field: `komponen.${kode}`, problem: 'unknown_component', detail: { kode } })),
    ],
  };
}

/** Required components without an answer; a reason is an answer, and an unreadable one was told already. */
function missing({ manual, entry, problems }: EntryInput & { readonly problems: readonly FieldProblem[] }): readonly FieldProblem[] {
  if (entry.statusRilis === 'belum_rilis') return [];
  const told = (field: string): boolean => problems.some((problem) => problem.field === field || problem.field.startsWith(`${field}.`));
  return manual.komponen
    .filter(({ kode, wajib }) => wajib && entryOf(entry.komponen, kode) === null && !told(`komponen.${kode}`))
    .map(({ kode }) => ({ field: `komponen.${kode}`, problem: 'required' }));
}

const EARLIEST_YEAR = 2000;
const LATEST_YEAR = 2100;

const isYear = (year: number | null): boolean => year === null || (Number.isInteger(year) && year >= EARLIEST_YEAR && year <= LATEST_YEAR);

/** A figure says where it was read; a waiver names the letter that gives it. */
function sourceProblems(entry: MeasurementEntry): readonly FieldProblem[] {
  const years = [
    ['tahunData', entry.tahunData],
    ['tahunPenilaian', entry.tahunPenilaian],
  ] as const;
  const isWaived = Object.values(entry.komponen).some((held) => held.jenis === 'absen' && held.alasan === 'waived');
  return [
    ...(entry.sumber === '' && entry.statusRilis !== 'belum_rilis' ? [{ field: 'sumber', problem: 'required' } as const] : []),
    ...(isWaived && entry.surat === null ? [{ field: 'surat', problem: 'reason_required' } as const] : []),
    ...years.flatMap(([field, year]) => (isYear(year) ? [] : [{ field, problem: 'malformed' } as const])),
  ];
}

/** A period that the manual reports, or the year itself. */
function periodProblems({ manual, entry }: EntryInput): readonly FieldProblem[] {
  const { kind } = periodParts(entry.period);
  return kind === 'tahun' || kind === manual.periodePelaporan ? [] : [{ field: 'period', problem: 'malformed', detail: { kind } }];
}

function normalise(entry: MeasurementEntry, komponen: ReadAll['komponen']): MeasurementEntry {
  return { ...entry, komponen, sumber: entry.sumber.trim(), surat: textOrNull(entry.surat), catatan: textOrNull(entry.catatan) };
}

const textOrNull = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim());

/** A division by nothing (no recommendation to follow up) is not a result: the component must say why there is none. */
function isComputable({ manual, entry, luar }: EntryInput): boolean {
  if (entry.statusRilis === 'belum_rilis') return true;
  const { realisasi } = computeRealisasi({ manual, komponen: entry.komponen, ...(luar === undefined ? {} : { luar }) });
  return realisasi.kind === 'value' || (realisasi.reason !== 'divided_by_zero' && realisasi.reason !== 'not_computable');
}
