import { listCalculationsById } from '@selaras/adapters/calculation/calculation.queries';
import { type ExplainedFigure, listFiguresOfAll } from '@selaras/adapters/capaian/capaian.queries';
import { inSnapshot, type Tx } from '@selaras/adapters/db/in-tenant';
import { listEnactments, listProvenance } from '@selaras/adapters/measurement/provenance.queries';
import { findIku, type IkuHead } from '@selaras/adapters/plan/iku.queries';
import {
  type AngkaTurunan,
  canonicalJson,
  DERIVATION_FORMAT,
  type Derivation,
  type DomainError,
  ENGINE,
  err,
  type FigureWorld,
  freezeFigure,
  type Json,
  ok,
  type PerhitunganTurunan,
  type PlainDate,
  paketOf,
  type Result,
  seal,
  yearOfPeriod,
} from '@selaras/core';
import { sha256 } from '../capaian/figures-of-year.ts';
import { loadWorldOf } from '../capaian/outside.ts';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

export type DerivationQuestion = { readonly ikuId: string; readonly tahun: number };
export type DerivationFile = { readonly name: string; readonly content: string };

/** The figures of an indicator in a year as one file with everything they were made of; `selaras recompute --verify` computes it again. */
export function exportDerivation(context: Context, { ikuId, tahun }: DerivationQuestion): Promise<Result<DerivationFile, DomainError>> {
  const { actor, clock, zone, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<DerivationFile, DomainError>> => {
    const iku = await findIku(tx, { ikuId, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'data.read', orgPath: iku?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!allowed.ok) return allowed;
    if (iku === null) return err({ code: 'iku.not_found' });
    const derivation = await derive(tx, { iku, tahun, on: clock.today(zone) });
    const content = `${canonicalJson(derivation as unknown as Json)}\n`; // every part of it is JSON; the compiler cannot see that of the manual
    return ok({ name: `asal-${iku.label.toLowerCase()}-${iku.kode}-${tahun}.json`, content });
  });
}

type Deriving = { readonly iku: IkuHead; readonly tahun: number; readonly on: PlainDate };

async function derive(tx: Tx, { iku, tahun, on }: Deriving): Promise<Derivation> {
  const dunia = until(await loadWorldOf(tx, { ikuId: iku.id }), tahun);
  const figures = await listFiguresOfAll(
    tx,
    dunia.iku.map(({ id }) => id),
  );
  const { id, kode, nama, satuan, label } = iku;
  const perhitungan = await calculationsOf(tx, dunia, on);
  const open = {
    format: DERIVATION_FORMAT,
    engine: ENGINE,
    iku: { id, kode, nama, satuan, label },
    tahun,
    dunia,
    asal: await listProvenance(
      tx,
      dunia.iku.flatMap(({ entries }) => entries.map(({ measurementId }) => measurementId)),
    ),
    penetapan: await listEnactments(
      tx,
      dunia.iku.flatMap(({ manuals }) => manuals.map((manual) => manual.id)),
    ),
    paket: paketOf(dunia),
    ...(perhitungan.length > 0 && { perhitungan }),
    angka: [...figures].flatMap(([key, held]) => angkaOf(key, held)).filter((held) => isOf(held, { id, tahun })),
  } as const;
  return seal(open, sha256);
}

/** Of the asked indicator the asked year; of what it is made of every year up to it, because a formula may look back. */
const isOf = ({ ikuId, period }: AngkaTurunan, { id, tahun }: { readonly id: string; readonly tahun: number }): boolean =>
  ikuId === id ? period.startsWith(String(tahun)) : Number(period.slice(0, 4)) <= tahun;

/** What came later is not behind this figure; nor is what became of indicators that it does not use. */
const until = ({ iku, survei, penempatan, peta = [] }: FigureWorld, tahun: number): FigureWorld => ({
  iku: iku.map((one) => ({
    ...one,
    manuals: one.manuals.filter(({ sejak }) => sejak <= tahun),
    targets: one.targets.filter((held) => held.tahun <= tahun),
    entries: one.entries.filter(({ period }) => yearOfPeriod(period) <= tahun),
    anggaran: one.anggaran.filter((held) => held.tahun <= tahun),
  })),
  survei: survei.filter(({ period }) => yearOfPeriod(period) <= tahun),
  penempatan,
  peta: peta.filter(({ keIkuId, dari }) =>
    iku.some(({ id, kode, unitId }) => id === keIkuId || (kode === dari.kode && unitId === dari.unitId)),
  ),
});

/** A reported period that a later manual no longer knows explains nothing any more. */
function angkaOf(key: string, held: ExplainedFigure): readonly AngkaTurunan[] {
  const [jenis = '', ikuId = '', period = ''] = key.split('/');
  if (held.manualId === null && period.length > 4) return [];
  const { figure, anggota, trace, inputsHash, manualId, paket, engine } = held;
  return [{ ikuId, jenis, period, figure: freezeFigure(figure), anggota, trace, inputsHash, manualId, paket, engine }];
}

/** Those that some entry of the file was taken from, in the order of their ids. People are ids here, as everywhere in the file. */
async function calculationsOf(tx: Tx, { iku }: FigureWorld, on: PlainDate): Promise<readonly PerhitunganTurunan[]> {
  const ids = iku
    .flatMap(({ entries }) => entries.flatMap(({ komponen }) => Object.values(komponen)))
    .flatMap((held) => (held.jenis === 'angka' && held.perhitungan !== undefined ? [held.perhitungan.id] : []));
  const held = await listCalculationsById(tx, [...new Set(ids)], on);
  return [...held.values()]
    .map(({ id, kind, paket, input, inputHash, output, engine, oleh, pada }) => ({
      id,
      kind,
      paket,
      input,
      inputHash,
      output,
      engine,
      oleh,
      pada,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
