import type { Finding } from '../../finding.ts';
import { spanIn } from '../../source/passage.ts';
import type { DocumentStructure, ReadCaption, ReadSection } from '../../structure/document-structure.ts';
import { containment, distinctive, likeness } from '../name-likeness.ts';
import { isSameWords } from '../numbering/series.ts';

const INDICATOR = /^(IKU|IKK|IKP|IKSS|IKSK|IKSP)[\s.-]{0,3}(\d{1,3})$/i;
const OPENING =
  /^(?:perkembangan\s|grafik\s|tabel\s|data\s|perbandingan\s)?(?:target(?:\sdan\srealisasi)?|realisasi|capaian|hasil|nilai\srealisasi|rekapitulasi)(?:\skinerja)?\s/i;

type Block = { readonly label: string; readonly title: string; readonly section: ReadSection };

/** In the part on one indicator a caption that names another: it was copied with its table and never changed. */
export function misplacedCaptions(structure: DocumentStructure): readonly Finding[] {
  const blocks = structure.sections.flatMap((section): readonly Block[] =>
    INDICATOR.test(section.label) && section.title.text !== '' ? [{ label: section.label, title: section.title.text, section }] : [],
  );
  if (blocks.length < 3) return [];
  const strip = distinctive(blocks.map(({ title }) => title));
  return blocks.flatMap((own) =>
    own.section.blocks.flatMap((at) => {
      const caption = structure.blocks[at];
      if (caption?.kind !== 'caption' || caption.title.parts.length === 0 || !OPENING.test(caption.title.text)) return [];
      const meant = meantBy(caption, own, blocks, strip);
      return meant === null ? [] : [captionFinding(structure, caption, own, meant)];
    }),
  );
}

function meantBy({ title }: ReadCaption, own: Block, blocks: readonly Block[], strip: (name: string) => string): Block | null {
  const name = strip(title.text.replace(OPENING, ''));
  if (name.length < 12) return null;
  const score = (block: Block): number => Math.max(likeness(name, strip(block.title)), 0.95 * containment(name, strip(block.title)));
  if (score(own) > 0.55 || containment(strip(own.title), name) > 0.6) return null;
  const [best] = blocks.filter((block) => !isSameWords(block.title, own.title)).toSorted((a, b) => score(b) - score(a));
  return best !== undefined && score(best) > 0.8 && score(best) - score(own) > 0.35 ? best : null;
}

function captionFinding({ blocks }: DocumentStructure, caption: ReadCaption, own: Block, meant: Block): Finding {
  const twin = blocks.find(
    (block): block is ReadCaption => block.kind === 'caption' && block !== caption && isSameWords(block.title.text, caption.title.text),
  );
  const label = `${caption.of === 'tabel' ? 'Tabel' : caption.of === 'gambar' ? 'Gambar' : 'Grafik'} ${caption.nomor}`;
  const same = twin === undefined ? '' : `, sama dengan judul ${caption.of} ${twin.nomor}`;
  const alike = twin === undefined ? '' : `, the title of ${twin.nomor} too`;
  return {
    rule: 'label',
    severity: 'error',
    confidence: 0.85,
    message: {
      id: `Judul ${label} menyebut ${meant.label} (“${meant.title.slice(0, 90)}”)${same}, padahal berdiri di bagian ${own.label} (“${own.title.slice(0, 90)}”).`,
      en: `The title of ${label} names ${meant.label} (“${meant.title.slice(0, 90)}”)${alike}, but it stands in the part on ${own.label} (“${own.title.slice(0, 90)}”).`,
    },
    expected: own.title,
    key: `caption|${caption.of}|${caption.nomor}`,
    spans: [spanIn(caption.title, 0, caption.title.text.length), spanIn(own.section.title, 0, own.title.length)],
  };
}
