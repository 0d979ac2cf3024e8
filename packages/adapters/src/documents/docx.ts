import type { Block, DocumentModel, FigureBlock } from '@selaras/core/document/block';
import {
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { docxBlocks } from './docx/docx-blocks.ts';
import { type DocxContext, docxContext } from './docx/docx-fields.ts';
import { NUMBERING, STYLES, TEXT_TWIPS } from './docx/docx-styles.ts';
import { DocxWatermark } from './docx/docx-watermark.ts';
import { pictureOf } from './docx/picture.ts';
import { placeholder } from './docx/placeholder.ts';
import { type Media, repack } from './docx/repack.ts';
import { HAIR, INK, twipsOfCm } from './paper.ts';
import { prepareDocument } from './prepare-document.ts';
import { withFont } from './typst/typst-job.ts';

/**
 * Blocks → Word, with styles, fields and repeated header rows a secretary can go on working with. `pages` are those of
 * the PDF (`renderPdfWithPages`): the lists of contents show them until Word refreshes them.
 */
export async function renderDocx(model: DocumentModel, pages: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const document = prepareDocument(model);
  // The drawing goes on beside the writing, which needs the names of the pictures only.
  const [media, zip] = await Promise.all([drawPictures(document.model.blocks), writePackage(docxContext(document, pages))]);
  return repack(zip, media);
}

async function writePackage(context: DocxContext): Promise<Uint8Array> {
  const { model } = context.document;
  const file = new Document({
    title: model.title,
    creator: model.author,
    styles: STYLES,
    numbering: NUMBERING,
    sections: sectionsOf(context),
  });
  return Packer.toBuffer(file, undefined, [{ path: 'docProps/core.xml', data: coreProperties(model) }]);
}

/** Pictures by the names that `docx-blocks.ts` leaves in their place. */
async function drawPictures(blocks: readonly Block[]): Promise<ReadonlyMap<string, Media>> {
  const media = new Map<string, Media>();
  const draw = async ({ id, svg }: Pick<FigureBlock, 'id' | 'svg'>): Promise<void> => {
    const picture = await pictureOf(withFont(svg));
    media.set(placeholder(id, 'svg'), { data: picture.svg, packed: picture.packedSvg });
    media.set(placeholder(id, 'png'), { data: picture.png, packed: null }); // PNG is packed already
  };
  const figures = blocks.filter((block) => block.kind === 'figure');
  await Promise.all([...figures, ...blocks.flatMap(formDrawings)].map(draw));
  return media;
}

/** Drawings inside a form, by the place of their field: the names that `docx-form.ts` gives them. */
function formDrawings(block: Block): readonly Pick<FigureBlock, 'id' | 'svg'>[] {
  if (block.kind !== 'form') return [];
  return block.rows.flatMap((row, at) =>
    row.kind === 'section'
      ? []
      : row.fields.flatMap(({ content }, field) =>
          content.kind === 'drawing' ? [{ id: `${block.id}-${at + 1}-${field + 1}`, svg: content.svg }] : [],
        ),
  );
}

/** A run of blocks on pages of one kind. */
type Part = {
  readonly kind: 'cover' | 'front' | 'body';
  readonly page: 'portrait' | 'landscape';
  readonly first: boolean;
  readonly blocks: Block[];
};

function sectionsOf(context: DocxContext): readonly ISectionOptions[] {
  const { cover, front, body } = context.document;
  const parts = [...partsOf('cover', cover ? [cover] : []), ...partsOf('front', front), ...partsOf('body', body)];
  return parts.map((part, index) => ({
    properties: pageProperties(part, context.document.model),
    ...headersOf(context.document.model, part, index),
    children: part.blocks.flatMap((block, at, blocks) => docxBlocks(block, { before: blocks[at - 1], after: blocks[at + 1] }, context)),
  }));
}

/** Word turns a page by a section of its own, so a wide table divides the text around it. */
function partsOf(kind: Part['kind'], blocks: readonly Block[]): readonly Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const page = 'page' in block && block.page === 'landscape' ? 'landscape' : 'portrait';
    const last = parts.at(-1);
    if (last && last.page === page && page === 'portrait') last.blocks.push(block);
    else parts.push({ kind, page, first: parts.length === 0, blocks: [block] });
  }
  return parts;
}

function pageProperties({ kind, page, first }: Part, { sheets }: DocumentModel): NonNullable<ISectionOptions['properties']> {
  const margin = {
    header: twipsOfCm(1.25),
    footer: twipsOfCm(1.2),
    top: twipsOfCm(sheets ? 1.8 : 3),
    right: twipsOfCm(2.5),
    bottom: twipsOfCm(2.5),
  };
  const left = twipsOfCm(page === 'landscape' ? 2.5 : 3);
  const orientation = page === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const formatType = kind === 'front' ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL;
  return {
    page: {
      size: { width: twipsOfCm(21), height: twipsOfCm(29.7), orientation },
      margin: { ...margin, left },
      ...(kind === 'cover' ? {} : { pageNumbers: { formatType, ...(first ? { start: 1 } : {}) } }),
    },
  };
}

/** The cover's footer is empty on purpose: without one of its own, Word would not know that it has none. */
function headersOf(model: DocumentModel, { kind, page }: Part, index: number): Pick<ISectionOptions, 'headers' | 'footers'> {
  const mark = model.watermark === null ? [] : [new DocxWatermark(model.watermark, `${kind}${index}`)];
  const headers = { default: new Header({ children: [new Paragraph({ style: 'Footer', children: mark })] }) };
  const number = [new TextRun({ children: [new Tab(), PageNumber.CURRENT], bold: true, color: INK })];
  const line = new Paragraph({
    style: 'Footer',
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_TWIPS[page] }],
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: HAIR, space: 5 } },
    children: [new TextRun(model.footer), ...number],
  });
  const footer = kind === 'cover' ? new Paragraph({ style: 'Footer' }) : line;
  return { headers, footers: { default: new Footer({ children: [footer] }) } };
}

/** Instead of the library's, which stamps the time of writing: the day is the snapshot's. */
function coreProperties({ title, author, date }: DocumentModel): string {
  const names =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  const day = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${names}><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:language>id-ID</dc:language><cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>${day('created')}${day('modified')}</cp:coreProperties>`;
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
