import {
  evidenceOf,
  type LastMeasurement,
  type StoredCheck,
  type StoredEvidence,
  type StoredMeasurement,
  type StoredVersion,
} from '@selaras/adapters/measurement/measurement.queries';
import type { EvidenceWire, MeasurementWire } from '@selaras/contract';
import {
  type Actor,
  type ApprovalState,
  abilitiesFor,
  can,
  type FrozenFigure,
  type FrozenTrace,
  freezeFigure,
  type MeasurementEntry,
  type Period,
} from '@selaras/core';

export type CheckView = {
  readonly nama: string;
  readonly dihitung: FrozenFigure;
  readonly dilaporkan: FrozenFigure;
  readonly selisih: string | null;
  readonly sesuai: boolean;
};

/** `MeasurementWire`, readonly: use-cases answer with it and routes send it. */
export type MeasurementView = Readonly<
  Omit<MeasurementWire, 'period' | 'entry' | 'trace' | 'pemeriksaan' | 'evidence' | 'abilities' | 'realisasi' | 'state'>
> & {
  readonly period: Period;
  readonly state: ApprovalState | null;
  readonly entry: MeasurementEntry | null;
  readonly realisasi: FrozenFigure;
  readonly trace: FrozenTrace | null;
  readonly pemeriksaan: readonly CheckView[];
  readonly evidence: readonly Readonly<EvidenceWire>[];
  readonly abilities: readonly MeasurementWire['abilities'][number][];
};

export type Seen = {
  readonly measurement: Omit<LastMeasurement, 'nomorDisetujui'>;
  readonly actor: Actor;
  readonly orgPath: string;
};

/** A measurement as one person sees it: the last version, and what this person may do with it. */
export function measurementView({ measurement, actor, orgPath }: Seen): MeasurementView {
  const { id, ikuId, period, state, versi, terakhir, nomorTerakhir, diajukanOleh, alasanKembali } = measurement;
  return {
    id,
    ikuId,
    period,
    state,
    versi,
    entry: entryWire(measurement.period, terakhir),
    realisasi: freezeFigure(terakhir.realisasi),
    kategori: terakhir.kategori,
    trace: terakhir.trace,
    pemeriksaan: checkViews(terakhir.pemeriksaan),
    evidence: evidenceOf(measurement, nomorTerakhir).map(evidenceWire),
    diajukanOleh: diajukanOleh?.nama ?? null,
    alasanKembali,
    dicatatOleh: terakhir.oleh.nama,
    dicatatPada: terakhir.pada,
    abilities: abilitiesOf({ measurement, actor, orgPath }),
  };
}

export type Unseen = Omit<Seen, 'measurement'> & { readonly ikuId: string; readonly period: Period };

/** A period for which nothing was saved yet. */
export const emptyView = ({ ikuId, period, actor, orgPath }: Unseen): MeasurementView => ({
  id: null,
  ikuId,
  period,
  state: null,
  versi: 0,
  entry: null,
  realisasi: { alasan: 'no_data_yet' },
  kategori: null,
  trace: null,
  pemeriksaan: [],
  evidence: [],
  diajukanOleh: null,
  alasanKembali: null,
  dicatatOleh: null,
  dicatatPada: null,
  abilities: can(actor, 'measurement.record', orgPath) ? ['record'] : [],
});

export type Owning = { readonly actor: Actor; readonly diajukanOleh: string | null; readonly dicatatOleh: string };

/** Whose data it is for the separation of duties: who submitted it, and also who typed it. */
export const ownerFor = ({ actor, diajukanOleh, dicatatOleh }: Owning): string | null =>
  dicatatOleh === actor.id ? actor.id : diajukanOleh;

export function abilitiesOf({ measurement, actor, orgPath }: Seen): MeasurementView['abilities'] {
  const { state, diajukanOleh, terakhir } = measurement;
  const submittedBy = ownerFor({ actor, diajukanOleh: diajukanOleh?.id ?? null, dicatatOleh: terakhir.oleh.id });
  const mayRecord = can(actor, 'measurement.record', orgPath);
  return [
    ...(mayRecord && state !== 'submitted' ? (['record'] as const) : []),
    ...abilitiesFor({ state, orgPath, submittedBy }, actor),
    ...(mayRecord && isOpen(state) ? (['attach'] as const) : []),
  ];
}

/** Evidence belongs to a draft: what is with the verifikator, or approved, must not change under them. */
export const isOpen = (state: StoredMeasurement['state']): boolean => state === 'draft' || state === 'returned';

export function entryWire(period: Period, version: StoredVersion): MeasurementEntry {
  const { komponen, statusRilis, surat, tahunData, tahunPenilaian, sumber, catatan } = version;
  return { period, komponen, statusRilis, surat, tahunData, tahunPenilaian, sumber, catatan };
}

export const evidenceWire = ({ id, nama, jenis, ukuran, sha256, oleh, pada }: StoredEvidence): EvidenceWire => ({
  id,
  nama,
  jenis,
  ukuran,
  sha256,
  olehNama: oleh.nama,
  pada,
});

export const checkViews = (checks: readonly StoredCheck[]): readonly CheckView[] =>
  checks.map(({ nama, dihitung, dilaporkan, selisih, sesuai }) => ({ nama, dihitung, dilaporkan, selisih, sesuai }));
