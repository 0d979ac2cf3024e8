import type { AmbangCapaian } from './capaian-sederhana.ts';
import type { PeranPerspektif } from './peran-perspektif.ts';

export type TingkatValiditas = 'exact' | 'proxy' | 'activity';
export type TingkatKendali = 'low' | 'moderate' | 'high';

/** Weight of an indicator by how valid its measure and how strong the office's control over it is; `null`: the decree does not allow the pair. */
export type BobotKualitas = { readonly validitas: TingkatValiditas; readonly kendali: TingkatKendali; readonly bobot: string | null };

/** Every choice of a roll-up pack: IKU → NSS → perspektif → one figure of the office. Weights as text, those of perspektif in percent. */
export type AturanRekap = {
  /** What the last figure is called. */
  readonly nilaiAkhir: 'npss' | 'nko';
  /** From where on an NSS is called what. */
  readonly ambang: AmbangCapaian;
  readonly bobotIku: { readonly jenis: 'sama' } | { readonly jenis: 'validitas_kendali'; readonly tabel: readonly BobotKualitas[] };
  readonly bobotPerspektif:
    | { readonly jenis: 'sama'; readonly bobot: string }
    | { readonly jenis: 'peran'; readonly bobot: Readonly<Record<PeranPerspektif, string>> };
};
