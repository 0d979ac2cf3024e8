import type { Decimal } from '../kernel/decimal.ts';
import { type Period, periodParts } from '../kernel/period.ts';
import { assertNever, ok } from '../kernel/result.ts';
import type { FaktaEvaluasi, FaktaMasukan, FaktaPengukuran } from './facts.ts';
import { enumerate } from './number-words.ts';
import { masukanWords } from './phrases.ts';
import { ABSENCE_WORDS } from './print-figure.ts';
import type { Reference } from './reference.ts';
import { bound, type OfEvaluasi, type Resolved, unknownComponent, unknownReference } from './resolved.ts';

type Of<J extends Reference['jenis']> = Extract<Reference, { readonly jenis: J }>;
type Held = { readonly held: FaktaPengukuran; readonly of: OfEvaluasi };

/** References to the inputs of one measurement. A component that the manual does not know is a problem; one not entered prints its word. */
export function resolveMasukan(reference: Of<'masukan' | 'nama_masukan' | 'baris' | 'ekstrem'>, of: OfEvaluasi): Resolved {
  const { komponen } = of.evaluasi;
  const named = typeof reference.komponen === 'string' ? [reference.komponen] : reference.komponen;
  if (named.some((kode) => !komponen.has(kode))) return unknownComponent;
  if (reference.jenis === 'nama_masukan') return ok({ kind: 'text', text: komponen.get(reference.komponen)?.nama ?? reference.komponen });
  const held = measurementOf(of.evaluasi, reference.periode);
  if (held === null) return unknownReference;
  switch (reference.jenis) {
    case 'masukan':
      return resolveAngka(reference, { held, of });
    case 'baris':
      return resolveRows(reference, { held, of });
    case 'ekstrem':
      return resolveExtreme(reference, { held, of });
    default:
      return assertNever(reference);
  }
}

/** `null`: the snapshot has no such period. An evaluated year is known even when nothing was measured in it. */
function measurementOf({ tahun, pengukuran }: FaktaEvaluasi, periode: Period): FaktaPengukuran | null {
  const held = pengukuran.get(periode);
  if (held) return held;
  const { kind, year } = periodParts(periode);
  const yearly = tahun.get(year);
  return kind === 'tahun' && yearly ? { realisasi: yearly.realisasi, kategori: yearly.kategori, komponen: new Map() } : null;
}

const NOT_ENTERED: FaktaMasukan = { jenis: 'absen', kata: ABSENCE_WORDS.no_data_yet };
const inputOf = (held: FaktaPengukuran, kode: string): FaktaMasukan => held.komponen.get(kode) ?? NOT_ENTERED;

function resolveAngka({ komponen, periode }: Of<'masukan'>, { held, of: { id, evaluasi } }: Held): Resolved {
  const input = inputOf(held, komponen);
  if (input.jenis === 'daftar') return unknownComponent;
  const text = input.jenis !== 'angka' ? input.kata : masukanWords(input.cetak, evaluasi.komponen.get(komponen)?.satuan ?? '');
  return bound(text, 'masukan', id, periode, komponen);
}

function resolveRows({ nama, komponen, kategori, periode }: Of<'baris'>, { held, of: { id, evaluasi } }: Held): Resolved {
  if (kategori !== null && !evaluasi.komponen.get(komponen)?.kategori.has(kategori)) return unknownComponent;
  const input = inputOf(held, komponen);
  const path = ['masukan', id, periode, komponen, ...(kategori === null ? [] : [kategori])];
  if (input.jenis === 'angka' || input.jenis === 'kata') return unknownComponent;
  if (input.jenis === 'absen') return bound(input.kata, ...path);
  const rows = input.baris.filter((row) => kategori === null || row.kategori === kategori);
  if (nama === 'jumlah') return bound(String(rows.length), ...path);
  return bound(rows.length === 0 ? 'tidak ada' : enumerate(rows.map((row) => row.nama)), ...path);
}

/** Every component that shares the extreme is named; as long as one of them is missing, nobody knows which it is. */
function resolveExtreme({ nama, komponen, periode }: Of<'ekstrem'>, { held, of: { id, evaluasi } }: Held): Resolved {
  const values: { readonly kode: string; readonly nilai: Decimal; readonly cetak: string }[] = [];
  for (const kode of komponen) {
    const input = inputOf(held, kode);
    if (input.jenis === 'daftar' || input.jenis === 'kata') return unknownComponent;
    if (input.jenis === 'absen') return bound(input.kata, 'masukan', id, periode, kode);
    values.push({ kode, nilai: input.nilai, cetak: input.cetak });
  }
  const [first] = values.toSorted((a, b) => (nama === 'terendah' ? a.nilai.comparedTo(b.nilai) : b.nilai.comparedTo(a.nilai)));
  if (first === undefined) return unknownReference;
  const same = values.filter(({ nilai }) => nilai.equals(first.nilai));
  const names = enumerate(same.map(({ kode }) => evaluasi.komponen.get(kode)?.nama ?? kode));
  const value = masukanWords(first.cetak, evaluasi.komponen.get(first.kode)?.satuan ?? '');
  const path = same.map(({ kode }) => kode).join(',');
  return bound(`${names} (${same.length > 1 ? 'masing-masing ' : ''}${value})`, 'masukan', id, periode, path);
}
