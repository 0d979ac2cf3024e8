import type { Figure } from '../../kernel/figure.ts';
import { formatDecimal } from '../../kernel/format.ts';
import { ABSENCE_WORDS, targetDecimals } from '../../narrative/print-figure.ts';
import type { FormContent, FormField, FormRow, Inline } from '../block.ts';
import { FORM } from './manual-words.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });

/** What nobody has written is said, in italics: an empty field would look like a fault of the printer. */
const missing: Inline = { kind: 'text', text: FORM.kosong, mark: 'italic' };

export const wordsOf = (...paragraphs: readonly (string | null)[]): FormContent => {
  const said = paragraphs.filter((one) => one !== null && one.trim() !== '');
  return { kind: 'words', paragraphs: said.length === 0 ? [[missing]] : said.map((one) => [text(one ?? '')]) };
};

export const field = (label: string, ...paragraphs: readonly (string | null)[]): FormField => ({ label, content: wordsOf(...paragraphs) });

export const section = (title: string): FormRow => ({ kind: 'section', title });
export const line = (one: FormField): FormRow => ({ kind: 'fields', fields: [one] });
export const pair = (one: FormField, other: FormField): FormRow => ({ kind: 'fields', fields: [one, other] });

/** A figure as the manual prints it; absence is a word. */
export const angka = (figure: Figure, desimal: number): string =>
  figure.kind === 'absent' ? ABSENCE_WORDS[figure.reason] : formatDecimal(figure.value, desimal);

/** A target is printed with the decimals it was set with. */
export const targetAngka = (figure: Figure, desimal: number): string =>
  figure.kind === 'absent' ? ABSENCE_WORDS[figure.reason] : formatDecimal(figure.value, targetDecimals(figure.value, desimal));

export const valueCell = (title: string, { figure, print }: { readonly figure: Figure; readonly print: string }) => ({
  title,
  value: print,
  ...(figure.kind === 'absent' ? { tone: 'muted' as const } : {}),
});

/** `a; b; dan c`: several things in one field. */
export const joined = (items: readonly string[]): string | null =>
  items.length === 0 ? null : items.map((item) => item.trim().replace(/[.;]$/u, '')).join('; ');

/** Up to twelve lines of a list, numbered as a form numbers them. */
export const numbered = (items: readonly string[]): readonly string[] =>
  items.length < 2 ? items : items.map((item, i) => `${i + 1}. ${item}`);
