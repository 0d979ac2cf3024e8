import { LANGKAH_EN } from './step-words-en.ts';
import { type KodeLangkah, LANGKAH_ID } from './step-words-id.ts';

type Bahasa = 'id' | 'en';

const isKode = (kode: string): kode is KodeLangkah => Object.hasOwn(LANGKAH_ID, kode);

/** A code of a step that has words of its own, without a number behind it. */
export const kataKode = (kode: KodeLangkah, bahasa: Bahasa): string => (bahasa === 'en' ? LANGKAH_EN : LANGKAH_ID)[kode];

/** What a step of a calculation, or a part of its result, is called; `null` where its label is a name that an office gave. */
export function kataLangkah(label: string, bahasa: Bahasa): string | null {
  if (isKode(label)) return kataKode(label, bahasa);
  const { kode, nomor } = /^(?<kode>\w+?)_(?<nomor>\d+)$/.exec(label)?.groups ?? {};
  if (kode === 'bulan') return namaBulan(Number(nomor), bahasa);
  if (kode === 'triwulan') return `${bahasa === 'en' ? 'Quarter' : 'Triwulan'} ${ROMAWI[Number(nomor) - 1] ?? nomor}`;
  if (kode !== undefined && isKode(kode)) return `${kataKode(kode, bahasa)} ${nomor}`;
  const { daftar = '', ke } = /^(?<daftar>\w+)\[(?<ke>\d+)\]$/.exec(label)?.groups ?? {};
  return isKode(daftar) ? `${kataKode(daftar, bahasa)} ${Number(ke) + 1}` : null;
}

const ROMAWI = ['I', 'II', 'III', 'IV'] as const;

const namaBulan = (nomor: number, bahasa: Bahasa): string =>
  new Intl.DateTimeFormat(bahasa === 'en' ? 'en-GB' : 'id-ID', { month: 'long' }).format(new Date(2024, nomor - 1, 15));

const ASAL = { masukan: { id: 'Masukan', en: 'Input' }, hasil: { id: 'Hasil', en: 'Result' } } as const;

/** Which figure of a calculation was taken: `masukan.nilai.penyerapan` → `Masukan: Penyerapan Anggaran`. */
export function kataBagian(bagian: string, bahasa: Bahasa): string {
  const [asal = '', ...rest] = bagian.split('.');
  const named = rest.filter((kode) => kode !== 'nilai' || rest.length === 1).slice(-2);
  return `${ASAL[asal === 'masukan' ? 'masukan' : 'hasil'][bahasa]}: ${named.map((kode) => namaLangkah(kode, bahasa)).join(', ')}`;
}

/** As above; a name that an office gave, such as the key of a component, is read as words. */
export function namaLangkah(label: string, bahasa: Bahasa): string {
  const words = label.replaceAll('_', ' ');
  return kataLangkah(label, bahasa) ?? words.charAt(0).toUpperCase() + words.slice(1);
}
