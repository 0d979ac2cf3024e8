import { IMPORT_KINDS, type ImportKind } from './checked-file.ts';
import { ikpaImporter } from './ikpa/check-ikpa.ts';
import { ipAsnImporter } from './ip-asn/check-ip-asn.ts';
import { lkeImporter } from './lke/check-lke.ts';
import type { Sheet } from './sheet.ts';
import { skmImporter } from './skm/check-skm.ts';

/** Every kind of file that is read. */
export const IMPORTERS = {
  ikpa: ikpaImporter,
  'ip-asn': ipAsnImporter,
  skm: skmImporter,
  lke: lkeImporter,
} as const satisfies Record<ImportKind, { readonly kind: ImportKind; readonly recognises: (sheets: readonly Sheet[]) => boolean }>;

/** Every kind shows itself in its first rows; a report of a whole country has a hundred thousand more of the same. */
const LOOKED_AT = 500;

/** The kinds that a file may be: one where it is plain, several or none where a person must say. */
export function detectKinds(sheets: readonly Sheet[]): readonly ImportKind[] {
  const first = sheets.map(({ nama, baris }) => ({ nama, baris: baris.slice(0, LOOKED_AT) }));
  return IMPORT_KINDS.filter((kind) => IMPORTERS[kind].recognises(first));
}
