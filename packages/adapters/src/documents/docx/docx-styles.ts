import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LeaderType,
  LevelFormat,
  LineRuleType,
  TabStopType,
} from 'docx';
import { ACCENT, HAIR, INK, MUTED, twips, twipsOfCm } from '../paper.ts';

/** Fonts that every office computer has: Bookman Old Style is what TeX Gyre Bonum is a kin of, Arial stands in for Inter. */
const SERIF = 'Bookman Old Style';
export const SANS = 'Arial';

export const TEXT_TWIPS = { portrait: twipsOfCm(15.5), landscape: twipsOfCm(24.7) } as const;
export const CHAPTER_COLUMN = twipsOfCm(1.9);
const INDENT = twipsOfCm(0.9);

const at = (points: number) => ({ line: twips(points), lineRule: LineRuleType.AT_LEAST });
const sans = (points: number, color = INK) => ({ font: SANS, size: points * 2, color });
const pageTab = { type: TabStopType.RIGHT, position: TEXT_TWIPS.portrait, leader: LeaderType.DOT };

type Style = IParagraphStyleOptions;
const style = (id: string, name: string, rest: Pick<Style, 'run' | 'paragraph' | 'basedOn'>): Style => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...rest,
});

function bodyStyles(): readonly Style[] {
  const bar = { style: BorderStyle.SINGLE, size: 16, color: HAIR, space: 10 };
  return [
    style('BodyText', 'Body Text', { paragraph: { alignment: AlignmentType.JUSTIFIED } }),
    style('Lead', 'Pengantar', { run: { size: 27, color: MUTED }, paragraph: { spacing: { ...at(20), after: twips(14) } } }),
    style('Quote', 'Quote', {
      run: { size: 25, italics: true },
      paragraph: {
        indent: { left: twipsOfCm(0.7), right: twipsOfCm(0.7) },
        border: { left: bar },
        spacing: { ...at(18), before: twips(6), after: twips(14) },
      },
    }),
    style('Note', 'Catatan', { run: sans(9, MUTED), paragraph: { spacing: { ...at(12.5), after: twips(3) } } }),
    style('ListParagraph', 'List Paragraph', {
      paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { ...at(17), after: twips(3) } },
    }),
    style('Signature', 'Signature', {
      paragraph: { keepNext: true, keepLines: true, indent: { left: twipsOfCm(7.75) }, spacing: { ...at(17), after: 0 } },
    }),
    style('Picture', 'Gambar', { paragraph: { keepNext: true, spacing: { before: twips(14), after: 0 } } }),
    style('Footer', 'footer', { run: sans(8.5, MUTED), paragraph: { spacing: { ...at(12), after: 0 } } }),
  ];
}

function tableStyles(): readonly Style[] {
  const form = style('FormText', 'Isi Formulir', { run: sans(7), paragraph: { spacing: { ...at(8.9), after: 0 } } });
  const tables = [9.5, 8.5, 7.5].map((size) =>
    style(`TableText${size * 10}`, `Isi Tabel ${size}`.replace('.', ','), {
      run: sans(size),
      paragraph: { spacing: { ...at(size * 1.42), after: 0 } },
    }),
  );
  return [...tables, form];
}

function coverStyles(): readonly Style[] {
  const bar = { style: BorderStyle.SINGLE, size: 32, color: ACCENT, space: 26 };
  const rule = { style: BorderStyle.SINGLE, size: 6, color: INK, space: 10 };
  return [
    style('CoverBar', 'Sampul Garis', {
      run: { size: 2 },
      paragraph: { border: { top: bar }, indent: { right: twipsOfCm(13.1) }, spacing: { before: twips(34), after: twips(24) } },
    }),
    style('CoverOverline', 'Sampul Jenis', { run: { ...sans(11, ACCENT), bold: true, characterSpacing: 12 } }),
    style('CoverOffice', 'Sampul Unit', { run: { ...sans(15), bold: true }, paragraph: { spacing: { ...at(22), after: twips(4) } } }),
    style('CoverLine', 'Sampul Baris', { run: sans(12.5, MUTED), paragraph: { spacing: { ...at(19), after: twips(4) } } }),
    style('CoverFoot', 'Sampul Kaki', { run: sans(10.5), paragraph: { spacing: { ...at(16), after: 0 }, border: { top: rule } } }),
  ];
}

function contentsStyles(): readonly Style[] {
  const entry = (before: number, left = 0, hanging = 0) => ({
    tabStops: [pageTab],
    spacing: { ...at(16), before: twips(before), after: 0 },
    indent: { left, hanging }, // no right indent: LibreOffice drops the page number behind it
  });
  return [
    style('TOCHeading', 'TOC Heading', {
      run: { size: 44, bold: true },
      paragraph: { keepNext: true, spacing: { ...at(28), after: twips(16) } },
    }),
    style('TOC1', 'toc 1', { run: { bold: true, size: 22 }, paragraph: entry(8) }),
    style('TOC2', 'toc 2', { run: { size: 22 }, paragraph: entry(3, CHAPTER_COLUMN + twipsOfCm(0.8), twipsOfCm(0.8)) }),
    style('TOC3', 'toc 3', { run: { size: 22 }, paragraph: entry(3, CHAPTER_COLUMN + twipsOfCm(0.8)) }),
    style('TableofFigures', 'table of figures', { run: { size: 22 }, paragraph: entry(4, twipsOfCm(0.8), twipsOfCm(0.8)) }),
  ];
}

/** Built-in names (Heading 1, Caption, TOC 1…) so that Word's navigation, lists and style gallery know them. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: SERIF, size: 23, color: INK, language: { value: 'id-ID', eastAsia: 'id-ID' } },
      paragraph: { spacing: { ...at(17), after: twips(8.5) } },
    },
    title: { run: { font: SERIF, bold: true }, paragraph: { spacing: { before: twips(92), after: twips(28) } } },
    heading1: {
      run: { font: SERIF, size: 44, bold: true, color: INK },
      paragraph: { keepNext: true, keepLines: true, spacing: { ...at(28), after: twips(26) }, outlineLevel: 0 },
    },
    heading2: {
      run: { font: SERIF, size: 27, bold: true, color: INK },
      paragraph: {
        keepNext: true,
        keepLines: true,
        spacing: { ...at(18), before: twips(18), after: twips(9) },
        indent: { left: INDENT, hanging: INDENT },
      },
    },
    heading3: {
      run: { ...sans(11), bold: true },
      paragraph: { keepNext: true, keepLines: true, spacing: { ...at(16), before: twips(14), after: twips(7) } },
    },
    caption: {
      run: { ...sans(9.5), italics: false, bold: true },
      paragraph: { keepLines: true, spacing: { ...at(13.5), before: twips(14), after: twips(6) } },
    },
    hyperlink: { run: { color: INK } },
  },
  paragraphStyles: [...bodyStyles(), ...tableStyles(), ...coverStyles(), ...contentsStyles()],
  characterStyles: [{ id: 'NomorBab', name: 'Nomor Bab', run: { font: SANS, size: 21, bold: true, color: ACCENT, characterSpacing: 20 } }],
};

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: twipsOfCm(0.8), hanging: twipsOfCm(0.8) } } },
});

export const NUMBERING: INumberingOptions = {
  config: [
    { reference: 'number', levels: [level(LevelFormat.DECIMAL, '%1.')] },
    { reference: 'letter', levels: [level(LevelFormat.LOWER_LETTER, '%1.')] },
    { reference: 'dash', levels: [level(LevelFormat.BULLET, '–')] },
  ],
};
