import type { Finding } from '../finding.ts';
import { spanIn } from '../source/passage.ts';
import type { DocumentStructure } from '../structure/document-structure.ts';
import { textsOf } from './read-texts.ts';

const ORDINALS = ['pertama', 'kedua', 'ketiga', 'keempat', 'kelima', 'keenam'];
const PLAN =
  /\btahun\s(?:ke-?\s?(?<number>[1-6])|(?<word>pertama|kedua|ketiga|keempat|kelima|keenam))(?:\s\([^()]{1,20}\))?\s(?:(?:dari|dalam|pada|masa|periode|pelaksanaan|implementasi|penerapan|berlakunya)\s){0,4}(?<plan>renstra|rencana\sstrategis|rpjmd|rpjmn|rencana\spembangunan\sjangka\smenengah)\b[^.;]{0,120}?(?<from>20\d\d)\s?(?:[-–—/]|s\.?d\.?|sampai(?:\sdengan)?)\s?(?<to>20\d\d)/giu;
/** `Tahun 2022 merupakan tahun keempat`, `Renja Tahun 2020 sebagai tahun kedua`. */
const OF_YEAR = /\btahun\s(?:anggaran\s)?(?<year>20\d\d)\s(?:ini\s)?(?:merupakan|adalah|sebagai|yang merupakan|menjadi)\s$/iu;
const OF_DOCUMENT =
  /\b(?:laporan|dokumen|renja|rencana kerja|lkj\w*|lakip|perjanjian kinerja)\b[^.;]{0,60}\s(?:merupakan|adalah|sebagai)\s$/iu;

/**
 * "Tahun 2022 merupakan tahun ketiga pelaksanaan Renstra 2018–2023": a plan counts its years from its first one, or from the one
 * after it, where it begins within a year.
 */
export function planYears(structure: DocumentStructure): readonly Finding[] {
  return textsOf(structure).flatMap(({ passage }) =>
    [...passage.text.slice(0, LONGEST).matchAll(PLAN)].flatMap(({ 0: said, index, groups }): readonly Finding[] => {
      const [from, to] = [Number(groups?.['from']), Number(groups?.['to'])];
      const ordinal = Number(groups?.['number'] ?? ORDINALS.indexOf((groups?.['word'] ?? '').toLowerCase()) + 1);
      const year = yearMeant(passage.text.slice(Math.max(0, index - 160), index), structure);
      if (year === null || to - from < 3 || to - from > 6 || year < from || year > to) return [];
      const last = year - from + 1;
      return ordinal === last || ordinal === last - 1
        ? []
        : [finding({ said, ordinal, year, from, to, last }, spanIn(passage, index, index + said.length))];
    }),
  );
}

const LONGEST = 50_000;

function yearMeant(before: string, { tahun, jenis }: DocumentStructure): number | null {
  const named = OF_YEAR.exec(before)?.groups?.['year'];
  if (named !== undefined) return Number(named);
  return jenis !== 'renstra' && jenis !== 'lain' && OF_DOCUMENT.test(before) ? tahun : null;
}

type Said = {
  readonly said: string;
  readonly ordinal: number;
  readonly year: number;
  readonly from: number;
  readonly to: number;
  readonly last: number;
};

function finding({ said, ordinal, year, from, to, last }: Said, span: Finding['spans'][0]): Finding {
  const expected = last === 1 ? 'tahun pertama' : `tahun ${ORDINALS[last - 2]} atau ${ORDINALS[last - 1]}`;
  const words = said.split(/\s(?:renstra|rencana|rpjm)/i)[0] ?? said;
  return {
    rule: 'period',
    severity: 'warn',
    confidence: 0.78,
    message: {
      id: `“${words}” dari rencana ${from}–${to} tidak mungkin tahun ${year}: ${year} adalah ${expected}-nya.`,
      en: `Year ${ordinal} of the plan ${from}–${to} cannot be ${year}: that is its year ${last === 1 ? '1' : `${last - 1} or ${last}`}.`,
    },
    expected,
    key: `plan-year|${ordinal}|${year}|${from}`,
    spans: [span],
  };
}
