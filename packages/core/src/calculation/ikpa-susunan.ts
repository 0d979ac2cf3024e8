import { classifyExact } from '../calculator/bands.ts';
import type { AspekIkpa, AturanIkpa } from '../calculator/ikpa/aturan-ikpa.ts';
import { akhirIkpa, aspekIkpa, cutIkpa, type NilaiIkpa, weighIkpa } from '../calculator/ikpa/compose-ikpa.ts';
import { noted } from '../formula/step.ts';
import type { Trace } from '../formula/trace.ts';
import { compare, exactText, type Fraction, fraction, printedText, times, whole } from '../kernel/fraction.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import { step } from './answer.ts';
import type { SetelanTerbaca } from './read-setelan.ts';

/** What is composed; `cap` is `null` where values above the cap of the pack count in full. */
export type DataSusunan = { readonly dinilai: NilaiIkpa; readonly pengurang: Fraction; readonly cap: Fraction | null };

export type HasilSusunan = {
  readonly nilai: string;
  readonly tercetak: string;
  readonly kategori: string;
  readonly konversi: string;
  readonly total: string;
  readonly aspek: Readonly<Record<AspekIkpa, string | null>>;
};

/** The composition as it is said, and its steps for who reads them; `langkah` explains an indicator. `null`: nothing is assessed. */
export function susunIkpa(
  pack: RulePack<AturanIkpa>,
  { dinilai, pengurang, cap }: DataSusunan,
  langkah: ReadonlyMap<string, readonly Trace[]> = new Map(),
): { readonly hasil: HasilSusunan; readonly trace: () => Trace } | null {
  const dipakai = cutIkpa(dinilai, cap);
  const weighed = weighIkpa(pack.rule, dipakai);
  if (weighed === null) return null;
  const nilai = akhirIkpa(weighed, pengurang);
  return {
    hasil: {
      nilai: exactText(nilai),
      tercetak: printedText(nilai),
      kategori: kategoriIkpa(pack.rule, nilai),
      konversi: exactText(times(weighed.konversi, whole(100))),
      total: exactText(weighed.total),
      aspek: aspekText(aspekIkpa(pack.rule, dipakai)),
    },
    trace: () => {
      const parts = [...dinilai].map(([kode, value]) => komponenStep({ kode, nilai: value, dipakai: dipakai.get(kode) ?? value, langkah }));
      const kurang = pack.rule.pengurang;
      const subtracted = kurang === null ? [] : [step(kurang.kode, pengurang, langkah.get(kurang.kode))];
      return step(pack.id, nilai, [step('nilai_total', weighed.total, parts), step('konversi_bobot', weighed.konversi), ...subtracted]);
    },
  };
}

/** The word for a value. A deduction can bring one below 0: that is the lowest word too. */
export function kategoriIkpa({ kategori }: AturanIkpa, nilai: Fraction): string {
  const found = classifyExact(nilai, kategori) ?? kategori.bands.at(-1);
  if (found === undefined) throw new Error('a table of categories has none');
  return found.nama;
}

export const capOf = ({ capIndikator }: AturanIkpa, { nilai }: SetelanTerbaca): Fraction | null =>
  nilai.cap_indikator === 'tanpa' ? null : fraction(capIndikator);

function aspekText(aspek: Readonly<Record<AspekIkpa, Fraction | null>>): Readonly<Record<AspekIkpa, string | null>> {
  return { perencanaan: textOf(aspek.perencanaan), pelaksanaan: textOf(aspek.pelaksanaan), hasil: textOf(aspek.hasil) };
}

const textOf = (value: Fraction | null): string | null => (value === null ? null : exactText(value));

type Stepped = {
  readonly kode: string;
  readonly nilai: Fraction;
  readonly dipakai: Fraction;
  readonly langkah: ReadonlyMap<string, readonly Trace[]>;
};

/** A value that was cut shows what it was before. */
function komponenStep({ kode, nilai, dipakai, langkah }: Stepped): Trace {
  const parts = langkah.get(kode) ?? [];
  if (compare(nilai, dipakai) === 0) return step(kode, nilai, parts);
  return noted(step(kode, dipakai, [step(kode, nilai, parts)]), 'ikpa.cap_indikator');
}
