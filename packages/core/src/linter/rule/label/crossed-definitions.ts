import type { Finding } from '../../finding.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { distinctive, likeness } from '../name-likeness.ts';
import { type CodeDefinition, codeFamilies } from './code-definitions.ts';

/** A code that one table or heading gives to one thing and another to what bears another code: two labels changed places. */
export function crossedDefinitions(structure: DocumentStructure): readonly Finding[] {
  return codeFamilies(structure).flatMap(({ codes }) => {
    const all = [...codes.values()].flat();
    const strip = distinctive(all.map(({ name }) => name));
    return [...codes.values()].flatMap((own) => {
      const [first, ...others] = own;
      if (first === undefined) return [];
      return others.flatMap((other) => {
        if (other.isHeading) return [];
        if (likeness(strip(first.name), strip(other.name)) > 0.35) return [];
        const meant = all.find((one) => one.code !== other.code && likeness(strip(one.name), strip(other.name)) > 0.8);
        return meant === undefined ? [] : [crossedFinding(other, first, meant)];
      });
    });
  });
}

const printed = (code: string): string => code.replace(/([A-Z]{2,})(\d+)$/, '$1 $2');

function crossedFinding(wrong: CodeDefinition, own: CodeDefinition, meant: CodeDefinition): Finding {
  const [code, right] = [printed(wrong.code), printed(meant.code)];
  return {
    rule: 'label',
    severity: 'error',
    confidence: 0.8,
    message: {
      id: `${code} di sini “${wrong.name.slice(0, 80)}”, di tempat lain “${own.name.slice(0, 80)}”; “${meant.name.slice(0, 80)}” adalah ${right}.`,
      en: `Here ${code} is “${wrong.name.slice(0, 80)}”, elsewhere “${own.name.slice(0, 80)}”; “${meant.name.slice(0, 80)}” is ${right}.`,
    },
    expected: right,
    key: `crossed|${wrong.code}|${wrong.name.slice(0, 60)}`,
    spans: [wrong.span, own.span, meant.span],
  };
}
