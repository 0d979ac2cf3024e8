import { join } from 'node:path';
import type { Block, DocumentModel, FormBlock, TableBlock } from '@selaras/core/document/block';
import { fitColumns, titleSize } from '../column-widths.ts';
import { FONT_FOLDER } from '../font-metrics.ts';
import { prepareDocument } from '../prepare-document.ts';
import { footRows, isDivisible, isKeptWhole } from '../table-height.ts';

/** PDF/UA-1 is for reading (every screen reader), PDF/A-2a for the archive; the binding writes one of them per file. */
export type PdfStandard = 'ua-1' | 'a-2a';

/** Everything one compilation depends on. Nothing of the clock, the zone, the locale or the working directory is in it. */
export type TypstJob = {
  readonly workspace: string;
  readonly mainFile: string;
  readonly fontPaths: readonly string[];
  readonly inputs: { readonly data: string };
  readonly standard: PdfStandard;
};

const TEMPLATES = join(import.meta.dirname, '../../../documents');

/**
 * The compilation of a model, as data. `renderPdf` hands it to a child process; `compileTypst(typstJob(model))` does the
 * same in this process, for measurements (it leaks some 45 MB per document, so a server must not).
 * Content travels as JSON and is set by the template as strings: no character of it is ever read as Typst markup.
 */
export function typstJob(model: DocumentModel, standard: PdfStandard = 'ua-1'): TypstJob {
  const document = prepareDocument(model);
  const { title, author, date, footer, watermark } = document.model;
  const data = {
    title,
    author,
    date: date.split('-').map(Number),
    footer,
    watermark,
    sheets: document.model.sheets ?? false,
    cover: document.cover && { ...document.cover, size: titleSize(document.cover.title) },
    front: document.front.map(blockData),
    body: document.body.map(blockData),
  };
  return {
    workspace: TEMPLATES,
    mainFile: join(TEMPLATES, 'report.typ'),
    fontPaths: [FONT_FOLDER],
    inputs: { data: JSON.stringify(data) },
    standard,
  };
}

function blockData(block: Block): unknown {
  if (block.kind === 'table') return tableData(block);
  if (block.kind === 'figure') return { ...block, svg: withFont(block.svg) };
  if (block.kind === 'form') return formData(block);
  return block;
}

function formData(form: FormBlock): unknown {
  const rows = form.rows.map((row) => {
    if (row.kind === 'section') return row;
    const fields = row.fields.map(({ label, content }) => ({
      label,
      content: content.kind === 'drawing' ? { ...content, svg: withFont(content.svg) } : content,
    }));
    return { ...row, fields };
  });
  return { ...form, rows };
}

function tableData(table: TableBlock): unknown {
  const fit = fitColumns(table);
  const rows = table.rows.map((row) => ({ ...row, breakable: isDivisible(row, table, fit) }));
  const columns = table.columns.map((column, index) => ({ ...column, left: fit.lefts[index] }));
  return { ...table, columns, rows, widths: fit.widths, size: fit.size, whole: isKeptWhole(table, fit), foot: footRows(table, fit) };
}

/** Drawings that name no font at all would be set in whatever the machine has. */
export const withFont = (svg: string): string => svg.replace(/^\s*<svg(?![^>]*\sfont-family=)/, '<svg font-family="Inter"');
