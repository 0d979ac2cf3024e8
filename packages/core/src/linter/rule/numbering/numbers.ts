import { romanOf } from '../../../document/ordinal.ts';
import { romanValue } from '../../structure/roman.ts';

/** `2.10`, `II-3`, `12` as numbers; `null` where a part is none. */
export function numberParts(nomor: string): readonly number[] | null {
  const parts = nomor.split(/[.\-–]/).map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : romanValue(part)));
  return parts.every((part): part is number => part !== null && part > 0) ? parts : null;
}

/** How a label counts: `1.`, `a)`, `(iv)`, `B.`; two marks with the same `style` belong to one row of marks. */
export type Counted = { readonly style: string; readonly value: number };

/** The value of a mark. `i` is a letter after `h`, else a Roman one: `previous` decides. */
export function countedMark(mark: string, previous: Counted | null): Counted | null {
  const found = /^(\(?)(\d{1,3}|[a-zA-Z]|[ivx]{2,5})([.)]?)$/.exec(mark.trim());
  if (found === null) return null;
  const [, opening = '', body = '', closing = ''] = found;
  const frame = `${opening}#${closing}`;
  if (/^\d+$/.test(body)) return { style: `1${frame}`, value: Number(body) };
  const roman = romanValue(body);
  const letter = body.length === 1 ? body.toLowerCase().charCodeAt(0) - 96 : null;
  const alphabet = body === body.toUpperCase() ? 'A' : 'a';
  const continues = letter !== null && previous?.style === `${alphabet}${frame}` && previous.value > 1;
  if (roman !== null && (body.length > 1 || (body === 'i' && !continues))) return { style: `i${frame}`, value: roman };
  return letter === null ? null : { style: `${alphabet}${frame}`, value: letter };
}

/** A value as marks of the style print it. */
export function printedMark({ style }: Counted, value: number): string {
  const [kind, frame] = [style.charAt(0), style.slice(1)];
  const body =
    kind === '1' ? String(value) : kind === 'i' ? romanOf(value).toLowerCase() : String.fromCharCode((kind === 'A' ? 64 : 96) + value);
  return frame.replace('#', body);
}
