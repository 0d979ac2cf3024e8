import { ASPEK_IKPA, type AturanIkpa } from '../../calculator/ikpa/aturan-ikpa.ts';
import { IKPA_2022 } from '../../calculator/ikpa/ikpa-2022.ts';
import { IKPA_2024 } from '../../calculator/ikpa/ikpa-2024.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { packInForce, type RulePack } from '../../rulepack/rule-pack.ts';

/** What a published row can be held against: how one pack composes its components, and in which order its report prints them. */
export type KomposisiIkpa = {
  readonly paket: string;
  /** In the order of the columns of the published report. */
  readonly komponen: readonly { readonly kode: string; readonly bobot: string; readonly maksimum: string }[];
  /** Highest nilai of one component that enters the total. */
  readonly cap: string;
  /** Component that is taken off the final value instead of being weighted; `null` where there is none. */
  readonly pengurang: { readonly kode: string; readonly maksimum: string } | null;
  readonly aspek: readonly { readonly kode: string; readonly komponen: readonly string[] }[];
};

const PACKS: readonly RulePack<AturanIkpa>[] = [IKPA_2022, IKPA_2024];

const komposisiOf = ({ id, rule }: RulePack<AturanIkpa>): KomposisiIkpa => ({
  paket: id,
  komponen: rule.indikator,
  cap: rule.capIndikator,
  pengurang: rule.pengurang,
  aspek: ASPEK_IKPA.map((kode) => ({
    kode,
    komponen: rule.aspek.filter(({ bagian }) => bagian === kode).flatMap(({ komponen }) => komponen),
  })),
});

export const KOMPOSISI_IKPA: readonly KomposisiIkpa[] = PACKS.map(komposisiOf);

/** Whether a year is scored by a composition: as everywhere, by the pack in force on its 31 December. */
export function isOfYear({ paket }: KomposisiIkpa, tahun: number): boolean {
  const found = packInForce({ packs: PACKS, keluarga: 'ikpa', on: plainDate(`${tahun}-12-31`) });
  return found.ok && found.value.id === paket;
}

/**
 * The columns of the report from Revisi DIPA on. In 2022 dispensasi stands among the components, before Capaian Output; since 2024
 * it is a deduction behind Konversi Bobot. Files that were flattened by a reader of the other layout keep the wrong headings.
 */
export function urutanKolom({ komponen, pengurang }: KomposisiIkpa): readonly string[] {
  const kode = komponen.map((one) => one.kode);
  return pengurang === null
    ? [...kode, 'nilai_total', 'konversi_bobot', 'nilai_akhir']
    : [...kode, 'nilai_total', 'konversi_bobot', 'pengurang', 'nilai_akhir'];
}
