/** A number of a person in a line. */
export type IdentityNumber = {
  readonly kind: 'nip' | 'nik' | 'phone' | 'email' | 'address';
  readonly from: number;
  readonly to: number;
  readonly digits: string;
};

/** Eighteen, or sixteen, digits with the gaps that people write: `19800101 200501 1 001`. */
const LONG_NUMBER = /(?<![\d.,/-])\d(?:[ .-]{0,2}\d){15,17}(?![\d]|[.,/-]\d)/g;
const MOBILE = /(?<![\d.,/-])(?:\+?62|0)[ -]?8\d{1,2}[ -]?\d{3,4}[ -]?\d{3,5}(?![\d]|[.,/-]\d)/g;
/** Where somebody lives: an office has no RT and RW of its own in a report. */
const ADDRESS =
  /(?:alamat(?:\s(?:rumah|tinggal|domisili))?|bertempat\stinggal|berdomisili|tempat\stinggal)\s?:?\s(?:di\s)?([^|;]{4,80}?RT\.?\s?\d{1,3}\s?\/?\s?RW\.?\s?\d{1,3})/gi;
const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{1,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{2,63}){1,3}/gu;

/** Numbers and addresses of persons in one line, told by their shape: an NIP holds a day of birth, a month of appointment and a sex. */
export function identityNumbers(line: string): readonly IdentityNumber[] {
  const found: IdentityNumber[] = [];
  for (const match of line.matchAll(LONG_NUMBER)) {
    const digits = match[0].replace(/\D/g, '');
    const kind = isNip(digits) ? 'nip' : isNik(digits) ? 'nik' : null;
    if (kind !== null) found.push({ kind, from: match.index, to: match.index + match[0].length, digits });
  }
  for (const match of line.matchAll(MOBILE)) {
    const digits = match[0].replace(/\D/g, '');
    if (digits.length < 10 || digits.length > 14 || overlaps(found, match.index)) continue;
    found.push({ kind: 'phone', from: match.index, to: match.index + match[0].length, digits });
  }
  for (const match of line.matchAll(ADDRESS)) {
    const said = match[1] ?? '';
    const from = match.index + match[0].length - said.length;
    found.push({ kind: 'address', from, to: from + said.length, digits: said.toLowerCase() });
  }
  for (const match of line.matchAll(EMAIL)) {
    found.push({ kind: 'email', from: match.index, to: match.index + match[0].length, digits: match[0].toLowerCase() });
  }
  return found;
}

const overlaps = (found: readonly IdentityNumber[], at: number): boolean => found.some(({ from, to }) => at >= from && at < to);

/** `YYYYMMDD YYYYMM S NNN`; of a PPPK the month is 21. */
export function isNip(digits: string): boolean {
  if (digits.length !== 18) return false;
  const [born, begun] = [Number(digits.slice(0, 4)), Number(digits.slice(8, 12))];
  const [month, day, since] = [Number(digits.slice(4, 6)), Number(digits.slice(6, 8)), Number(digits.slice(12, 14))];
  const isBorn = born >= 1900 && born <= 2015 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isBorn && begun >= 1950 && begun <= 2045 && ((since >= 1 && since <= 12) || since === 21) && /[12]/.test(digits.charAt(14));
}

/** `PPKKCC DDMMYY NNNN`; a woman's day of birth is told plus forty. */
export function isNik(digits: string): boolean {
  if (digits.length !== 16) return false;
  const [province, day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(6, 8)) % 40, Number(digits.slice(8, 10))];
  return (
    province >= 11 &&
    province <= 97 &&
    day >= 1 &&
    day <= 31 &&
    month >= 1 &&
    month <= 12 &&
    digits.slice(12) !== '0000' &&
    Number(digits.slice(6, 8)) <= 71
  );
}
