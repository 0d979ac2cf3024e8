import { assertNever } from '../kernel/result.ts';

export const JENIS_PETA = ['lanjut', 'ganti_nama', 'diganti', 'dihentikan'] as const;
/** What became of an indicator in the Renstra after: it goes on, under a new name, another took its place, or none did. */
export type JenisPeta = (typeof JENIS_PETA)[number];

/** One entry of the map. `contoh`: drawn by us, not stated in the source. */
export type PetaIku = {
  readonly dariIkuId: string;
  /** `null` only for `dihentikan`. */
  readonly keIkuId: string | null;
  readonly jenis: JenisPeta;
  readonly alasan: string;
  readonly contoh: boolean;
};

/** An indicator as its own Renstra calls it: `IKU 1` until 2024, `IKK 8` from 2025. */
export type IkuBerlabel = {
  readonly label: string;
  readonly nama: string;
  readonly renstra: { readonly tahunAwal: number; readonly tahunAkhir: number };
};

export type BarisPeta = {
  readonly dari: IkuBerlabel;
  readonly ke: IkuBerlabel | null;
  readonly jenis: JenisPeta;
  readonly alasan: string;
};

/** The sentence of Bab II on what became of an indicator. It never says that two figures are alike when they are not. */
export function kalimatPeta({ dari, ke, jenis, alasan }: BarisPeta, next: IkuBerlabel['renstra']): string {
  const old = `${dari.label} “${dari.nama}”`;
  const later = `Renstra ${yearsOf(ke?.renstra ?? next)}`;
  if (jenis === 'dihentikan' || ke === null) return `${old} tidak dilanjutkan pada ${later}.${because(alasan)}`;
  const successor = `${ke.label} “${ke.nama}”`;
  switch (jenis) {
    case 'lanjut':
      return dari.nama === ke.nama
        ? `${old} dilanjutkan pada ${later} sebagai ${ke.label}.${because(alasan)}`
        : `${old} dilanjutkan pada ${later} sebagai ${successor}.${because(alasan)}`;
    case 'ganti_nama':
      return `${old} tetap diukur dengan cara yang sama pada ${later} dan berganti nama menjadi ${successor}.${because(alasan)}`;
    case 'diganti':
      return `${old} diganti dengan ${successor} pada ${later}, sehingga nilai keduanya tidak dibandingkan langsung.${because(alasan)}`;
    default:
      return assertNever(jenis);
  }
}

const yearsOf = ({ tahunAwal, tahunAkhir }: IkuBerlabel['renstra']): string => `${tahunAwal}–${tahunAkhir}`;

const because = (alasan: string): string => {
  const reason = alasan.trim().replace(/[.;,\s]+$/u, '');
  return reason === '' ? '' : ` ${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
};

/**
 * The indicators that one trend shows, oldest first: what an indicator came from and what became of it, over every Renstra.
 * A map that leads in a circle is cut where it would come back.
 */
export function chainOf(ikuId: string, peta: readonly PetaIku[]): readonly string[] {
  const before = walk(ikuId, (id) => peta.filter(({ keIkuId }) => keIkuId === id).map(({ dariIkuId }) => dariIkuId));
  const after = walk(ikuId, (id) => peta.flatMap(({ dariIkuId, keIkuId }) => (dariIkuId === id && keIkuId !== null ? [keIkuId] : [])));
  return [...new Set([...before.toReversed(), ikuId, ...after])];
}

function walk(from: string, next: (id: string) => readonly string[]): readonly string[] {
  const found: string[] = [];
  const seen = new Set([from]);
  const open = [...next(from)];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    found.push(id);
    open.push(...next(id));
  }
  return found;
}
