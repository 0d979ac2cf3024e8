import type { Finding } from '../../finding.ts';
import { spanIn } from '../../source/passage.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { textsOf } from '../read-texts.ts';

/** An amount of money whose groups are points and digits: `Rp 120.450.730.250`. */
const AMOUNT = /\bRp\.?\s?(\d{1,7}(?:\.\d{1,7}){2,6})(?:,\d{1,2})?(?![\d.])/g;

/** `Rp 120.450.7301.250`, `Rp 1.25.000.000`: a group of thousands has three digits. Two at the end may be meant as decimals. */
export function brokenThousands(structure: DocumentStructure): readonly Finding[] {
  return textsOf(structure).flatMap(({ passage }) =>
    [...passage.text.slice(0, 50_000).matchAll(AMOUNT)].flatMap(({ 1: number = '', 0: said, index }): readonly Finding[] => {
      const groups = number.split('.').slice(1);
      const wrong = groups.filter((group, at) => group.length !== 3 && !(at === groups.length - 1 && group.length === 2));
      const [only, another] = wrong;
      if (only === undefined || another !== undefined || groups.length - 1 < 1 || (number.split('.')[0] ?? '').length > 3) return [];
      const from = index + said.indexOf(number);
      return [
        {
          rule: 'separator',
          severity: 'error',
          confidence: 0.85,
          message: {
            id: `“${said}”: kelompok ribuan “${only}” tidak tiga angka; nilainya tidak dapat dibaca.`,
            en: `“${said}”: the group of thousands “${only}” has not three digits; the amount cannot be read.`,
          },
          key: `groups|${number}`,
          spans: [spanIn(passage, from, from + number.length)],
        },
      ];
    }),
  );
}
