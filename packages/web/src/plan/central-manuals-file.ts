import type { CentralManualsBody } from '@selaras/contract';

/** What was chosen: its content, or why it is no file of central manuals. What is inside is judged by the server. */
export type CentralFile =
  | { readonly nama: string; readonly isi: CentralManualsBody; readonly masalah?: undefined }
  | { readonly nama: string; readonly masalah: 'not_json' | 'other_format'; readonly isi?: undefined };

export function readCentralFile(nama: string, teks: string): CentralFile {
  let held: unknown;
  try {
    held = JSON.parse(teks);
  } catch {
    return { nama, masalah: 'not_json' };
  }
  return isCentral(held) ? { nama, isi: held } : { nama, masalah: 'other_format' };
}

/** Enough to tell it from any other file and to say what is in it. */
function isCentral(held: unknown): held is CentralManualsBody {
  if (typeof held !== 'object' || held === null) return false;
  const { format, manuals, penetapan } = held as Partial<Record<keyof CentralManualsBody, unknown>>;
  return format === 'selaras-manual-pusat/1' && Array.isArray(manuals) && typeof penetapan === 'object' && penetapan !== null;
}
