import type { PrintedValue, Unit } from './claim.ts';
import { UNIT_WORDS } from './not-figures.ts';
import { figuresIn, printed } from './read-figures.ts';
import { MULTIPLIERS, readNumber } from './read-number.ts';

const ABSENT =
  /^(?:[-–—−]{1,3}|n\/?a\.?|n\.a\.?|nihil data|tidak ada data|belum (?:ada|rilis|dirilis|keluar|dinilai|tersedia|terbit|diukur)(?: [a-z ]{0,40})?|(?:masih )?dalam proses(?: [a-z ]{0,40})?|tbd|tba|b\.?a\.?|belum)$/i;

const LONGEST = 120;

/**
 * What a cell of a table says: a figure, that there is none (`N/A`, `-`, `belum rilis`), or `null` where it holds something else.
 * A cell is a figure with nothing beside it but a unit (`0,9 Angka`, `Rp 1.250`) or a grade (`BB (73,05)`).
 */
export function parseCell(cell: string): PrintedValue | 'absent' | null {
  const text = cell.trim().replace(/\s+/g, ' ');
  if (text === '' || text.length > LONGEST) return null;
  if (ABSENT.test(text)) return 'absent';
  const shape = SHAPE.exec(text);
  if (shape === null) return rangeCell(text);
  const { open = '', money = '', number = '', percent = '', unit = '', tail = '', grade = '', close = '' } = shape.groups ?? {};
  if (close === '' && open !== '') return null;
  const isNegative = open !== '' && grade === '' && (money !== '' || /\.\d{3}/.test(number));
  const read = readNumber(isNegative ? `-${number}` : number);
  if (read === null) return null;
  const factor = MULTIPLIERS.get(unit.toLowerCase());
  const told = unitOf({ percent, money, unit });
  return told === undefined || (tail !== '' && !GRADE.test(tail)) ? null : printed(read, { unit: told, text, factor });
}

const SHAPE =
  /^(?<grade>[A-Z]{1,3}[+-]? ?(?=\())?[≥≤<>±=]{0,2} ?(?<open>\()?(?<money>(?:Rp|IDR)\.? ?)?(?<number>[-−+]?[\dlIOo|][\dlIOo|.,]{0,30})(?:,-)? ?(?<percent>%)?(?<close>\))?(?:[*¹²³⁴⁵]{1,3}\)?)? ?(?<unit>[A-Za-z][A-Za-z/]{1,30}(?: [A-Za-z/]{2,20}){0,2})?(?<tail> ?\([A-Za-z][A-Za-z +/-]{0,30}\))?$/;
const GRADE = /\((?:A|AA|A-|BB|B|CC|C|D|E|[A-Za-z ]{4,30})\)/;

function unitOf({ percent, money, unit }: { percent: string; money: string; unit: string }): Unit | null | undefined {
  if (percent !== '') return 'persen';
  if (money !== '' || /^rupiah$/i.test(unit)) return 'rupiah';
  if (unit === '' || MULTIPLIERS.has(unit.toLowerCase())) return null;
  const first = unit.toLowerCase().split(' ')[0] ?? '';
  return (POINTS.test(first) ? 'poin' : UNIT_WORDS.get(first)) ?? (/^[A-Za-z]{3,}/.test(unit) ? 'satuan-lain' : undefined);
}

const POINTS = /^(?:nilai|indeks|skor|level)$/;

function rangeCell(text: string): PrintedValue | null {
  if (!/^[\d.,]{1,20}%? ?[-–—] ?[\d.,]{1,20}%?$/.test(text)) return null;
  const [only, ...more] = figuresIn(text);
  return only !== undefined && more.length === 0 && only.end - only.start === text.length ? only.value : null;
}
