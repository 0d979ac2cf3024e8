import { CAPAIAN_SEDERHANA } from '../../capaian/capaian-sederhana.ts';
import { capaianTepat } from '../../capaian/capaian-tepat.ts';
import { CARA_CAPAIAN_BAWAAN, type RumusCapaian } from '../../capaian/cara-capaian.ts';
import { compare, type Fraction, isZero, whole } from '../../kernel/fraction.ts';
import type { PrintedValue } from './claim.ts';
import { canMeet, exactly, holds, loosened, type Range } from './meeting.ts';

/** A way to compute capaian that gives what is printed. */
export type WayOfCapaian = { readonly rumus: RumusCapaian; readonly batas: number | null };

const RUMUS: readonly RumusCapaian[] = ['R/T', '2-R/T', 'T/R', 'stabilize'];
/** Upper limits that offices set; the packs know them as settings of a manual. */
const LIMITS = [100, 105, 110, 115, 120, 125, 130, 150, 200] as const;

/** The capaian by one formula of the packs, without limits; `null` where it cannot be computed. */
export function capaianBy(
  rumus: RumusCapaian,
  { target, realisasi }: { readonly target: Fraction; readonly realisasi: Fraction },
): Fraction | null {
  if (isZero(target) || (rumus === 'T/R' && isZero(realisasi))) return null;
  const result = capaianTepat({ target, realisasi, rumus, cara: CARA_CAPAIAN_BAWAAN, aturan: CAPAIAN_SEDERHANA.rule });
  return 'nilai' in result ? result.nilai : null;
}

export type PrintedCapaian = { readonly target: PrintedValue; readonly realisasi: PrintedValue; readonly capaian: PrintedValue };

/** The first standard way that gives the printed capaian; `null` where none does. Last digits may have been cut off. */
export function wayOf({ target, realisasi, capaian }: PrintedCapaian): WayOfCapaian | null {
  const shown = loosened(capaian);
  for (const rumus of RUMUS) {
    const range = rangeBy(rumus, target, realisasi);
    if (range === null) continue;
    if (canMeet(range, shown)) return { rumus, batas: null };
    const limit = LIMITS.find((one) => compare(range.high, whole(one)) > 0 && holds(capaian, whole(one)));
    if (limit !== undefined) return { rumus, batas: limit };
    if (rumus !== 'T/R' && compare(range.low, whole(0)) < 0 && holds(capaian, whole(0))) return { rumus, batas: 0 };
  }
  return null;
}

/** Where the exact capaian can lie: targets are set and not rounded, a realisasi with decimals was rounded. */
function rangeBy(rumus: RumusCapaian, target: PrintedValue, realisasi: PrintedValue): Range | null {
  const isRounded = realisasi.digits > 0;
  const ends = (isRounded ? [realisasi.low, realisasi.high] : [realisasi.value]).map((end) =>
    capaianBy(rumus, { target: target.value, realisasi: end }),
  );
  const [a, b] = [ends[0] ?? null, ends.at(-1) ?? null];
  if (a === null || b === null) return null;
  return compare(a, b) <= 0 ? { low: a, high: b } : { low: b, high: a };
}

/** Whether a whole percentage that was rounded before printing could still give it: then it is told less surely. */
export function isWithinRounding({ target, realisasi, capaian }: PrintedCapaian): boolean {
  if (realisasi.digits > 0 || realisasi.unit !== 'persen') return false;
  const ends = [realisasi.low, realisasi.high].map((end) => capaianBy('R/T', { target: target.value, realisasi: end }));
  const [low, high] = [ends[0] ?? null, ends[1] ?? null];
  return low !== null && high !== null && canMeet({ low, high }, exactly(capaian.value));
}

/** Names of indicators of which less is better. */
const LESS_IS_BETTER =
  /\b(?:kemiskinan|miskin|pengangguran|kematian|kesakitan|stunting|prevalensi|insidens?i?|gini|ketimpangan|kesenjangan|disparitas|inflasi|kecelakaan|kriminalitas|kejahatan|konflik|kebakaran|putus sekolah|buta aksara|risiko bencana|pencemaran|polusi|emisi|kehilangan|kebocoran|kerusakan|keluhan|pengaduan|aduan|sisa|tunggakan|defisit|pelanggaran|temuan|kesalahan|deviasi|waktu (?:tunggu|tanggap|respons?)|response time|lama(?:nya)? (?:waktu|hari|penyelesaian)|jangka waktu|rata-rata waktu|kerugian|korban|gizi buruk|kumuh|rawan|gangguan|downtime|jumlah kasus)\b/i;
/** What is done about them counts upwards again: "temuan yang ditindaklanjuti", "penurunan kemiskinan". */
const DONE_ABOUT =
  /\b(?:ditindaklanjuti|tindak ?lanjut|diselesaikan|penyelesaian|terselesaikan|selesai|ditangani|penanganan|tertangani|teratasi|penurunan|pengurangan|pencegahan|pengendalian|penanggulangan|pengentasan|pengawasan|bebas|ketepatan|tepat waktu|kepatuhan|pemulihan|ketahanan|kesiapsiagaan|dilayani|terlayani|dibina|dikelola|pengelolaan|kapasitas)\b/i;

export const usualRumus = (name: string): RumusCapaian => (LESS_IS_BETTER.test(name) && !DONE_ABOUT.test(name) ? '2-R/T' : 'R/T');
