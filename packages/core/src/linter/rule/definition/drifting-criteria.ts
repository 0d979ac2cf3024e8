import type { Finding } from '../../finding.ts';
import { type Passage, spanIn } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { sentencesOf } from '../../structure/sentences.ts';
import { textsOf } from '../read-texts.ts';

const INDICATOR = /^(?:IKU|IKK|IKP|IKSS|IKSK|IKSP)[\s.-]{0,3}\d{1,3}$/i;
/** What an indicator counts: `minimal bernilai A dan B`, `berkategori Baik`. */
const CRITERION =
  /(?<!\p{L})(?:minimal\s)?(?:bernilai|berkategori|kategori|berpredikat|predikat)\s(?:minimal\s)?["“]?((?:[A-E]|AA|BB|CC)(?:\s?(?:dan|,|\/|atau)\s?(?:[A-E]|AA|BB|CC))*(?![\p{L}\d-])|sangat\s(?:baik|tinggi|memuaskan)|baik|cukup|tinggi|memuaskan)(?!\p{L})/giu;
/** A sentence that says what the indicator is; what an office reached is another matter. */
const DEFINES =
  /\bindikator\s(?:kinerja\s)?(?:ini|tersebut)\b.{0,80}\b(?:ukuran|menggambarkan|mengukur|menunjukkan|dihitung)|\b(?:merupakan|adalah)\s(?:suatu\s)?ukuran\b|^(?:persentase|jumlah|nilai|indeks)\s(?:jumlah\s)?/i;

type Criterion = { readonly set: string; readonly said: string; readonly span: Span };

/** One indicator defined with two thresholds: `minimal A dan B` in its name, `bernilai B` in its definition. */
export function driftingCriteria(structure: DocumentStructure): readonly Finding[] {
  const texts = textsOf(structure);
  return structure.sections.flatMap((section, at) => {
    if (!INDICATOR.test(section.label)) return [];
    const named = criteriaIn(section.title, 0, section.title.text.length);
    const defined = texts
      .filter((text) => text.section === at && text.kind === 'paragraph')
      .flatMap(({ passage }) => inDefinitions(passage));
    const [own] = named;
    if (own === undefined) return [];
    const other = defined.find(({ set }) => set !== own.set);
    return other === undefined ? [] : [driftFinding(section.label, own, other)];
  });
}

const inDefinitions = (passage: Passage): readonly Criterion[] =>
  sentencesOf(passage).flatMap(({ start, end }) => (DEFINES.test(passage.text.slice(start, end)) ? criteriaIn(passage, start, end) : []));

function criteriaIn(passage: Passage, start: number, end: number): readonly Criterion[] {
  return [...passage.text.slice(start, end).matchAll(CRITERION)].map((match) => {
    const from = start + match.index;
    const letters = /^[A-E]{1,2}(?![a-z])/.test(match[1] ?? '');
    const set = letters
      ? (match[1] ?? '')
          .replace(/dan|atau/gi, ',')
          .split(/[^A-Z]+/)
          .filter(Boolean)
          .toSorted()
          .join('')
      : (match[1] ?? '').toLowerCase();
    return { set, said: match[0], span: spanIn(passage, from, from + match[0].length) };
  });
}

const driftFinding = (label: string, own: Criterion, other: Criterion): Finding => ({
  rule: 'definition',
  severity: 'warn',
  confidence: 0.8,
  message: {
    id: `${label} didefinisikan di sini dengan “${other.said}”, padahal namanya memakai “${own.said}”.`,
    en: `Here ${label} is defined with “${other.said}”, but its name has “${own.said}”.`,
  },
  expected: own.said,
  key: `criterion|${label}|${own.set}|${other.set}`,
  spans: [other.span, own.span],
});
