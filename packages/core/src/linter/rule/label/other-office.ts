import type { Finding } from '../../finding.ts';
import { spanIn } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { isScanned } from '../is-scanned.ts';
import { textsOf } from '../read-texts.ts';

const OFFICE = /(?<!\p{L})(?:kantor\s?(?:regional|wilayah|perwakilan)|kanreg|kanwil)\s?([IVX]{1,5})(?![\p{L}\d])/giu;
/** Offices are named beside each other in lists of offices. */
const [MANY, RARE] = [6, 0.34];
const SHOWN = 24;

/** `Kantor Regional XI` in the document of Kantor Regional XIV, where headings and captions name indicators of its own. */
export function otherOffice(structure: DocumentStructure): readonly Finding[] {
  if (isScanned(structure)) return [];
  const named = textsOf(structure).flatMap(({ passage, kind }) =>
    [...passage.text.matchAll(OFFICE)].map((match) => ({
      number: (match[1] ?? '').toUpperCase(),
      said: match[0],
      isTitle: kind === 'heading' || kind === 'caption',
      span: spanIn(passage, match.index, match.index + match[0].length),
    })),
  );
  const counts = new Map<string, number>();
  for (const { number } of named) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [own] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (own === undefined || counts.size > 3 || own[1] < MANY) return [];
  return [...counts].flatMap(([number, count]) => {
    if (number === own[0] || count > own[1] * RARE) return [];
    const titles = named.filter((one) => one.number === number && one.isTitle);
    const [first, ...others] = titles;
    return first === undefined
      ? []
      : [officeFinding(first.said, own[0], count, [first.span, ...others.slice(0, SHOWN).map(({ span }) => span)])];
  });
}

function officeFinding(said: string, own: string, count: number, spans: readonly [Span, ...Span[]]): Finding {
  const right = said.replace(/[IVX]+$/i, own);
  return {
    rule: 'label',
    severity: 'warn',
    confidence: 0.82,
    message: {
      id: `“${said}” (${count} kali) bukan nama kantor dokumen ini, “${right}”.`,
      en: `“${said}” (${count} times) is not the name of this document's office, “${right}”.`,
    },
    expected: right,
    key: `office|${said}`,
    spans,
  };
}
