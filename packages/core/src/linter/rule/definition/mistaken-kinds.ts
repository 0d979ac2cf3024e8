import type { Finding } from '../../finding.ts';
import { type Passage, spanIn } from '../../source/passage.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { sentencesOf } from '../../structure/sentences.ts';
import { textsOf } from '../read-texts.ts';

const KINDS = ['visi', 'misi', 'tujuan', 'sasaran'] as const;
type Kind = (typeof KINDS)[number];
/** `menjabarkan 5 (lima) Tujuan yaitu`: a list is announced as a number of something. */
const ANNOUNCED =
  /\b(?:menjabarkan|dijabarkan|menetapkan|ditetapkan|merumuskan|dirumuskan|memiliki|terdapat|terdiri\s(?:atas|dari))\s(?:ke\sdalam\s|dalam\s|menjadi\s|sebanyak\s)?(\d{1,2}|\p{L}{3,12})\s(?:\([^)]{1,16}\)\s)?(visi|misi|tujuan|sasaran)\b(?:\s(?:strategis|program|kegiatan))?/iu;
const SENTENCES = 6;

/** A section on one thing whose list is announced as another: "Sasaran Strategis" that sets out five Tujuan. */
export function mistakenKinds(structure: DocumentStructure): readonly Finding[] {
  const texts = textsOf(structure);
  return structure.sections.flatMap((section, at) => {
    const kind = kindOf(section.title.text);
    if (kind === null) return [];
    const paragraphs = texts.filter((text) => text.section === at && text.kind === 'paragraph').map(({ passage }) => passage);
    return paragraphs.flatMap((passage) => announcedIn(passage, kind, section.title)).slice(0, 1);
  });
}

/** The one kind that a title names; a title that names two announces both. */
function kindOf(title: string): Kind | null {
  const named = KINDS.filter((kind) => new RegExp(`\\b${kind}\\b`, 'i').test(title));
  return named.length === 1 && title.length < 60 ? (named[0] ?? null) : null;
}

function announcedIn(passage: Passage, kind: Kind, title: Passage): readonly Finding[] {
  return sentencesOf(passage)
    .slice(0, SENTENCES)
    .flatMap(({ start, end }) => {
      const sentence = passage.text.slice(start, end);
      const found = ANNOUNCED.exec(sentence);
      const told = found?.[2]?.toLowerCase();
      const isAnnounced = /(?:yaitu|yakni|sebagai\sberikut|adalah|antara\slain)\s?:?\s?$/i.test(sentence.replace(/[.:]+$/, '').trim());
      if (found === null || told === undefined || told === kind || !isAnnounced || new RegExp(`\\b${kind}\\b`, 'i').test(sentence))
        return [];
      return [kindFinding(passage, start + found.index, found[0], kind, told, title)];
    });
}

function kindFinding(passage: Passage, from: number, said: string, kind: Kind, told: string, title: Passage): Finding {
  return {
    rule: 'definition',
    severity: 'warn',
    confidence: 0.72,
    message: {
      id: `Bagian “${title.text}” mengumumkan “${said}”: daftar di bawahnya ${told}, bukan ${kind}.`,
      en: `The section “${title.text}” announces “${said}”: the list below is of ${told}, not of ${kind}.`,
    },
    key: `kind|${kind}|${told}`,
    spans: [spanIn(passage, from, from + said.length), spanIn(title, 0, title.text.length)],
  };
}
