/**
 * The words of the language, Indonesian first, then its English aliases; read in any case. Words that stand between or before figures
 * are reserved: no component may be called by one (`RESERVED`), so that `a dan b` never depends on what is declared.
 */
const FUNGSI = [
  ['JIKA', 'IF'],
  ['DAN', 'AND'],
  ['ATAU', 'OR'],
  ['BUKAN', 'NOT'],
  ['MIN'],
  ['MAKS', 'MAX'],
  ['RATA', 'AVERAGE', 'MEAN'],
  ['JUMLAH', 'SUM'],
  ['BULATKAN', 'ROUND'],
  ['BATAS', 'CLAMP'],
  ['ABS'],
  ['RATA_TERTIMBANG', 'WEIGHTED_MEAN'],
  ['CACAH', 'COUNT'],
  ['IKU'],
  ['TARGET'],
  ['CAPAIAN'],
  ['ANGGARAN', 'BUDGET'],
  ['SURVEI', 'SURVEY'],
  ['PAKET', 'PACK'],
] as const;
export type Fungsi = (typeof FUNGSI)[number][0];

const KATA = [
  ['DAN', 'AND'],
  ['ATAU', 'OR'],
  ['BUKAN', 'NOT'],
  ['DI', 'IN'],
] as const;
/** A word between figures or before one. */
export type Kata = (typeof KATA)[number][0];

const RUJUK = [
  ['LALU', 'PREVIOUS'],
  ['TAHUN_LALU', 'LAST_YEAR'],
  ['ANAK', 'CHILDREN'],
] as const;
/** How another indicator is meant: in which period, of which unit. */
export type KataRujuk = (typeof RUJUK)[number][0];

type Row<Word extends string> = readonly [Word, ...string[]];

const byName = <Word extends string>(rows: readonly Row<Word>[]): ReadonlyMap<string, Word> =>
  new Map(rows.flatMap((names) => names.map((name): [string, Word] => [name, names[0]])));

const FUNGSI_BY_NAME = byName<Fungsi>(FUNGSI);
const KATA_BY_NAME = byName<Kata>(KATA);
const RUJUK_BY_NAME = byName<KataRujuk>(RUJUK);

export const fungsiOf = (name: string): Fungsi | null => FUNGSI_BY_NAME.get(name.toUpperCase()) ?? null;
export const kataOf = (name: string): Kata | null => KATA_BY_NAME.get(name.toUpperCase()) ?? null;
export const kataRujukOf = (name: string): KataRujuk | null => RUJUK_BY_NAME.get(name.toUpperCase()) ?? null;

/** Every name of a function, for completion and for the nearest suggestion. */
export const NAMA_FUNGSI: readonly string[] = [...FUNGSI_BY_NAME.keys()];

/** Lower-case words that no component may be called. */
export const RESERVED: ReadonlySet<string> = new Set([...KATA_BY_NAME.keys()].map((name) => name.toLowerCase()));
