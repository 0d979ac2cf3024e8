/** Figures of the corpus are whole hundredths, so that every sum in it is exact. */
export type Hundredths = number;

const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, '.');

/** `98,40`; with `short`, `95` where nothing is behind the comma. */
export function printed(value: Hundredths, short = false): string {
  const text = (value / 100).toFixed(2).replace('.', ',');
  return short ? text.replace(/,00$/, '') : text;
}

/** `11.836.428.000`. */
export const rupiah = (value: number): string => grouped(String(value));

/** a ÷ b in percent, in hundredths, half up. */
export const share = (a: number, b: number): Hundredths => Math.floor((a * 10000 * 2 + b) / (2 * b));

const SATUAN = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'];

/** Up to 99, which is more than any list here has. */
export function terbilang(n: number): string {
  const known = SATUAN[n];
  if (known !== undefined) return known;
  if (n < 20) return `${SATUAN[n - 10]} belas`;
  const rest = n % 10;
  return `${SATUAN[Math.floor(n / 10)]} puluh${rest === 0 ? '' : ` ${SATUAN[rest]}`}`;
}
