import { compare, type Fraction, fraction, isNegative, isWhole, parseFraction, whole, ZERO } from '../kernel/fraction.ts';
import type { AngkaMasuk, InputProblem } from './calculation.ts';

/** Bounds as text, both inclusive. */
export type RentangMasuk = { readonly min?: string | undefined; readonly maks?: string | undefined };

/** Reads the figures of one input and keeps all that is wrong with them, so that everything is told at once. */
export type InputReader = {
  /** A figure without which there is no result. Zero after a problem, or while it is `null`: `answerWhenRead` computes with neither. */
  readonly figure: (field: string, value: AngkaMasuk, rentang?: RentangMasuk) => Fraction;
  /** The same for a number of things: whole and not below zero. */
  readonly count: (field: string, value: AngkaMasuk) => Fraction;
  /** A figure that a result can do without: `null` stays `null`. */
  readonly optional: (field: string, value: AngkaMasuk, rentang?: RentangMasuk) => Fraction | null;
  /** The first problem of a place is kept. */
  readonly refuse: (problem: InputProblem) => void;
  readonly problems: readonly InputProblem[];
  /** Whether a figure that is needed was `null`. */
  readonly isWaiting: () => boolean;
};

/** Places in a list, as `nrr[3]`. The first ones are put together once, not for every line of a file. */
export function placesIn(list: string): (index: number) => string {
  const first = Array.from({ length: 20 }, (_, index) => `${list}[${index}]`);
  return (index) => first[index] ?? `${list}[${index}]`;
}

export const inputReader = (): InputReader => new Reader();

/** One for every line of a file: a class, because its methods are then made once. */
class Reader implements InputReader {
  readonly problems: InputProblem[] = [];
  private waiting = false;
  private told: Set<string> | null = null;

  figure(field: string, value: AngkaMasuk, rentang: RentangMasuk = ANY): Fraction {
    if (value !== null) return this.bounded(field, value, rentang);
    this.waiting = true;
    return ZERO;
  }

  count(field: string, value: AngkaMasuk): Fraction {
    const read = this.figure(field, value, NOT_NEGATIVE);
    if (!isWhole(read)) this.refuse({ code: 'input.out_of_range', field, detail: { whole: 1 } });
    return read;
  }

  optional(field: string, value: AngkaMasuk, rentang: RentangMasuk = ANY): Fraction | null {
    return value === null ? null : this.bounded(field, value, rentang);
  }

  /** Each place is told once: what is no figure is not also too small. */
  refuse(problem: InputProblem): void {
    const place = problem.field ?? '';
    this.told ??= new Set();
    if (this.told.has(place)) return;
    this.told.add(place);
    this.problems.push(problem);
  }

  isWaiting(): boolean {
    return this.waiting;
  }

  private bounded(field: string, value: string | number, rentang: RentangMasuk): Fraction {
    const read = readNumber(value);
    if (read === null) {
      this.refuse({ code: 'figure.malformed', field, detail: { value: String(value).slice(0, 40) } });
      return ZERO;
    }
    if (isOutside(read, rentang)) this.refuse({ code: 'input.out_of_range', field, detail: rangeOf(rentang) });
    return read;
  }
}

const ANY: RentangMasuk = {};
const NOT_NEGATIVE: RentangMasuk = { min: '0' };

/** Bounds are those of packs: a few, asked of every line of a file, and `fraction` reads each once. */
const isOutside = (value: Fraction, { min, maks }: RentangMasuk): boolean =>
  (min !== undefined && isBelow(value, min)) || (maks !== undefined && compare(value, fraction(maks)) > 0);

const isBelow = (value: Fraction, min: string): boolean => (min === '0' ? isNegative(value) : compare(value, fraction(min)) < 0);

const rangeOf = ({ min, maks }: RentangMasuk): Readonly<Record<string, string>> => ({
  ...(min === undefined ? {} : { min }),
  ...(maks === undefined ? {} : { maks }),
});

/** A JSON number keeps 15 significant digits; with more, or written with an exponent, nobody knows what was meant. */
const MAX_SIGNIFICANT = 15;

/** JavaScript writes 0.0000001 as 1e-7. Whoever wrote an exponent is refused before, where the text of the JSON is still there. */
function plainText(value: number): string {
  const text = String(value);
  const found = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (found === null) return text;
  const [, sign = '', first = '', rest = '', exponent = ''] = found;
  const shift = Number(exponent);
  return shift < 0 ? `${sign}0.${'0'.repeat(-shift - 1)}${first}${rest}` : `${sign}${first}${rest.padEnd(shift, '0')}`;
}

function readNumber(value: string | number): Fraction | null {
  if (typeof value === 'string') return parseFraction(value);
  if (Number.isInteger(value) && Math.abs(value) < 10 ** MAX_SIGNIFICANT) return whole(value);
  const text = plainText(value);
  const digits = text.replace(/^-?0*\.?0*/, '').replace('.', '');
  const significant = text.includes('.') ? digits : digits.replace(/0+$/, '');
  return significant.length > MAX_SIGNIFICANT ? null : parseFraction(text);
}
