import { renderDocx } from '@selaras/adapters/documents/docx';
import { renderPdfWithPages } from '@selaras/adapters/documents/pdf';
import { strFromU8, unzipSync } from 'fflate';
import { type Bench, sides } from './outcome.ts';
import { plainContentOf } from './plain-content.ts';
import { plainDocx } from './plain-docx.ts';
import { renjaModels } from './renja-model.ts';
import { ratioOf } from './timing.ts';

/**
 * The DOCX of a model whose pages are known (they are those of the PDF) against the docx library alone, which gets the
 * same paragraphs, cells and pictures ready made.
 */
export const renjaDocx: Bench = {
  name: 'renja-docx',
  title: { id: 'DOCX Renja terhadap pustaka docx', en: 'Renja DOCX against the docx library' },
  async run(place) {
    const models = await renjaModels(place);
    const first = models();
    const { pages } = await renderPdfWithPages(first);
    const content = await plainContentOf(first);
    assertAlike(await renderDocx(first, pages), await plainDocx(content));
    const ratio = await ratioOf(
      { measured: () => renderDocx(models(), pages), bare: () => plainDocx(content) },
      { rounds: 9, runs: 3, warmUp: 4 },
    );
    const what = { id: 'DOCX Renja : pustaka docx', en: 'Renja DOCX : docx library' };
    return [{ what, unit: '×', goal: 1.5, ...ratio, detail: sides(ratio) }];
  },
};

/** A baseline that writes less would be an easy one to come close to. */
function assertAlike(ours: Uint8Array, plain: Uint8Array): void {
  const [letters, plainLetters] = [lettersOf(ours), lettersOf(plain)];
  if (plainLetters < letters * 0.98) throw new Error(`the plain document has ${plainLetters} of ${letters} letters`);
}

const lettersOf = (docx: Uint8Array): number => {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:t[ >][^<]*/g)].reduce((sum, [text]) => sum + text.replace(/^[^>]*>/, '').length, 0);
};
