import { titleWords } from '../../../legal-basis/match-title.ts';
import { findPeraturan } from '../../../legal-basis/register.ts';
import type { Finding } from '../../finding.ts';
import { grouped } from '../grouped.ts';
import type { Cited } from './cited.ts';
import { faultOf, type Judged } from './judge-citation.ts';

/** The same regulation listed twice, and one title under two numbers where the register does not know which is right. */
export function twiceCited(cited: readonly Cited[], judged: Judged): readonly Finding[] {
  return [...listedTwice(cited), ...twoNumbers(cited, judged), ...slipsOfYear(cited)];
}

function listedTwice(cited: readonly Cited[]): readonly Finding[] {
  const seen = new Map<string, Cited>();
  const found: Finding[] = [];
  for (const one of cited) {
    if (!one.isListed || one.text.kind !== 'item' || one.citation.dalamJudul) continue;
    const name = `${nameOf(one)}|${one.text.section}`;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, one);
    else {
      const said = saidBy(one);
      found.push({
        rule: 'legal-basis',
        severity: 'warn',
        confidence: 0.85,
        message: {
          id: `“${said}” dicantumkan dua kali dalam daftar dasar hukum yang sama.`,
          en: `“${said}” stands twice in the same list of legal bases.`,
        },
        key: `twice|${name}`,
        spans: [one.span, first.span],
      });
    }
  }
  return found;
}

/** `Peraturan Bupati Nomor 5 Tahun 2020 tentang X` here, `Nomor 6 Tahun 2020 tentang X` there: one of the two is a slip. */
function twoNumbers(cited: readonly Cited[], judged: Judged): readonly Finding[] {
  const candidates = cited.flatMap((one) => {
    const words = titleWords(one.citation.judul ?? '');
    if (words.length < 3 || one.isHistory || one.citation.dalamJudul || /^perubahan\b/i.test(one.citation.judul ?? '')) return [];
    return [{ one, name: `${one.citation.bunyiJenis}|${words.join(' ')}` }];
  });
  const byTitle = grouped(candidates, ({ name }) => name);
  return [...byTitle].flatMap(([name, group]) => {
    const [wrong, right] = outlier(group.map(({ one }) => one));
    if (wrong === undefined || right === undefined || isKnown(wrong) || isKnown(right) || faultOf(wrong, judged) !== null) return [];
    return [contradiction(name, wrong, right)];
  });
}

/** `Perpres 29 Tahun 2015` without a title, where the document also cites Perpres 29 Tahun 2014, which is known. */
function slipsOfYear(cited: readonly Cited[]): readonly Finding[] {
  const known = grouped(cited.filter(isKnown), ({ citation: { jenis, nomor } }) => `${jenis}|${nomor}`);
  const often = grouped(cited, nameOf);
  return cited.flatMap((one) => {
    const { jenis, nomor, tahun, judul, dalamJudul } = one.citation;
    if (jenis === null || judul !== null || dalamJudul || isKnown(one) || one.isHistory || often.get(nameOf(one))?.length !== 1) return [];
    const right = known.get(`${jenis}|${nomor}`)?.find(({ citation }) => isSlip(citation.tahun, tahun));
    return right === undefined ? [] : [yearFinding(one, right)];
  });
}

/** One year off, or two digits changed places: a slip of the pen rather than another regulation. */
const isSlip = (right: number, told: number): boolean =>
  Math.abs(right - told) === 1 || String(right).split('').toSorted().join('') === String(told).split('').toSorted().join('');

function yearFinding(wrong: Cited, right: Cited): Finding {
  return {
    rule: 'legal-basis',
    severity: 'warn',
    confidence: 0.7,
    message: {
      id: `“${saidBy(wrong)}” tidak dikenal; dokumen ini juga mengutip “${saidBy(right)}”, tahunnya mungkin tertukar.`,
      en: `“${saidBy(wrong)}” is not known; this document also cites “${saidBy(right)}”, so its year may be a slip.`,
    },
    expected: saidBy(right),
    key: `year|${nameOf(wrong)}`,
    spans: [wrong.span, right.span],
  };
}

function outlier(group: readonly Cited[]): readonly [] | readonly [Cited, Cited] {
  const counts = grouped(group, nameOf);
  if (counts.size !== 2) return [];
  const [a, b] = [...counts.values()];
  const [first, second] = [a?.[0], b?.[0]];
  if (first === undefined || second === undefined) return [];
  const isNear = first.citation.nomor === second.citation.nomor || first.citation.tahun === second.citation.tahun;
  if (!isNear) return [];
  return (a?.length ?? 0) < (b?.length ?? 0) ? [first, second] : [second, first];
}

const isKnown = ({ citation: { jenis, nomor, tahun } }: Cited): boolean => jenis !== null && findPeraturan(jenis, nomor, tahun) !== null;
const nameOf = ({ citation: { bunyiJenis, jenis, nomor, tahun } }: Cited): string => `${jenis ?? bunyiJenis}|${nomor}|${tahun}`;
const saidBy = ({ text, citation }: Cited): string => text.passage.text.slice(citation.from, citation.to).trim();

function contradiction(name: string, wrong: Cited, right: Cited): Finding {
  return {
    rule: 'legal-basis',
    severity: 'warn',
    confidence: 0.75,
    message: {
      id: `Judul yang sama dikutip sebagai “${saidBy(wrong)}” dan “${saidBy(right)}”; salah satunya keliru.`,
      en: `The same title is cited as “${saidBy(wrong)}” and “${saidBy(right)}”; one of them is wrong.`,
    },
    key: `two-numbers|${name}`,
    spans: [wrong.span, right.span],
  };
}
