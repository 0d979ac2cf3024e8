import { type Batas, batasKomponen, decimalOf } from '../indicator/batas-komponen.ts';
import type { KomponenEntry } from '../indicator/komponen-entry.ts';
import type { KomponenIku, ManualIku } from '../indicator/manual-iku.ts';
import { type Decimal, parseDecimal } from '../kernel/decimal.ts';
import type { FieldProblem } from '../kernel/domain-error.ts';
import type { Absence } from '../kernel/figure.ts';
import { parsePlainDate } from '../kernel/plain-date.ts';
import { assertNever } from '../kernel/result.ts';
import { readDaftar } from './validate-daftar.ts';

/** One component read: what is stored (`null`: nothing was given), and what its author must mend. */
export type ReadKomponen = { readonly entry: KomponenEntry | null; readonly problems: readonly FieldProblem[] };

export type KomponenInput = {
  readonly manual: Pick<ManualIku, 'cara' | 'pemeriksaan'>;
  readonly komponen: KomponenIku;
  readonly entry: KomponenEntry | null;
  /** Names of the instansi supervised on the last day of the period; `null`: not known here, and then not judged. */
  readonly instansi: readonly string[] | null;
};

/** Reasons that a person may give. The others are what a computation finds. */
const GIVEN_BY_PEOPLE: readonly Absence[] = ['no_data_yet', 'not_due', 'not_assessed', 'waived'];

export function readKomponenEntry({ manual, komponen, entry, instansi }: KomponenInput): ReadKomponen {
  const field = `komponen.${komponen.kode}`;
  if (entry === null) return nothing;
  switch (entry.jenis) {
    case 'absen':
      return GIVEN_BY_PEOPLE.includes(entry.alasan) ? { entry, problems: [] } : wrong({ field, problem: 'malformed' });
    case 'angka':
      if (['daftar', 'ya_tidak', 'tanggal'].includes(komponen.jenis)) return wrong({ field, problem: 'malformed' });
      return readAngka({ entry, komponen, batas: batasKomponen(manual, komponen), field });
    case 'daftar':
      return komponen.jenis === 'daftar'
        ? readDaftar({ baris: entry.baris, komponen, field, instansi })
        : wrong({ field, problem: 'malformed' });
    case 'ya_tidak':
      return komponen.jenis === 'ya_tidak' ? { entry, problems: [] } : wrong({ field, problem: 'malformed' });
    case 'tanggal':
      return komponen.jenis === 'tanggal' ? readTanggal({ tanggal: entry.tanggal, field }) : wrong({ field, problem: 'malformed' });
    default:
      return assertNever(entry);
  }
}

const nothing: ReadKomponen = { entry: null, problems: [] };
const wrong = (...problems: readonly FieldProblem[]): ReadKomponen => ({ entry: null, problems });

function readTanggal({ tanggal, field }: { readonly tanggal: string; readonly field: string }): ReadKomponen {
  const text = tanggal.trim();
  if (text === '') return nothing;
  return parsePlainDate(text) === null
    ? wrong({ field, problem: 'malformed' })
    : { entry: { jenis: 'tanggal', tanggal: text }, problems: [] };
}

type Angka = Extract<KomponenEntry, { readonly jenis: 'angka' }>;
type AngkaInput = { readonly entry: Angka; readonly komponen: KomponenIku; readonly batas: Batas; readonly field: string };

/** The digits are kept as they were printed; only a decimal comma becomes a point. */
function readAngka({ entry, komponen, batas, field }: AngkaInput): ReadKomponen {
  const text = entry.nilai.trim();
  if (text === '') return nothing;
  const value = parseDecimal(text);
  if (value === null) return wrong({ field, problem: 'not_a_number' });
  if (komponen.jenis === 'cacah' && !/^\d+$/.test(text)) return wrong({ field, problem: 'not_a_count' });
  const problems = batasProblems({ value, batas, field });
  return problems.length > 0 ? wrong(...problems) : { entry: { ...entry, nilai: text.replace(',', '.') }, problems };
}

type BatasInput = { readonly value: Decimal; readonly batas: Batas; readonly field: string };

function batasProblems({ value, batas: { minimum, maksimum }, field }: BatasInput): readonly FieldProblem[] {
  if (minimum !== null && value.lessThan(decimalOf(minimum))) return [{ field, problem: 'below_minimum', detail: { minimum } }];
  if (maksimum !== null && value.greaterThan(decimalOf(maksimum))) return [{ field, problem: 'above_maximum', detail: { maksimum } }];
  return [];
}
