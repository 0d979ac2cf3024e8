import { type AspekIkpa, type AturanIkpa, type KodeIkpa } from '../calculator/ikpa/aturan-ikpa.ts';
import { IKPA_2022 } from '../calculator/ikpa/ikpa-2022.ts';
import { IKPA_2024 } from '../calculator/ikpa/ikpa-2024.ts';
import { type Fraction, ZERO } from '../kernel/fraction.ts';
import type { RulePack, SetelanPaket } from '../rulepack/rule-pack.ts';
import { absentAnswer, answered, answerWhenRead } from './answer.ts';
import type { AngkaMasuk, Calculation } from './calculation.ts';
import { capOf, susunIkpa } from './ikpa-susunan.ts';
import { type InputReader, inputReader, type RentangMasuk } from './read-input.ts';
import { readSetelan, type SetelanMasuk } from './read-setelan.ts';

/** Nilai of the indicators, 0–120; one that is left out is not assessed. */
export type NilaiIkpaMasuk = { readonly [K in KodeIkpa]?: AngkaMasuk | undefined };

export type InputIkpa = {
  readonly tahun?: number | undefined;
  readonly nilai: NilaiIkpaMasuk;
  /** Exactly these are assessed, whatever else has a nilai. The deduction of 2024 is subtracted in any case. */
  readonly terapkan?: readonly KodeIkpa[] | undefined;
  readonly setelan?: SetelanMasuk | undefined;
};

export type HasilIkpa = {
  readonly nilai: string;
  readonly tercetak: string;
  readonly kategori: string;
  /** Percent: `90` where indicators of weight 10 are not assessed. */
  readonly konversi: string;
  readonly total: string;
  /** `null` where nothing of an aspek is assessed. */
  readonly aspek: Readonly<Record<AspekIkpa, string | null>>;
  readonly pack: string;
  readonly setelan?: Readonly<Record<string, string>>;
};

export const PAKET_IKPA: readonly RulePack<AturanIkpa>[] = [IKPA_2024, IKPA_2022];

/** The readings that matter where the indicators are given: the others say how an indicator arises. */
export const setelanSusunan = ({ setelan = [] }: RulePack<AturanIkpa>): readonly SetelanPaket[] =>
  setelan.filter(({ kode }) => kode === 'cap_indikator');

const SUSUNAN = new Map(PAKET_IKPA.map((pack) => [pack, { setelan: setelanSusunan(pack) }]));

/** nilai = Σ(nilai × bobot) ÷ konversi bobot − pengurang. */
export const ikpa: Calculation<InputIkpa, HasilIkpa, AturanIkpa> = {
  kind: 'ikpa',
  packs: PAKET_IKPA,
  bawaan: { keluarga: 'ikpa' },
  perluTahun: true,
  compute({ nilai, terapkan, setelan: masuk }, pack) {
    const reader = inputReader();
    const setelan = readSetelan(reader, SUSUNAN.get(pack) ?? {}, masuk);
    const dinilai = readNilai(reader, { nilai, terapkan }, pack.rule);
    const pengurang = readPengurang(reader, { nilai, terapkan }, pack.rule);
    return answerWhenRead(reader, pack, () => {
      const susunan = susunIkpa(pack, { dinilai, pengurang, cap: capOf(pack.rule, setelan) });
      if (susunan === null) return absentAnswer(pack, 'not_assessed');
      return answered({ ...susunan.hasil, pack: pack.id, ...setelan.ulang }, susunan.trace);
    });
  },
};

type Given = Pick<InputIkpa, 'nilai' | 'terapkan'>;

/** Nilai of every indicator that is assessed. What is not to be applied is not waited for, but must still be a figure of its scale. */
export function readNilai(reader: InputReader, { nilai, terapkan }: Given, { indikator }: AturanIkpa): ReadonlyMap<string, Fraction> {
  const read = new Map<string, Fraction>();
  for (const { kode, field, rentang } of isianOf(indikator)) {
    const masuk = nilai[kode];
    const isAssessed = terapkan === undefined ? masuk !== undefined : terapkan.includes(kode);
    if (isAssessed && masuk !== undefined) read.set(kode, reader.figure(field, masuk, rentang));
    else if (isAssessed) reader.refuse({ code: 'input.missing_field', field });
    else if (masuk !== undefined) reader.optional(field, masuk, rentang);
  }
  return read;
}

type Isian = { readonly kode: KodeIkpa; readonly field: string; readonly rentang: RentangMasuk };

/** Places and bounds of the indicators of a rule: put together once, not for every line of a file. */
const ISIAN = new WeakMap<AturanIkpa['indikator'], readonly Isian[]>();

function isianOf(indikator: AturanIkpa['indikator']): readonly Isian[] {
  const known = ISIAN.get(indikator);
  if (known !== undefined) return known;
  const rentang = new Map(indikator.map(({ maksimum }) => [maksimum, { min: '0', maks: maksimum }]));
  const isian = indikator.map(({ kode, maksimum }) => ({ kode, field: `nilai.${kode}`, rentang: rentang.get(maksimum) ?? {} }));
  ISIAN.set(indikator, isian);
  return isian;
}

/** What is subtracted: nothing where it is left out, unless it was said to be there. */
export function readPengurang(reader: InputReader, { nilai, terapkan }: Given, { pengurang }: AturanIkpa): Fraction {
  if (pengurang === null) return ZERO;
  const field = `nilai.${pengurang.kode}`;
  const masuk = nilai[pengurang.kode];
  if (masuk !== undefined) return reader.figure(field, masuk, { min: '0', maks: pengurang.maksimum });
  if (terapkan?.includes(pengurang.kode) === true) reader.refuse({ code: 'input.missing_field', field });
  return ZERO;
}
