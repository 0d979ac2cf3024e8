import { yearOfPeriod } from '../../kernel/period.ts';
import type { DocumentStructure } from '../structure/document-structure.ts';
import type { Claim, Unit } from './claim.ts';
import { groupedBy } from './grouped-by.ts';
import { indicatorsOf } from './indicators.ts';
import { tableClaims } from './table-claims.ts';
import { type Known, textClaims } from './text-claims.ts';

/** Every statement with a figure that tables and text make. */
export function readClaims(structure: DocumentStructure): readonly Claim[] {
  const indicators = indicatorsOf(structure);
  const ofTables = tableClaims(structure, indicators);
  const bySubject = groupedBy(ofTables, ({ subject }) => subject.key);
  const remembered = new Map<string, Known>();
  const known = (key: string, section: number): Known => {
    const before = remembered.get(`${key}|${section}`);
    if (before !== undefined) return before;
    const own = bySubject.get(key) ?? [];
    const near = own.filter((claim) => claim.section === section);
    const made = { unit: unitOf(near) === undefined ? unitOf(own) : unitOf(near), year: yearOf(near.length > 0 ? near : own, structure) };
    remembered.set(`${key}|${section}`, made);
    return made;
  };
  const all = [...ofTables, ...textClaims(structure, indicators, ({ key }, section) => known(key, section))];
  return byAgreement(all, structure);
}

const STATEMENT = /\bselanjutnya disebut\s(?:sebagai\s)?pihak (?:pertama|kesatu)\b/i;

/** Several agreements in one file are agreements of several people: what each promises is its own. */
function byAgreement(claims: readonly Claim[], { jenis, source }: DocumentStructure): readonly Claim[] {
  const begins = jenis === 'pk' ? source.lines.flatMap((line, at) => (STATEMENT.test(line.slice(0, 400)) ? [at] : [])) : [];
  if (begins.length < 2) return claims;
  return claims.map((claim) => {
    const part = begins.findLastIndex((begin) => begin <= claim.span.line);
    return part <= 0 ? claim : { ...claim, subject: { ...claim.subject, key: `${claim.subject.key}@${part + 1}` } };
  });
}

/** The unit of an indicator as most of its targets and results are printed; `undefined` where no table has any. */
function unitOf(claims: readonly Claim[]): Unit | null | undefined {
  const values = claims.filter(({ measure, value }) => value !== null && (measure === 'target' || measure === 'realisasi'));
  if (values.length === 0) return undefined;
  const percent = values.filter(({ value }) => value?.unit === 'persen').length;
  return percent * 2 >= values.length ? 'persen' : (values.find(({ value }) => value?.unit !== 'persen')?.value?.unit ?? null);
}

/** The year whose result a block tells: the latest with a realisasi, else the year before a plan and the year of a report. */
function yearOf(claims: readonly Claim[], { tahun, jenis }: DocumentStructure): number | null {
  const years = claims.flatMap(({ measure, period, value }) =>
    measure === 'realisasi' && period !== null && value !== null ? [yearOfPeriod(period)] : [],
  );
  if (years.length > 0) return Math.max(...years);
  if (tahun === null) return null;
  return jenis === 'renja' ? null : tahun;
}
