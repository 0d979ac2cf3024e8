import type { Facts, Indikator } from './facts.ts';
import { printed, share } from './figures.ts';
import type { Random } from './random.ts';

const unit = ({ satuan }: Indikator): string => (satuan === 'persen' ? '%' : '');
const isMet = ({ realisasi, target }: Indikator): boolean => realisasi >= target;

/** A figure of an indicator as running text prints it. */
export const angka = (indikator: Indikator, value: number): string => `${printed(value)}${unit(indikator)}`;
/** Targets are whole, and printed so. */
export const angkaTarget = (indikator: Indikator, value: number): string => `${printed(value, true)}${unit(indikator)}`;

/** What the year brought, in one of the ways offices say it; always with realisasi, target and the right word between them. */
export function hasil(random: Random, { tahun }: Facts, indikator: Indikator): string {
  const [r, t, c] = [angka(indikator, indikator.realisasi), angkaTarget(indikator, indikator.target), printed(indikator.capaian)];
  const met = isMet(indikator);
  return random.pick([
    `Realisasi tahun ${tahun} sebesar ${r} ${met ? 'melampaui' : 'belum mencapai'} target tahun ${tahun} yaitu sebesar ${t}.`,
    `Pada tahun ${tahun}, indikator ini terealisasi ${r} dari target ${t}, sehingga capaiannya ${c}%.`,
    `Sampai dengan akhir tahun ${tahun}, realisasi indikator ini ${r} atau ${c}% dari target ${t}.`,
    `Target tahun ${tahun} ditetapkan sebesar ${t}, sedangkan realisasinya ${r}, sehingga target ${met ? 'tercapai' : 'belum tercapai'}.`,
  ]);
}

export function perubahan({ tahun }: Facts, indikator: Indikator): string {
  const naik = indikator.realisasi > indikator.realisasiLalu ? 'meningkat' : 'menurun';
  const [before, now] = [angka(indikator, indikator.realisasiLalu), angka(indikator, indikator.realisasi)];
  return `Dibandingkan dengan tahun ${tahun - 1} yang terealisasi ${before}, realisasi tahun ${tahun} ${naik} menjadi ${now}.`;
}

/** Why a target was missed, and what is done about it; for a met one, what helped. */
export function pembahasan(random: Random, indikator: Indikator): readonly string[] {
  if (isMet(indikator)) {
    return [
      random.pick([
        'Faktor keberhasilan indikator ini adalah koordinasi yang teratur dengan para pengguna layanan.',
        'Capaian tersebut didukung oleh pembagian tugas yang jelas dan pemantauan setiap bulan.',
      ]),
    ];
  }
  return [
    random.pick([
      'Target belum tercapai karena jumlah petugas yang menangani belum sebanding dengan jumlah permohonan.',
      'Kendala yang dihadapi adalah pemutakhiran aplikasi yang baru selesai pada akhir tahun, sehingga target belum dapat dipenuhi.',
    ]),
    random.pick([
      'Rencana tindak lanjut yang disiapkan adalah penambahan petugas dan penjadwalan ulang pekerjaan.',
      'Sebagai tindak lanjut, aplikasi akan diuji bersama pengguna pada triwulan pertama.',
    ]),
  ];
}

export const definisi = ({ nama }: Indikator): string =>
  `Indikator ${nama.toLowerCase()} menggambarkan seberapa jauh kantor memenuhi layanan yang dijanjikan kepada pengguna.`;

/** An assembled share, with numerator and denominator told. */
export function bagian(indikatorNama: string, [a, b]: readonly [number, number]): string {
  return `Dari ${b} ${indikatorNama}, sebanyak ${a} sudah memenuhi ketentuan atau ${printed(share(a, b))}%.`;
}
