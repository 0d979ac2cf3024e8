import { formatNumber } from './format-number.ts';

type Field = { instruction: string; isResult: boolean; hasWritten: boolean };

/**
 * Fields of a document: their instructions are not shown, their last results are. A caption whose number was never worked out gets the
 * next number of its sequence, as Word would print it.
 */
export class DocxFields {
  readonly #open: Field[] = [];
  readonly #sequences = new Map<string, number>();

  begin(instruction = ''): void {
    this.#open.push({ instruction, isResult: instruction !== '', hasWritten: false });
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.isResult) field.instruction += text;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field !== undefined) field.isResult = true;
  }

  /** What is still to be written for the field that ends. */
  end(): string {
    const field = this.#open.pop();
    return field === undefined ? '' : this.#sequence(field);
  }

  /** Words between the beginning of a field and its result are its instruction, even where they are marked as text. */
  get isShown(): boolean {
    return this.#open.every(({ isResult }) => isResult);
  }

  get isContents(): boolean {
    return this.#open.some(({ instruction }) => /^\s*TOC\b/.test(instruction));
  }

  wrote(): void {
    for (const field of this.#open) field.hasWritten = true;
  }

  /** Sequences count whether or not their number is stored. */
  #sequence({ instruction, hasWritten }: Field): string {
    const [, name] = /^\s*SEQ\s+(\S+)/i.exec(instruction) ?? [];
    if (name === undefined) return '';
    const reset = /\\r\s*(\d+)/.exec(instruction)?.[1];
    const value = /\\c\b/.test(instruction)
      ? (this.#sequences.get(name) ?? 1)
      : reset === undefined
        ? (this.#sequences.get(name) ?? 0) + 1
        : Number(reset);
    this.#sequences.set(name, value);
    return hasWritten ? '' : formatNumber(value, FORMATS[/\\\*\s*(\w+)/.exec(instruction)?.[1] ?? ''] ?? 'decimal');
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  ROMAN: 'upperRoman',
  roman: 'lowerRoman',
  ALPHABETIC: 'upperLetter',
  alphabetic: 'lowerLetter',
};
