import { kataBagian, namaLangkah } from '@selaras/contract/calculation/step-words';
import { language } from '../ui/i18n.ts';

/** Words for the codes of steps and results; `names` are those that a form knows better (sub-komponen of an LKE). */
export const namaKode = (kode: string, names: ReadonlyMap<string, string> = new Map()): string =>
  names.get(kode) ?? namaLangkah(kode, language());

/** `masukan.nilai.penyerapan` → `Masukan: Penyerapan Anggaran`. */
export const namaBagian = (bagian: string): string => kataBagian(bagian, language());
