import type { RujukanTersediaWire } from '@selaras/contract';
import type { JenisKomponen, LokalAngka, Pilihan } from '@selaras/core';

/** A component as the editor needs to know it. */
export type KomponenNama = {
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly jenis: JenisKomponen;
  readonly kategori: readonly Pilihan[];
  readonly atribut: readonly { readonly kode: string; readonly nama: string; readonly pilihan: readonly Pilihan[] }[];
};

/** Everything that a formula may name. `rujukan` is `null` while it is being asked: then no outside name is judged. */
export type FormulaScope = {
  readonly komponen: readonly KomponenNama[];
  readonly rujukan: RujukanTersediaWire | null;
  readonly lokal: LokalAngka;
};

export const komponenOf = ({ komponen }: FormulaScope, kode: string): KomponenNama | undefined => komponen.find((one) => one.kode === kode);

/** What a column of a list may hold; `kategori` is a column of every list that has categories. */
export function pilihanOf(scope: FormulaScope, { daftar, kolom }: { readonly daftar: string; readonly kolom: string }): readonly Pilihan[] {
  const held = komponenOf(scope, daftar);
  if (held === undefined) return [];
  return kolom === 'kategori' ? held.kategori : (held.atribut.find(({ kode }) => kode === kolom)?.pilihan ?? []);
}
