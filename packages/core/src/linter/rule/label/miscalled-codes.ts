import type { Finding } from '../../finding.ts';
import { spanIn } from '../../source/passage.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { containment, distinctive, likeness } from '../name-likeness.ts';
import { type ReadText, textsOf } from '../read-texts.ts';
import { type CodeDefinition, type CodeFamily, codeFamilies } from './code-definitions.ts';

const CODES = '(?:[A-Z]{1,4}|(?:Sasaran|Tujuan|Misi)(?:\\s(?:Strategis|Kegiatan|Program))?)[\\s.-]{0,2}\\d{1,2}';
/** `unsur U8 dan U9 yaitu …`, `IKU 4 (…)`: the codes and what they are said to be. */
const CALLED = new RegExp(
  `(?<![\\p{L}\\d/.-])((?:unsur|komponen|aspek|dimensi|indikator|kode|butir)\\s)?(${CODES}(?:\\s?(?:,|dan|&|serta)\\s?${CODES}){0,4})(?![\\d/]|[.,-]\\d)\\s?(\\(|[–—-]\\s|:\\s|=\\s|,?\\s?(?:yaitu|yakni|adalah|ialah|tentang|mengenai)\\s)(.{3,160})`,
  'gu',
);
const NAME_END =
  /[().;:|]|,\s|\s(?:dengan|sebesar|senilai|memperoleh|mendapat|bernilai|mencapai|menjadi|masih|belum|sudah|telah|pada|sehingga|yang\sbernilai|karena|tahun)\s/;

/** Codes that a text calls by the name of another code, or that belong to no family of the document. */
export function miscalledCodes(structure: DocumentStructure): readonly Finding[] {
  const families = codeFamilies(structure);
  if (families.length === 0) return [];
  return textsOf(structure).flatMap((text) =>
    text.kind === 'heading' || text.kind === 'caption' || text.kind === 'cell' ? [] : inText(text, families),
  );
}

function inText(text: ReadText, families: readonly CodeFamily[]): readonly Finding[] {
  return [...text.passage.text.matchAll(CALLED)].flatMap((match) => {
    const [, kind, said = '', , rest = ''] = match;
    const name = rest.split(NAME_END)[0]?.trim() ?? '';
    const at = match.index + match[0].indexOf(said);
    const codes = [...said.matchAll(/([A-Z]{1,4}|(?:Sasaran|Tujuan|Misi)(?:\s(?:Strategis|Kegiatan|Program))?)[\s.-]{0,2}(\d{1,2})/g)].map(
      ([, prefix = '', number]) => ({
        prefix: prefix.toUpperCase(),
        number: Number(number),
      }),
    );
    const family = families.find(({ prefix }) => prefix === codes[0]?.prefix);
    if (family === undefined) return kind === undefined ? [] : unknownFamily(text, at, said, codes, name, families);
    return wrongName(text, at, said, codes, name, family);
  });
}

type Code = { readonly prefix: string; readonly number: number };

/** `unsur P8` where the document knows U1 … U9. */
function unknownFamily(
  text: ReadText,
  at: number,
  said: string,
  codes: readonly Code[],
  name: string,
  families: readonly CodeFamily[],
): readonly Finding[] {
  const meant = families.filter(({ prefix, codes: known }) => prefix.length === 1 && codes.every(({ number }) => known.has(number)));
  const [family] = meant;
  if (meant.length !== 1 || family === undefined || codes.some(({ prefix }) => prefix.length > 1)) return [];
  const defined = codes.flatMap(({ number }) => family.codes.get(number)?.slice(0, 1) ?? []);
  return [codeFinding(text, at, said, name, defined, `${family.prefix}${codes.map(({ number }) => number).join(`, ${family.prefix}`)}`)];
}

/** The name is that of another code of the family, and not of its own. */
function wrongName(text: ReadText, at: number, said: string, codes: readonly Code[], name: string, family: CodeFamily): readonly Finding[] {
  const defined = codes.flatMap(({ number }) => family.codes.get(number) ?? []);
  if (defined.length === 0 || name.length < 6) return [];
  const all = [...family.codes.values()].flat();
  const strip = distinctive(all.map((one) => one.name));
  const score = (definition: CodeDefinition): number =>
    Math.max(
      likeness(strip(name), strip(definition.name)),
      Math.min(containment(strip(name), strip(definition.name)), strip(name).length >= 8 ? 1 : 0.5),
    );
  const own = Math.max(...defined.map(score));
  const [best] = all.filter((one) => !defined.includes(one)).toSorted((a, b) => score(b) - score(a));
  if (best === undefined || own > 0.35 || score(best) < 0.65) return [];
  return [codeFinding(text, at, said, name, [...defined.slice(0, 1), best], best.code.replace(/([A-Z]{2,})(\d+)$/, '$1 $2'))];
}

function codeFinding(
  { passage }: ReadText,
  at: number,
  said: string,
  name: string,
  defined: readonly CodeDefinition[],
  right: string,
): Finding {
  const names = defined.map(({ code, name: is }) => `${code.replace(/([A-Z]{2,})(\d+)$/, '$1 $2')} = ${is.slice(0, 80)}`).join('; ');
  return {
    rule: 'label',
    severity: 'error',
    confidence: 0.85,
    message: {
      id: `“${said}” disebut “${name.slice(0, 80)}”, padahal menurut dokumen ini ${names}.`,
      en: `“${said}” is called “${name.slice(0, 80)}”, but in this document ${names}.`,
    },
    expected: right,
    key: `code|${said}|${name.slice(0, 60)}`,
    spans: [spanIn(passage, at, at + said.length), ...defined.map(({ span }) => span)],
  };
}
