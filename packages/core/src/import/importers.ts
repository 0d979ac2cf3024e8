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

/** The kinds that a file may be: one where it is plain, several or none where a person must say. */
export const detectKinds = (sheets: readonly Sheet[]): readonly ImportKind[] =>
  IMPORT_KINDS.filter((kind) => IMPORTERS[kind].recognises(sheets));
