import type { Finding } from '../finding.ts';
import { spanIn } from '../source/passage.ts';
import type { DocumentStructure } from '../structure/document-structure.ts';
import { isScanned } from './is-scanned.ts';
import { textsOf } from './read-texts.ts';

/** `12 Mei 22020`. */
const OF_DAY =
  /(?<![\d.,/])\d{1,2}\s(?:Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Nopember|Desember)\s(?<year>\d{3}|\d{5,6}|(?!19|20)\d{4})(?![\d.,/]\d|\d)/gi;
/** `Undang-Undang Nomor 9 Tahun 1050`: no regulation in force is so old, none is of a year to come. */
const OF_REGULATION = /\bNomor\s:?\s?[\w./-]{1,30}\s[Tt]ahun\s(?<year>1[0-7]\d\d|2[1-9]\d\d|\d{5})(?![\d.,/]\d|\d)/g;
const OF_YEAR =
  /\b[Tt]ahun\s(?:[Aa]nggaran\s)?(?<year>(?:19|20)\d{3}|2(?:19|20)\d\d|2[1-9]\d\d)(?![\d.,/]\d|\d|\s?(?:orang|jiwa|unit|m2|ha|kg|ton)\b)/g;

/** Years that no calendar has: a digit too many, or a wrong one. */
export function impossibleYears(structure: DocumentStructure): readonly Finding[] {
  const isMisread = isScanned(structure);
  return textsOf(structure).flatMap(({ passage }) => {
    const text = passage.text.slice(0, 50_000);
    const found = [OF_DAY, OF_REGULATION, OF_YEAR].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: said, index, groups }) => {
        const year = groups?.['year'] ?? '';
        const from = index + said.length - year.length;
        return { said, year, from };
      }),
    );
    const unique = new Map(found.map((one) => [one.from, one]));
    return [...unique.values()].map(
      ({ said, year, from }): Finding => ({
        rule: 'period',
        severity: 'error',
        confidence: isMisread ? 0.65 : 0.88,
        message: {
          id: `“${said}”: ${year} bukan tahun yang mungkin; periksa angkanya.`,
          en: `“${said}”: ${year} is no possible year; look at its digits.`,
        },
        key: `year|${said}`,
        spans: [spanIn(passage, from, from + year.length)],
        ...(isMisread ? { mungkinSalahBaca: true as const } : {}),
      }),
    );
  });
}
