import type { DomainError } from '../kernel/domain-error.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { err, ok, type Result } from '../kernel/result.ts';

/** How sure we are of a pack. Anything but `verified` is shown as such beside every figure it gives. */
export type StatusPaket = 'verified' | 'needs-verification' | 'assumption';

/** A sentence in both languages; Indonesian is the source. */
export type Dwibahasa = { readonly id: string; readonly en: string };

/** One statement of a pack with its own confidence: a pack is as sure as the least sure of its facts. */
export type FaktaPaket = {
  readonly bunyi: Dwibahasa;
  readonly status: StatusPaket;
  /** Article, page or document; for an assumption, why it was made. */
  readonly sumber: string;
};

/** A reading that is not settled: what may be chosen, what is taken where nobody chooses, and who reads it how. */
export type SetelanPaket = {
  readonly kode: string;
  readonly nama: Dwibahasa;
  /** Chosen in the Manual IKU of each indicator, not in the input of a calculation. */
  readonly dipilihDi?: 'manual_iku';
  readonly bawaan: string;
  readonly pilihan: readonly { readonly nilai: string; readonly bunyi: Dwibahasa; readonly sumber: string }[];
};

/** What documents and screens print about the rule. It belongs to the pack, so that no document describes a rule that is past. */
export type UraianPaket = {
  /** What the figure is and how it arises, in two or three sentences. */
  readonly ringkas: Dwibahasa;
  /** The same for each component, by its code. */
  readonly komponen?: Readonly<Record<string, Dwibahasa>>;
};

/** One regulation's rules, with its interval and its name. Old packs are never edited: they explain old numbers. */
export type RulePack<R> = {
  /** `family:version`, permanent: `ikpa:2024`. */
  readonly id: string;
  readonly nama: string;
  readonly dasarHukum: string;
  readonly berlakuSejak: PlainDate;
  /** Last day in force; `null` while nothing has replaced it. */
  readonly berlakuSampai: PlainDate | null;
  readonly status: StatusPaket;
  /** What the regulation says is not known yet. The pack is in the list and can be named, but no day chooses it. */
  readonly belumTerisi?: true;
  readonly fakta: readonly FaktaPaket[];
  readonly setelan?: readonly SetelanPaket[];
  readonly uraian: UraianPaket;
  readonly rule: R;
};

export type PackQuestion<R> = { readonly packs: readonly RulePack<R>[]; readonly keluarga: string; readonly on: PlainDate };

/**
 * The one pack of a family (`ikpa`) in force on a day. None is the asker's date, so it returns;
 * two in force at once is our mistake, so it throws.
 */
export function packInForce<R>({ packs, keluarga, on }: PackQuestion<R>): Result<RulePack<R>, DomainError> {
  const found = packs.filter((pack) => keluargaOf(pack.id) === keluarga && pack.belumTerisi !== true && isInForce(pack, on));
  const [pack] = found;
  if (pack === undefined) return err({ code: 'pack.none_in_force', pack: keluarga, on });
  if (found.length > 1) throw new Error(`two rule packs in force on ${on}: ${found.map(({ id }) => id).join(', ')}`);
  return ok(pack);
}

/** A manual names its pack by id: the pack stays the same until the manual gets a new version. */
export const findPack = <R>(packs: readonly RulePack<R>[], id: string): RulePack<R> | null => packs.find((pack) => pack.id === id) ?? null;

/** `ikpa:2024` → `ikpa`. */
export const keluargaOf = (id: string): string => id.split(':')[0] ?? id;

/** On that day, whether or not its numbers are known. */
export const isInForce = ({ berlakuSejak, berlakuSampai }: RulePack<unknown>, on: PlainDate): boolean =>
  berlakuSejak <= on && (berlakuSampai === null || on <= berlakuSampai);
