import { type PlainDate, parsePlainDate, plainDate } from '../kernel/plain-date.ts';
import type { InputProblem } from './calculation.ts';
import type { InputReader } from './read-input.ts';

/** Both inclusive. */
export type RentangTanggal = { readonly dari?: PlainDate | undefined; readonly sampai?: PlainDate | undefined };

/** Stands where a day could not be read: a problem was told, so nothing is computed with it. */
const NO_DAY = plainDate('1970-01-01');

/** A day as `2026-03-02`, within its bounds. */
export function readTanggal(reader: InputReader, field: string, text: string, { dari, sampai }: RentangTanggal = {}): PlainDate {
  const day = parsePlainDate(text);
  if (day === null) {
    reader.refuse(because(field, { id: 'tulis tanggal seperti 2026-03-02.', en: 'write a day like 2026-03-02.' }));
    return NO_DAY;
  }
  if (dari !== undefined && day < dari)
    reader.refuse(because(field, { id: `tidak boleh sebelum ${dari}.`, en: `must not be before ${dari}.` }));
  if (sampai !== undefined && day > sampai)
    reader.refuse(because(field, { id: `tidak boleh setelah ${sampai}.`, en: `must not be after ${sampai}.` }));
  return day;
}

/** A value that is refused for a reason of its own, in both languages. */
export const because = (field: string, { id, en }: { readonly id: string; readonly en: string }): InputProblem => ({
  code: 'input.out_of_range',
  field,
  detail: { reason: id, reason_en: en },
});
