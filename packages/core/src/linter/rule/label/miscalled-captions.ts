import type { Finding } from '../../finding.ts';
import { spanIn } from '../../source/passage.ts';
import type { DocumentStructure, ReadCaption } from '../../structure/document-structure.ts';
import { containment, distinctive, likeness } from '../name-likeness.ts';
import { numberParts } from '../numbering/numbers.ts';
import { type ReadText, textsOf } from '../read-texts.ts';

const CALLED =
  /(?<![\p{L}\d])(tabel|gambar|grafik)\s(\d{1,3}(?:\.\d{1,3}){0,2})(?![\d.]\d|\d)\s(?:\(|(?:berikut\s|di\s(?:atas|bawah)\s)?(?:tentang|mengenai|yaitu|yang\smemuat|memuat|menyajikan|menunjukkan|menggambarkan|memperlihatkan|berisi)\s)(.{6,160})/giu;
const END =
  /[().;:|]|,\s|\s(?:dengan|sebesar|bahwa|sehingga|karena|untuk|tahun|pada|menunjukkan|memperlihatkan|terlihat|dapat|diketahui|mengalami)\s/;

/** `Tabel 2.3 tentang …` in the words of the caption of another table. */
export function miscalledCaptions(structure: DocumentStructure): readonly Finding[] {
  const captions = structure.blocks.filter((block): block is ReadCaption => block.kind === 'caption' && block.title.parts.length > 0);
  if (captions.length < 3) return [];
  const strip = distinctive(captions.map(({ title }) => title.text));
  return textsOf(structure).flatMap((text) =>
    text.kind === 'paragraph' || text.kind === 'item'
      ? [...text.passage.text.matchAll(CALLED)].flatMap((match) => inMatch(match, text, captions, strip))
      : [],
  );
}

function inMatch(
  match: RegExpMatchArray,
  text: ReadText,
  captions: readonly ReadCaption[],
  strip: (name: string) => string,
): readonly Finding[] {
  const [, of = '', nomor = '', rest = ''] = match;
  const name = strip(rest.split(END)[0] ?? '');
  const numbers = numberParts(nomor)?.join('.');
  const own = captions.find((caption) => caption.of === of.toLowerCase() && numberParts(caption.nomor)?.join('.') === numbers);
  if (own === undefined || name.length < 12) return [];
  const score = ({ title }: ReadCaption): number =>
    Math.max(likeness(name, strip(title.text)), 0.95 * containment(name, strip(title.text)));
  const [best] = captions.filter((caption) => caption !== own).toSorted((a, b) => score(b) - score(a));
  if (best === undefined || score(own) > 0.4 || score(best) < 0.8) return [];
  const said = `${of} ${nomor}`;
  const right = `${of} ${best.nomor}`;
  const at = match.index ?? 0;
  return [
    {
      rule: 'label',
      severity: 'warn',
      confidence: 0.78,
      message: {
        id: `“${said}” dirujuk untuk hal yang menjadi judul ${right} (“${best.title.text.slice(0, 80)}”); judul ${said} “${own.title.text.slice(0, 80)}”.`,
        en: `“${said}” is referred to for what ${right} is titled (“${best.title.text.slice(0, 80)}”); ${said} is titled “${own.title.text.slice(0, 80)}”.`,
      },
      expected: right,
      key: `caption-called|${said}|${best.nomor}`,
      spans: [spanIn(text.passage, at, at + said.length), spanIn(best.title, 0, best.title.text.length)],
    },
  ];
}
