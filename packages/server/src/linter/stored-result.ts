import type { MatriksPaketWire } from '@selaras/contract';
import type { CheckSummary, Json, PlacedFinding, TextPlace } from '@selaras/core';

export type StoredText = { readonly lines: readonly string[]; readonly pageStarts: readonly number[] };

/** A note between documents says of every place in which document it is. */
export type NumberedPlace = TextPlace & { readonly nomor: number };
export type NumberedFinding = Omit<PlacedFinding, 'places'> & { readonly places: readonly NumberedPlace[] };

export type StoredPackage = { readonly matriks: MatriksPaketWire; readonly findings: readonly NumberedFinding[] };

/** They were written by this program, as these types. */
export const resultOf = (hasil: Json): CheckSummary | null => hasil as CheckSummary | null;
export const textOfStored = (teks: Json): StoredText | null => teks as StoredText | null;
export const packageOf = (paket: Json): StoredPackage | null => paket as unknown as StoredPackage | null;
