import type { Dwibahasa } from '@selaras/core';
import { dateText } from '../ui/format.ts';
import { language } from '../ui/i18n.ts';

/** A text of a pack in the language on screen. */
export const wordsOf = (text: Dwibahasa): string => text[language()];

type Interval = { readonly berlakuSejak: string; readonly berlakuSampai: string | null };

/** `2 Mei 2024`, `1 Januari 2022–1 Mei 2024`: who puts it into a sentence knows which of the two it is. */
export const intervalDays = ({ berlakuSejak, berlakuSampai }: Interval): { readonly sejak: string; readonly sampai: string | null } => ({
  sejak: dateText(berlakuSejak),
  sampai: berlakuSampai === null ? null : dateText(berlakuSampai),
});
