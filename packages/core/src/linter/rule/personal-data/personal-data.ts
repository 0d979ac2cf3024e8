import { fingerprint } from '../../fingerprint.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { grouped } from '../grouped.ts';
import { maskPersonalData } from '../mask-personal-data.ts';
import { textsOf } from '../read-texts.ts';
import type { Rule } from '../rule.ts';
import { contextOf, isOfOffice, isSignature, namesIn } from './contexts.ts';
import { type IdentityNumber, identityNumbers } from './identity-numbers.ts';
import { type FoundPerson, personFinding, tableFinding } from './person-findings.ts';

/** Lines longer than this hold no person; they are not searched for one. */
const LONGEST = 20_000;
/** More persons than this in one table are one list, and one finding. */
const MANY = 6;

/** Numbers, names and addresses of persons. Who signs a document gives name and NIP; that is customary and not told. */
export const personalData: Rule = ({ structure }) => {
  const people = structure.source.lines.flatMap((line, at) => (line.length > LONGEST ? [] : peopleIn(structure, line, at)));
  const tables = tableOfLine(structure);
  const byTable = grouped(
    people.filter(({ isSensitive, span }) => !isSensitive && tables.has(span.line)),
    ({ span }) => tables.get(span.line),
  );
  const lists = [...byTable].filter(([, found]) => found.length > MANY);
  const listed = new Set(lists.flatMap(([, found]) => found));
  return [...lists.map(([, found]) => tableFinding(found)), ...people.filter((one) => !listed.has(one)).map(personFinding)];
};

function peopleIn(structure: DocumentStructure, line: string, at: number): readonly FoundPerson[] {
  const { lines } = structure.source;
  const numbers = identityNumbers(line);
  const names = namesIn(lines, at);
  if (numbers.length === 0 && names.length === 0) return [];
  const context = contextOf(lines, at);
  const found = numbers.flatMap((number): readonly FoundPerson[] => {
    if (isLeftAlone(number, lines, at)) return [];
    const name = names.findLast(({ to }) => to <= number.from);
    const span = { line: at, from: number.from, to: number.to };
    return [{ ...kindOf(number), span, more: name === undefined ? [] : [nameSpan(name, at)], isSensitive: context.isSensitive }];
  });
  const named = new Set(found.flatMap(({ more }) => more.map(({ from }) => from)));
  const follows = (to: number): boolean =>
    identityNumbers(lines[at + 1] ?? '').some(({ kind, from }) => kind === 'nip' && from < 24) && line.length - to < 24;
  const alone = names.filter(({ from, to }) => context.isSensitive && !named.has(from) && !follows(to));
  return [...found, ...alone.map((name) => personOf(name, line, at))];
}

const nameSpan = ({ from, to }: { readonly from: number; readonly to: number }, line: number): Span => ({ line, from, to });

function personOf(name: { readonly from: number; readonly to: number }, line: string, at: number): FoundPerson {
  const said = line.slice(name.from, name.to);
  return {
    kind: 'name',
    masked: maskPersonalData(said),
    key: fingerprint('name', said).slice(0, 8),
    span: nameSpan(name, at),
    more: [],
    isSensitive: true,
  };
}

/** A name of the fault that tells persons apart and gives none of their digits away. */
const kindOf = ({ kind, digits }: IdentityNumber): Pick<FoundPerson, 'kind' | 'masked' | 'key'> => ({
  kind,
  masked: maskPersonalData(digits),
  key: fingerprint(kind, digits).slice(0, 8),
});

/** The line above; in a letterhead a blank one may stand between. */
const above = (lines: readonly string[], at: number): string => {
  const near = lines[at - 1] ?? '';
  return near.trim() === '' ? (lines[at - 2] ?? '') : near;
};

function isLeftAlone(number: IdentityNumber, lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (number.kind === 'nip') return isSignature(lines, at, number.from);
  if (number.kind === 'nik')
    return /rekening|virtual|billing|kode|NTPN|nomor\ssurat/i.test(line.slice(Math.max(0, number.from - 60), number.from));
  return isOfOffice(number.kind === 'email' ? number.digits : '', `${above(lines, at)} ${line}`);
}

function tableOfLine(structure: DocumentStructure): ReadonlyMap<number, number> {
  const tables = new Map<number, number>();
  for (const { table, passage } of textsOf(structure))
    if (table !== undefined) for (const { line } of passage.parts) tables.set(line, table);
  return tables;
}
