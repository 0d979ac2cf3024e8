import type { RulePack, SetelanPaket } from '../rulepack/rule-pack.ts';
import type { InputReader } from './read-input.ts';

/** Readings that are chosen instead of the pack's: `{"tidak_dapat": "tetap"}`. */
export type SetelanMasuk = Readonly<Record<string, string | undefined>>;

export type SetelanTerbaca = {
  /** The reading of every setting of the pack: the chosen one, else the pack's own. */
  readonly nilai: Readonly<Record<string, string>>;
  /** What the output repeats: nothing, where nothing was chosen. */
  readonly ulang: { readonly setelan?: Readonly<Record<string, string>> };
};

const TANPA: readonly SetelanPaket[] = [];

/** Reads the settings of a pack; one that it does not have, or a reading that it does not know, is refused at its place. */
export function readSetelan(
  reader: InputReader,
  { setelan = TANPA }: Pick<RulePack<unknown>, 'setelan'>,
  masuk?: SetelanMasuk,
): SetelanTerbaca {
  return masuk === undefined ? bawaanOf(setelan) : readChosen(reader, setelan, masuk);
}

/** What a pack takes where nothing is chosen: put together once, not for every line of a file. */
const BAWAAN = new WeakMap<readonly SetelanPaket[], SetelanTerbaca>();

function bawaanOf(setelan: readonly SetelanPaket[]): SetelanTerbaca {
  const known = BAWAAN.get(setelan) ?? { nilai: Object.fromEntries(setelan.map(({ kode, bawaan }) => [kode, bawaan])), ulang: {} };
  BAWAAN.set(setelan, known);
  return known;
}

function readChosen(reader: InputReader, setelan: readonly SetelanPaket[], masuk: SetelanMasuk): SetelanTerbaca {
  const chosen = Object.entries(masuk).filter((one): one is [string, string] => one[1] !== undefined);
  for (const [kode, nilai] of chosen) {
    const field = `setelan.${kode}`;
    const of = setelan.find((one) => one.kode === kode);
    const known = of?.pilihan.map((one) => one.nilai) ?? [];
    if (of === undefined)
      reader.refuse({ code: 'input.unknown_field', field, detail: { known: setelan.map((one) => one.kode).join(', ') } });
    else if (!known.includes(nilai)) reader.refuse({ code: 'input.out_of_range', field, detail: { known: known.join(', ') } });
  }
  const nilai = Object.fromEntries([...setelan.map(({ kode, bawaan }) => [kode, bawaan] as const), ...chosen]);
  return { nilai, ulang: chosen.length === 0 ? {} : { setelan: Object.fromEntries(chosen) } };
}
