import { type Period, period, periodParts } from '../kernel/period.ts';
import { assertNever } from '../kernel/result.ts';
import type { FaktaAngka, FaktaIndikator, FaktaTahun } from './facts.ts';
import { periodWords } from './period-words.ts';
import { angkaWords, perubahanWords, selisihWords, statusWords } from './phrases.ts';
import type { Reference } from './reference.ts';
import { bound, type OfEvaluasi, type Resolved, targetWords, unknownReference } from './resolved.ts';

type OfAngka = Extract<Reference, { readonly jenis: 'angka' }>;

/** References to the yearly figures of an indicator, and to the realisasi of any period that was measured. */
export function resolveEvaluasi({ nama, periode }: OfAngka, indikator: FaktaIndikator): Resolved {
  if (nama === 'target') return resolveTarget(periode, indikator);
  if (indikator.evaluasi === null) return unknownReference;
  const of = { id: indikator.id, evaluasi: indikator.evaluasi };
  const { kind, year } = periodParts(periode);
  const yearly = kind === 'tahun' ? of.evaluasi.tahun.get(year) : undefined;
  if (nama === 'realisasi' || nama === 'kategori') {
    const held = kind === 'tahun' ? yearly : of.evaluasi.pengukuran.get(periode);
    return held === undefined ? unknownReference : resolveMeasured({ nama, periode }, { held, of });
  }
  return yearly === undefined ? unknownReference : resolveYear({ nama, year }, { held: yearly, of });
}

/** A target belongs to an evaluated year, or is the target of the year that is planned. */
function resolveTarget(periode: Period, { id, evaluasi, rencana }: FaktaIndikator): Resolved {
  const { kind, year } = periodParts(periode);
  if (kind !== 'tahun') return unknownReference;
  const held = evaluasi?.tahun.get(year);
  if (evaluasi && held) return bound(targetWords(held.target, evaluasi), 'target', id, year);
  return rencana?.tahun === year ? bound(targetWords(rencana.targetRenja, rencana), 'target_renja', id, year) : unknownReference;
}

type Measured = { readonly held: { readonly realisasi: FaktaAngka; readonly kategori: string | null }; readonly of: OfEvaluasi };

function resolveMeasured(
  { nama, periode }: { readonly nama: 'realisasi' | 'kategori'; readonly periode: Period },
  { held, of }: Measured,
): Resolved {
  if (nama === 'realisasi') return bound(angkaWords(held.realisasi, of.evaluasi), 'realisasi', of.id, periode);
  const none = held.realisasi.figure.kind === 'absent' ? held.realisasi.kata : 'tanpa kategori';
  return bound(held.kategori ?? none, 'kategori', of.id, periode);
}

function resolveYear(
  { nama, year }: { readonly nama: 'capaian' | 'status' | 'selisih' | 'perubahan'; readonly year: number },
  { held, of: { id, evaluasi } }: { readonly held: FaktaTahun; readonly of: OfEvaluasi },
): Resolved {
  switch (nama) {
    case 'capaian':
      return bound(angkaWords(held.capaian, { satuan: 'persen', desimal: 2 }), nama, id, year);
    case 'status':
      return bound(statusWords(held, evaluasi), nama, id, year);
    case 'selisih':
      return bound(selisihWords(held, evaluasi), nama, id, year);
    case 'perubahan': {
      const before = evaluasi.tahun.get(year - 1);
      if (before === undefined) return unknownReference;
      const change = { kini: held.realisasi, lalu: before.realisasi, sejak: periodWords(period(year - 1)), putus: held.putus };
      return bound(perubahanWords(change, evaluasi), nama, id, year);
    }
    default:
      return assertNever(nama);
  }
}
