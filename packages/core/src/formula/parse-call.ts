import { assertNever, err, ok, type Result } from '../kernel/result.ts';
import { type Cursor, isSymbol, type Parsed, peek, take, unclosed, unexpected } from './cursor.ts';
import type { Formula, FormulaError } from './formula.ts';
import { type Fungsi, fungsiOf, NAMA_FUNGSI } from './kosakata.ts';
import { nearest } from './nearest.ts';
import { parseRujukan } from './parse-rujukan.ts';
import { parseSyarat } from './parse-syarat.ts';
import type { Token } from './tokenize.ts';

/** Reads one expression at this depth; handed in, so that the reader of calls and the reader of expressions need not know each other's file. */
export type ReadExpression = (cursor: Cursor, depth: number) => Parsed;

export type Call = { readonly name: Token; readonly depth: number; readonly expression: ReadExpression };

/** `NAMA(…)`, from its name up to and including its closing parenthesis. */
export function parseCall(cursor: Cursor, call: Call): Parsed {
  const { name } = call;
  const fungsi = fungsiOf(name.text);
  if (fungsi === null) return err({ code: 'unknown_function', at: name.at, found: name.text, ...suggested(name.text) });
  cursor.next += 1;
  const open = peek(cursor);
  if (open === undefined) return unexpected(cursor);
  cursor.next += 1;
  cursor.open.push(open);
  const read = readCall(cursor, { ...call, fungsi });
  if (read.ok) cursor.open.pop();
  return read;
}

function suggested(name: string): Pick<FormulaError, 'saran'> {
  const saran = nearest(name, NAMA_FUNGSI);
  return saran === null ? {} : { saran };
}

type Opened = Call & { readonly fungsi: Fungsi };

function readCall(cursor: Cursor, call: Opened): Parsed {
  switch (call.fungsi) {
    case 'CACAH':
      return cacah(cursor, call);
    case 'IKU':
    case 'TARGET':
    case 'CAPAIAN':
    case 'ANGGARAN':
    case 'SURVEI':
    case 'PAKET':
      return parseRujukan(cursor, { name: call.name, fungsi: call.fungsi });
    case 'JIKA':
    case 'DAN':
    case 'ATAU':
    case 'BUKAN':
    case 'MIN':
    case 'MAKS':
    case 'RATA':
    case 'JUMLAH':
    case 'BULATKAN':
    case 'BATAS':
    case 'ABS':
    case 'RATA_TERTIMBANG': {
      const args = callArguments(cursor, call);
      return args.ok ? built(call.fungsi, { name: call.name, args: args.value }) : args;
    }
    default:
      return assertNever(call.fungsi);
  }
}

/** At least one argument, separated by `;`, up to and including the closing parenthesis. */
function callArguments(cursor: Cursor, { expression, depth }: Opened): Result<readonly Formula[], FormulaError> {
  const args: Formula[] = [];
  do {
    const arg = expression(cursor, depth);
    if (!arg.ok) return arg;
    args.push(arg.value);
  } while (take(cursor, ';'));
  return take(cursor, ')') ? ok(args) : unclosed(cursor);
}

type Computing = Exclude<Fungsi, 'CACAH' | 'IKU' | 'TARGET' | 'CAPAIAN' | 'ANGGARAN' | 'SURVEI' | 'PAKET'>;
type Built = { readonly name: Token; readonly args: readonly Formula[] };

function built(fungsi: Computing, { name, args }: Built): Parsed {
  const [first, second, third] = args;
  const { at } = name;
  const wrongCount = (bentuk: string): Parsed => err({ code: 'argument_count', at, found: name.text, saran: bentuk });
  switch (fungsi) {
    case 'MIN':
    case 'MAKS':
    case 'RATA':
    case 'JUMLAH':
      return ok({ kind: 'call', fungsi, args, at });
    case 'DAN':
    case 'ATAU':
      return args.length < 2 ? wrongCount(`${fungsi}(syarat; syarat)`) : ok({ kind: 'logika', op: fungsi, args, at });
    case 'BUKAN':
      return args.length !== 1 || !first ? wrongCount('BUKAN(syarat)') : ok({ kind: 'bukan', operand: first, at });
    case 'ABS':
      return args.length !== 1 || !first ? wrongCount('ABS(nilai)') : ok({ kind: 'mutlak', nilai: first, at });
    case 'JIKA':
      if (args.length !== 3 || !first || !second || !third) return wrongCount('JIKA(syarat; maka; lainnya)');
      return ok({ kind: 'jika', syarat: first, maka: second, lainnya: third, at });
    case 'BATAS':
      if (args.length !== 3 || !first || !second || !third) return wrongCount('BATAS(nilai; bawah; atas)');
      return ok({ kind: 'batas', nilai: first, bawah: second, atas: third, at });
    case 'BULATKAN':
      return args.length !== 2 || !first || !second
        ? wrongCount('BULATKAN(nilai; desimal)')
        : rounding({ nilai: first, decimals: second, at });
    case 'RATA_TERTIMBANG':
      return args.length % 2 !== 0
        ? wrongCount('RATA_TERTIMBANG(nilai; bobot; nilai; bobot)')
        : ok({ kind: 'tertimbang', pasangan: pairs(args), at });
    default:
      return assertNever(fungsi);
  }
}

const MAX_ROUNDING = 24;

type Rounding = { readonly nilai: Formula; readonly decimals: Formula; readonly at: number };

/** The decimals stand in the text: how a figure is rounded does not depend on data. */
function rounding({ nilai, decimals, at }: Rounding): Parsed {
  const isAllowed = decimals.kind === 'number' && decimals.value.isInteger() && decimals.value.lessThanOrEqualTo(MAX_ROUNDING);
  if (!isAllowed) return err({ code: 'argument_kind', at: decimals.at, found: 'BULATKAN', saran: 'BULATKAN(nilai; 2)' });
  return ok({ kind: 'bulatkan', nilai, desimal: decimals.value.toNumber(), at });
}

function pairs(args: readonly Formula[]): readonly { readonly nilai: Formula; readonly bobot: Formula }[] {
  return args.flatMap((nilai, i) => {
    const bobot = args[i + 1];
    return i % 2 === 0 && bobot !== undefined ? [{ nilai, bobot }] : [];
  });
}

/** The first argument is the name of a list, the second a condition on its rows. */
function cacah(cursor: Cursor, { name, depth }: Opened): Parsed {
  const daftar = peek(cursor);
  if (daftar?.kind !== 'name') return unexpected(cursor);
  cursor.next += 1;
  const at = name.at;
  if (take(cursor, ')')) return ok({ kind: 'cacah', daftar: daftar.text, syarat: null, at });
  if (!take(cursor, ';')) return unclosed(cursor);
  const syarat = parseSyarat(cursor, depth);
  if (!syarat.ok) return syarat;
  if (isSymbol(peek(cursor), ';')) {
    return err({ code: 'argument_count', at, found: name.text, saran: 'CACAH(daftar; syarat)' });
  }
  return take(cursor, ')') ? ok({ kind: 'cacah', daftar: daftar.text, syarat: syarat.value, at }) : unclosed(cursor);
}
