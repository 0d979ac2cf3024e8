/**
 * What a figure is counted in, as far as a text can tell: which satuan, to which power. Percentages, indices and ratios have none of
 * their own, so they may be added to each other and scale anything; a number in the text takes the satuan of what it is added to.
 */
export type Satuan = {
  /** A number of the text, which fits anything. */
  readonly isNumber: boolean;
  readonly pangkat: ReadonlyMap<string, number>;
  /** As its author wrote it, for the sentence. */
  readonly nama: string;
};

/** Unknown: fits anything, and so does whatever is made of it. */
export type SatuanOrUnknown = Satuan | null;

const SCALES: ReadonlySet<string> = new Set([
  '',
  '%',
  'persen',
  'persentase',
  'indeks',
  'index',
  'nilai',
  'skor',
  'poin',
  'rasio',
  'angka',
]);
const PERCENT: ReadonlySet<string> = new Set(['%', 'persen', 'persentase']);

const plain = (nama: string): string => nama.trim().toLowerCase().replaceAll(/\s+/g, ' ');

export const isPercent = (nama: string): boolean => PERCENT.has(plain(nama));

export const NUMBER: Satuan = { isNumber: true, pangkat: new Map(), nama: '' };

export function satuanOf(nama: string): Satuan {
  const key = plain(nama);
  return { isNumber: false, pangkat: SCALES.has(key) ? new Map() : new Map([[key, 1]]), nama: nama.trim() };
}

/** The satuan of a sum, a comparison or a choice of both; `undefined`: they do not go together. */
export function join(a: SatuanOrUnknown, b: SatuanOrUnknown): SatuanOrUnknown | undefined {
  if (a === null || b === null) return a ?? b;
  if (a.isNumber || b.isNumber) return a.isNumber ? b : a;
  return isSame(a, b) ? a : undefined;
}

export function isSame(a: Satuan, b: Satuan): boolean {
  return a.pangkat.size === b.pangkat.size && [...a.pangkat].every(([key, times]) => b.pangkat.get(key) === times);
}

export const isScale = ({ pangkat }: Satuan): boolean => pangkat.size === 0;

/** a × b ^ `times`: a product, or with −1 a quotient. */
export function multiply(a: SatuanOrUnknown, b: SatuanOrUnknown, times: 1 | -1): SatuanOrUnknown {
  if (a === null || b === null) return null;
  const pangkat = new Map(a.pangkat);
  for (const [key, power] of b.pangkat) {
    const sum = (pangkat.get(key) ?? 0) + power * times;
    if (sum === 0) pangkat.delete(key);
    else pangkat.set(key, sum);
  }
  return named({ isNumber: a.isNumber && b.isNumber, pangkat });
}

export function raise(a: SatuanOrUnknown, times: number): SatuanOrUnknown {
  if (a === null || times === 0) return a === null ? null : NUMBER;
  return named({ isNumber: a.isNumber, pangkat: new Map([...a.pangkat].map(([key, power]) => [key, power * times])) });
}

const written = (power: number, key: string): string => (power === 1 ? key : `${key}^${power}`);

function named({ isNumber, pangkat }: Omit<Satuan, 'nama'>): Satuan {
  const above = [...pangkat].filter(([, power]) => power > 0).map(([key, power]) => written(power, key));
  const below = [...pangkat].filter(([, power]) => power < 0).map(([key, power]) => written(-power, key));
  const over = below.length === 0 ? '' : `/${below.join('/')}`;
  return { isNumber, pangkat, nama: pangkat.size === 0 ? 'rasio' : `${above.join(' × ') || '1'}${over}` };
}
