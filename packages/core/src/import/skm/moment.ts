import { addDays, type PlainDate, parsePlainDate, plainDate } from '../../kernel/plain-date.ts';
import { cellText, type SheetCell } from '../sheet.ts';

export type DateOrder = 'dd/mm' | 'mm/dd';
/** A day, and the hour where there is one: `09:12:33`. */
export type Moment = { readonly tanggal: PlainDate; readonly jam: string };

type Parts = { readonly first: number; readonly second: number; readonly year: number; readonly jam: string };

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](.*))?$/;
const SLASHED = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:,? (.*))?$/;

/** Days since the last one of 1899, as spreadsheets count. */
const EPOCH = plainDate('1899-12-30');

/** A moment as a form writes it (`05/03/2024 9:12:33`, `2024/03/05 9:12:33 AM GMT+7`); `null`: it is none. */
export function parseMoment(cell: SheetCell | undefined, order: DateOrder): Moment | null {
  const text = cellText(cell);
  if (/^[34]\d{4}(?:\.\d+)?$/.test(text)) return { tanggal: addDays(EPOCH, Math.floor(Number(text))), jam: '' };
  const iso = ISO.exec(text);
  if (iso) return momentOf({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), jam: hourOf(iso[4] ?? '') });
  const parts = slashed(text);
  if (parts === null) return null;
  const [day, month] = order === 'dd/mm' ? [parts.first, parts.second] : [parts.second, parts.first];
  return momentOf({ year: parts.year, month, day, jam: parts.jam });
}

/** The order that a column of moments shows: a part above 12 can only be a day. `null`: it never does, or contradicts itself. */
export function orderOf(cells: readonly (SheetCell | undefined)[]): DateOrder | null {
  const parts = cells.flatMap((cell) => slashed(cellText(cell)) ?? []);
  const isDayFirst = parts.some(({ first }) => first > 12);
  const isMonthFirst = parts.some(({ second }) => second > 12);
  if (isDayFirst === isMonthFirst) return null;
  return isDayFirst ? 'dd/mm' : 'mm/dd';
}

function slashed(text: string): Parts | null {
  const found = SLASHED.exec(text);
  return found && { first: Number(found[1]), second: Number(found[2]), year: Number(found[3]), jam: hourOf(found[4] ?? '') };
}

function momentOf({
  year,
  month,
  day,
  jam,
}: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly jam: string;
}): Moment | null {
  const tanggal = parsePlainDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  return tanggal === null ? null : { tanggal, jam };
}

/** `9.12.33`, `9:12 PM` → `09:12:33`, `21:12:00`; anything else says nothing. */
function hourOf(text: string): string {
  const [, hour, minute, second = '0', half] = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?([AP]M))?/i.exec(text) ?? [];
  if (hour === undefined || minute === undefined) return '';
  const noon = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  return [noon, Number(minute), Number(second)].map((part) => String(part).padStart(2, '0')).join(':');
}
