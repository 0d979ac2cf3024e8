import { figureKey, listFiguresOf } from '@selaras/adapters/capaian/capaian.queries';
import type { Tx } from '@selaras/adapters/db/in-tenant';
import { type IkuHead, listTargets } from '@selaras/adapters/plan/iku.queries';
import type { StoredManual, Penetapan as StoredPenetapan } from '@selaras/adapters/plan/manual.queries';
import { readManualNames } from '@selaras/adapters/plan/manual-document.queries';
import { listNotes } from '@selaras/adapters/plan/manual-note.queries';
import { readReferencesOf } from '@selaras/adapters/plan/reference.queries';
import { findGrid, listTargetHeads } from '@selaras/adapters/plan/target-grid.queries';
import {
  absent,
  cumulate,
  Decimal,
  effectiveTarget,
  figure,
  type ManualCetak,
  type ManualIku,
  type Penetapan,
  period,
  plainDate,
  type RiwayatManual,
} from '@selaras/core';
import type { Context } from '../context.ts';

/** The version that is printed: one that was enacted, or the one being written. */
export type PrintedVersion = RiwayatManual & {
  readonly isi: ManualIku;
  readonly pusat: boolean;
  readonly penetapan: StoredPenetapan | null;
};

export type ManualToPrint = {
  readonly iku: IkuHead;
  readonly versions: readonly StoredManual[];
  readonly version: PrintedVersion;
  readonly tahun: number;
};

/** Everything the form of one indicator shows, as it is stored now. */
export async function readManualCetak(tx: Tx, { clock, zone }: Context, asked: ManualToPrint): Promise<ManualCetak> {
  const { iku, versions, version, tahun } = asked;
  const names = await readManualNames(tx, iku.id);
  if (names === null) throw new Error('an indicator that was just found has no names');
  const references = await readReferencesOf(tx, { renstraId: iku.renstraId, tahun, on: clock.today(zone) });
  const { isi: manual, ...head } = version;
  return {
    id: iku.id,
    kode: iku.kode,
    label: `${iku.label} ${iku.kode}`,
    nama: iku.nama,
    satuan: iku.satuan,
    perspektif: iku.perspektif,
    sasaran: { label: `${names.labelSasaran} ${iku.sasaran.nomor}`, teks: iku.sasaran.teks },
    manual,
    versi: { ...head, penetapan: penetapanOf(version.penetapan) },
    riwayat: historyOf(versions, version),
    catatan: version.pusat ? (await listNotes(tx, iku.id)).map(({ teks }) => teks) : [],
    rujukan: {
      iku: new Map(references.iku.map(({ kode, nama }) => [kode, `${iku.label} ${kode} (${nama})`])),
      survei: new Map(references.survei.map(({ kode, nama }) => [kode, nama])),
    },
    ...(await figuresOf(tx, asked)),
  };
}

const penetapanOf = (stored: StoredPenetapan | null): Penetapan | null =>
  stored === null ? null : { ...stored, contoh: stored.contoh === true, tanggal: plainDate(stored.tanggal) };

/** Newest first, up to the printed version; one that is being written comes before all that are enacted. */
function historyOf(versions: readonly StoredManual[], printed: PrintedVersion): readonly RiwayatManual[] {
  const before = versions.filter(({ versi }) => versi < printed.versi).toReversed();
  return [printed, ...before].map(({ versi, sejakTahun, sampaiTahun, jenisPerubahan, alasan }) => ({
    versi,
    sejakTahun,
    sampaiTahun,
    jenisPerubahan,
    alasan,
  }));
}

type Figures = Pick<ManualCetak, 'baseline' | 'targetRenstra' | 'targetTahun' | 'targetPeriode'>;

async function figuresOf(tx: Tx, { iku, version, tahun }: ManualToPrint): Promise<Figures> {
  const figures = await listFiguresOf(tx, iku.id);
  const targets = await listTargets(tx, [iku.id]);
  const realisasi = (of: number) => figures.get(figureKey({ jenis: 'realisasi', subjek: iku.id, period: String(of) }))?.figure;
  const renstra = (of: number) => targets.find((one) => one.tahun === of && one.lapis === 'renstra')?.nilai;
  const effective = effectiveTarget(targets.filter((one) => one.tahun === tahun));
  const years = Array.from({ length: iku.tahunAkhir - iku.tahunAwal + 1 }, (_, i) => iku.tahunAwal + i);
  return {
    baseline: [tahun - 3, tahun - 2, tahun - 1].map((of) => ({ tahun: of, realisasi: realisasi(of) ?? absent('no_data_yet') })),
    targetRenstra: years.map((of) => ({ tahun: of, target: targetFigure(renstra(of)) })),
    targetTahun: targetFigure(effective?.nilai),
    targetPeriode: await gridOf(tx, { iku, tahun, manual: version.isi }),
  };
}

const targetFigure = (nilai: string | undefined) => (nilai === undefined ? absent('target_missing') : figure(new Decimal(nilai)));

type GridQuestion = { readonly iku: IkuHead; readonly tahun: number; readonly manual: ManualIku };

async function gridOf(tx: Tx, { iku, tahun, manual }: GridQuestion): Promise<ManualCetak['targetPeriode']> {
  const head = effectiveTarget(await listTargetHeads(tx, { ikuId: iku.id, tahun }));
  const grid = head === null ? null : await findGrid(tx, head.id);
  if (grid === null) return [];
  const cells = grid.cells.map((cell) => ({ period: period(cell.period), target: new Decimal(cell.nilai) }));
  return cumulate(manual, cells).map(({ target, sampaiDengan, period: of }) => ({
    period: of,
    target: figure(target),
    sampaiDengan: figure(sampaiDengan),
  }));
}
