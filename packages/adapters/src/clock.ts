import { type PlainDate, plainDate } from '@selaras/core';

/** The only place that asks what time it is. `zone` is the instansi's: Asia/Jakarta, Asia/Makassar or Asia/Jayapura. */
export type Clock = { readonly now: () => string; readonly today: (zone: string) => PlainDate };

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: (zone) => plainDate(dayIn(zone).format(new Date())),
};

/** The day on which a stored moment fell in the instansi's zone. */
export const dayOf = (instant: string, zone: string): PlainDate => plainDate(dayIn(zone).format(new Date(instant)));

/** Building one costs more than the rest of a request's bookkeeping; three zones are all there are. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dayIn(zone: string): Intl.DateTimeFormat {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  formats.set(zone, format);
  return format;
}
