import type { MeasurementFormWire, MeasurementWire } from '@selaras/contract';

export type Entry = NonNullable<MeasurementWire['entry']>;
export type Manual = MeasurementFormWire['manual'];
export type State = NonNullable<MeasurementWire['state']>;

/** A version that the server said it has saved. */
export type SavedVersion = { readonly nomor: number; readonly entry: Entry; readonly realisasi: MeasurementWire['realisasi'] };

/** A request whose answer has not come. After a crash it may have happened, wholly, or not at all. */
export type Doing =
  | { readonly kind: 'record'; readonly entry: Entry }
  | { readonly kind: 'advance'; readonly to: State }
  | { readonly kind: 'attach'; readonly sha256: string; readonly name: string };

/** One measurement, and everything the server has acknowledged about it. One worker writes to it, so this is all there is. */
export type Subject = {
  readonly ikuId: string;
  readonly kode: string;
  readonly period: string;
  readonly manual: Manual;
  /** An entry of the same manual, from which others are made. */
  readonly like: Entry;
  id: string | null;
  versi: number;
  state: State | null;
  /** Of the last version, counted from 1. */
  nomor: number;
  readonly versions: SavedVersion[];
  /** Files on the last version, by their hash. */
  readonly evidence: Map<string, string>;
  /** How many events of this measurement the audit trail must hold. */
  events: number;
  doing: Doing | null;
};

/** Enters what was acknowledged, or what turned out to have happened. */
export function enter(subject: Subject, doing: Doing, answer: MeasurementWire): void {
  const { id, versi, state, realisasi } = answer;
  subject.doing = null;
  subject.events += 1;
  if (doing.kind === 'attach') {
    const file = answer.evidence.find(({ sha256 }) => sha256 === doing.sha256);
    if (file === undefined) throw new Error(`${nameOf(subject)}: an attached file is not in the answer`);
    subject.evidence.set(file.sha256, file.id);
    return;
  }
  subject.id = id;
  subject.versi = versi;
  subject.state = state;
  if (doing.kind !== 'record') return;
  subject.nomor += 1;
  subject.versions.push({ nomor: subject.nomor, entry: doing.entry, realisasi });
}

export const nameOf = ({ kode, period }: Pick<Subject, 'kode' | 'period'>): string => `IKU ${kode} ${period}`;

/** Something that must not be. Everything of the kind is collected, because one crash can break more than one thing. */
export type Faults = string[];
