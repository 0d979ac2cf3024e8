import type { Finding } from '../../finding.ts';
import { spanIn } from '../../source/passage.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { romanValue } from '../../structure/roman.ts';
import { textsOf } from '../read-texts.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const MONTH =
  '(?:jan(?:uari)?|[fp]eb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu?s?t?(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|no[vp](?:ember)?|des(?:ember)?)';
const LABELLED = new RegExp(
  `(?<!\\p{L})(?<to>(?:s\\.?d\\.?|sampai(?:\\sdengan)?|hingga|sampai\\sakhir)\\s)?(?<kind>triwulan|tw|kuartal|semester|smt)\\.?\\s?(?<number>IV|I{1,3}|[1-4])(?![\\p{L}\\d])(?:\\s(?:tahun\\s)?20\\d\\d)?\\s?[(:–—-]\\s?(?:bulan\\s|periode\\s)?(?<from>${MONTH})(?:\\s20\\d\\d)?\\s?(?:-|–|—|s\\.?\\s?d\\.?|sampai(?:\\sdengan)?|hingga|to)\\s?(?<end>${MONTH})(?!\\p{L})`,
  'giu',
);

/** `Triwulan II (Januari–Maret)`: a quarter or half year with the months of another. What runs from January on is cumulative. */
export function periodLabels(structure: DocumentStructure): readonly Finding[] {
  return textsOf(structure).flatMap(({ passage }) =>
    [...passage.text.matchAll(LABELLED)].flatMap((match) => {
      const { kind = '', number = '', from = '', end = '' } = match.groups ?? {};
      const length = /^s/i.test(kind) ? 6 : 3;
      const value = romanValue(number.toUpperCase()) ?? Number(number);
      const [first, last] = [monthOf(from), monthOf(end)];
      const [begins, ends] = [(value - 1) * length + 1, value * length];
      if (first === 0 || last === 0 || ends > 12 || (last === ends && (first === begins || first === 1))) return [];
      return [periodFinding(match[0], { from: match.index, to: match.index + match[0].length }, passage, begins, ends)];
    }),
  );
}

const monthOf = (name: string): number => {
  const short = name.toLowerCase().replace(/^peb/, 'feb').replace(/^nop/, 'nov').slice(0, 3);
  return MONTHS.findIndex((month) => month === short || (month === 'agu' && short.startsWith('ag'))) + 1;
};

const NAMES = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];
type Range = { readonly from: number; readonly to: number };

function periodFinding(said: string, { from, to }: Range, passage: Parameters<typeof spanIn>[0], begins: number, ends: number): Finding {
  const right = `${NAMES[begins - 1] ?? ''}–${NAMES[ends - 1] ?? ''}`;
  return {
    rule: 'label',
    severity: 'warn',
    confidence: 0.85,
    message: {
      id: `“${said}”: bulan-bulan itu bukan periodenya; periode itu ${right}.`,
      en: `“${said}”: those are not the months of the period, which is ${right}.`,
    },
    expected: right,
    key: `period|${said}`,
    spans: [spanIn(passage, from, to)],
  };
}
