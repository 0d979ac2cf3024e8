import { exists, t } from 'i18next';
import type source from '../locales/id.json';

type Kunci = `hitung.kode.${keyof typeof source.hitung.kode}`;
const isKunci = (kunci: string): kunci is Kunci => exists(kunci);

/** Words for the codes of steps and results; `names` are those that a form knows better (sub-komponen of an LKE). */
export function namaKode(kode: string, names: ReadonlyMap<string, string> = new Map()): string {
  const known = names.get(kode);
  if (known !== undefined) return known;
  const [, list, at] = /^(\w+)\[(\d+)\]$/.exec(kode) ?? [];
  if (list !== undefined) return `${namaKode(list, names)} ${Number(at) + 1}`;
  const kunci = `hitung.kode.${kode}`;
  if (isKunci(kunci)) return t(kunci);
  const words = kode.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `masukan.nilai.penyerapan` → `Masukan: Penyerapan Anggaran`. */
export function namaBagian(bagian: string): string {
  const [asal = '', ...rest] = bagian.split('.');
  const last = rest.filter((step) => step !== 'nilai' || rest.length === 1).slice(-2);
  return `${t(asal === 'masukan' ? 'hitung.dariMasukan' : 'hitung.dariHasil')}: ${last.map((kode) => namaKode(kode)).join(', ')}`;
}
