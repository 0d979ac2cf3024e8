import type { PlainDate } from '../../../kernel/plain-date.ts';
import { REGISTER } from '../../../legal-basis/register.ts';
import type { Finding } from '../../finding.ts';
import { spanIn } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { grouped } from '../grouped.ts';
import { textsOf } from '../read-texts.ts';

const PLAN =
  /(?<rancangan>\brancangan\s(?:(?:awal|akhir)\s)?)?(?<rencana>rencana\skerja\spemerintah(?!\sdaerah)|rkp(?!d)|rencana\sstrategis|renstra)\b(?<pemilik>(?:\s(?!tahun\b|20\d\d)[\p{L}()]{2,24}){0,6}?)\s(?:tahun\s)?(?<dari>20\d\d)(?:\s?[-–—]\s?(?<sampai>20\d\d))?/giu;
const AT_WORK =
  /(?:penyusunan|menyusun|disusun(?:nya)?|pembahasan|penelaahan|membahas|konsultasi|forum|musrenbang\w*|penyempurnaan)\s(?:\p{L}+\s){0,3}$/iu;

type Said = { readonly plan: string; readonly years: string; readonly isDraft: boolean; readonly span: Span; readonly words: string };

/** A plan that rests on the draft of another, although that one was already enacted, or is named without "rancangan" elsewhere. */
export function draftFindings(structure: DocumentStructure, on: PlainDate | null): readonly Finding[] {
  const said = plansIn(structure);
  const byPlan = grouped(said, ({ plan, years }) => `${plan}|${years}`);
  return [...byPlan].flatMap(([name, group]) => {
    const drafts = group.filter(({ isDraft }) => isDraft);
    const [draft] = drafts;
    const final = group.find(({ isDraft }) => !isDraft);
    if (draft === undefined || final === undefined || !isEnacted(draft, on)) return [];
    return [draftFinding(name, draft, [...drafts.slice(1), final])];
  });
}

/** An RKP must be known to be enacted by the day; a Renstra is enacted where the document itself calls it so. */
function isEnacted({ plan, years }: Said, on: PlainDate | null): boolean {
  if (plan !== 'rkp') return true;
  const rkp = REGISTER.find(({ tentang }) => tentang === `Rencana Kerja Pemerintah Tahun ${years}`);
  return rkp !== undefined && on !== null && (rkp.berlakuSejak ?? `${rkp.tahun}-12-31`) <= on;
}

function plansIn(structure: DocumentStructure): readonly Said[] {
  return textsOf(structure).flatMap(({ passage }) =>
    [...passage.text.matchAll(PLAN)].flatMap((match) => {
      const { rancangan, rencana = '', dari = '', sampai } = match.groups ?? {};
      const isDraft = rancangan !== undefined;
      if (isDraft && AT_WORK.test(passage.text.slice(Math.max(0, match.index - 60), match.index))) return [];
      const plan = /pemerintah|rkp/i.test(rencana) ? 'rkp' : 'renstra';
      const years = sampai === undefined ? dari : `${dari}-${sampai}`;
      if ((plan === 'renstra') !== (sampai !== undefined)) return [];
      const to = match.index + match[0].length;
      return [{ plan, years, isDraft, span: spanIn(passage, match.index, to), words: match[0].replace(/\s+/g, ' ') }];
    }),
  );
}

function draftFinding(name: string, draft: Said, others: readonly Said[]): Finding {
  const final = others.at(-1)?.words ?? '';
  return {
    rule: 'legal-basis',
    severity: 'warn',
    confidence: 0.7,
    message: {
      id: `“${draft.words}” dirujuk sebagai rancangan, padahal dokumen ini juga merujuk “${final}” yang sudah ditetapkan.`,
      en: `“${draft.words}” is referred to as a draft, although this document also refers to “${final}” as enacted.`,
    },
    key: `draft|${name}`,
    spans: [draft.span, ...others.slice(-1).map(({ span }) => span)],
  };
}
