import { isSameWord } from '../../../legal-basis/match-title.ts';
import type { Finding } from '../../finding.ts';
import { spanIn } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure, ReadEntry } from '../../structure/document-structure.ts';
import { romanValue } from '../../structure/roman.ts';
import { grouped } from '../grouped.ts';
import { isScanned } from '../is-scanned.ts';
import { targetsOf as targetsOfText } from '../reference/targets.ts';
import { captionFindings } from './captions.ts';
import { labelSpan } from './label-places.ts';
import { listedEntries } from './listed-entries.ts';
import { printedPages } from './printed-pages.ts';

type Target = { readonly of: ReadEntry['of']; readonly label: string; readonly title: string; readonly span: Span };
type Promised = { readonly entry: ReadEntry; readonly span: Span; readonly target: Target | null };

/** A list of contents, tables or figures against what it lists: titles and pages. */
export function contentsFindings(structure: DocumentStructure): readonly Finding[] {
  const entries = listedEntries(structure).filter(({ title }) => title.text !== '');
  if (entries.length < 3 || isScanned(structure)) return [];
  const promised = bound(structure, entries);
  const titles = [...titleFindings(promised), ...missingFindings(promised, structure)];
  const pages = pageFindings(structure, promised);
  const told = new Set(pages.map(({ spans }) => spans[0].line));
  return [...titles, ...pages, ...orderFindings(promised).filter(({ spans }) => !told.has(spans[0].line))];
}

/** An entry of a table or figure that the document does not have, amid entries that it has. */
function missingFindings(promised: readonly Promised[], structure: DocumentStructure): readonly Finding[] {
  const { isHeadOfLine } = targetsOfText(structure);
  // That a caption has a wrong number is told where it stands.
  const misnumbered = new Set(captionFindings(structure).map(({ expected }) => expected));
  return (['tabel', 'gambar'] as const).flatMap((of) => {
    const entries = promised.filter(({ entry }) => entry.of === of && entry.label !== '');
    const missing = entries.filter(
      ({ target, entry }) =>
        (target === null || plainLabel(entry.label) !== target.label) &&
        !isHeadOfLine(of, plainLabel(entry.label)) &&
        !misnumbered.has(plainLabel(entry.label)),
    );
    if (missing.length === 0 || missing.length > 2 || entries.length - missing.length < 2) return [];
    return missing.map(({ entry, span, target }): Finding => {
      const name = of === 'tabel' ? 'Tabel' : 'Gambar';
      const right = target === null ? '' : `; “${target.title}” adalah ${name} ${target.label}`;
      const rightly = target === null ? '' : `; “${target.title}” is ${name} ${target.label}`;
      return {
        rule: 'numbering',
        severity: 'warn',
        confidence: 0.8,
        message: {
          id: `Daftar menyebut ${name} ${entry.label} “${entry.title.text}”, yang tidak ada dalam dokumen${right}.`,
          en: `The list names ${name} ${entry.label} “${entry.title.text}”, which the document does not have${rightly}.`,
        },
        ...(target === null ? {} : { expected: `${name} ${target.label}` }),
        key: `contents-missing|${of}|${plainLabel(entry.label)}`,
        spans: [span, ...(target === null ? [] : [target.span])],
      };
    });
  });
}

/** Pages of a list only grow. One that does not, between two that do, is wrong. */
function orderFindings(promised: readonly Promised[]): readonly Finding[] {
  return (['isi', 'tabel', 'gambar'] as const).flatMap((of) => {
    const paged = promised.flatMap(({ entry, span }) => {
      const page = entry.of === of ? pageValue(entry.halaman) : null;
      return page === null ? [] : [{ entry, span, page }];
    });
    const pages = paged.map(({ page }) => page);
    if (isOrdered(pages) || pages.length > LONGEST_LIST) return [];
    const [one, other] = paged.filter((_, at) => isOrdered(pages.toSpliced(at, 1)));
    if (one === undefined) return [];
    return [orderFinding(one.entry, one.page, [one.span, ...(other === undefined ? [] : [other.span])])];
  });
}

/** Longer lists are not looked through for the one page that is wrong. */
const LONGEST_LIST = 400;

const isOrdered = (pages: readonly number[]): boolean => pages.every((page, at) => at === 0 || page >= (pages[at - 1] ?? 0));

const orderFinding = (entry: ReadEntry, page: number, spans: Finding['spans']): Finding => ({
  rule: 'numbering',
  severity: 'warn',
  confidence: 0.78,
  message: {
    id: `Halaman ${page} untuk “${entry.title.text}” tidak urut dengan halaman di atas dan di bawahnya dalam daftar.`,
    en: `Page ${page} of “${entry.title.text}” is out of order with the pages above and below it in the list.`,
  },
  key: `contents-order|${entry.of}|${plain(entry.title.text)}`,
  spans,
});

/** Each entry with the heading or caption of its label; without a label, of its words. */
function bound(structure: DocumentStructure, entries: readonly ReadEntry[]): readonly Promised[] {
  const targets = targetsOf(structure);
  const byLabel = grouped(targets, ({ of, label }) => `${of}|${label}`);
  const byTitle = grouped(targets, ({ of, title }) => `${of}|${plain(title)}`);
  let chapter = '';
  return entries.map((entry) => {
    const label = plainLabel(entry.label);
    if (label.startsWith('bab')) chapter = label;
    const name = entry.of === 'isi' ? nameWithin(chapter, label) : label;
    const labelled = label === '' ? [] : (byLabel.get(`${entry.of}|${name}`) ?? []);
    const titled = byTitle.get(`${entry.of}|${plain(entry.title.text)}`) ?? [];
    const target = labelled.length === 1 ? labelled[0] : titled.length === 1 ? titled[0] : null;
    return { entry, span: spanIn(entry.title, 0, entry.title.text.length), target: target ?? null };
  });
}

/** `A.` belongs to its chapter; a plain number before any chapter is a chapter itself. */
function nameWithin(chapter: string, label: string): string {
  if (!/^[a-z]$|^\d+$/.test(label)) return label;
  return chapter === '' && /^\d+$/.test(label) ? `bab ${label}` : `${chapter}/${label}`;
}

function targetsOf(structure: DocumentStructure): readonly Target[] {
  let chapter = '';
  return structure.blocks.flatMap((block): readonly Target[] => {
    if (block.kind !== 'heading' && block.kind !== 'caption') return [];
    const printed = block.kind === 'heading' ? block.label : block.nomor;
    const span = labelSpan(structure, printed, block.title);
    if (span === null) return [];
    const label = plainLabel(printed);
    if (block.kind === 'caption') return [{ of: block.of === 'tabel' ? 'tabel' : 'gambar', label, title: block.title.text, span }];
    if (label.startsWith('bab')) chapter = label;
    return [{ of: 'isi', label: nameWithin(chapter, label), title: block.title.text, span }];
  });
}

function titleFindings(promised: readonly Promised[]): readonly Finding[] {
  return promised.flatMap(({ entry, span, target }) => {
    if (target === null || entry.label === '' || isAlike(entry.title.text, target.title)) return [];
    const finding: Finding = {
      rule: 'numbering',
      severity: 'warn',
      confidence: 0.8,
      message: {
        id: `Daftar menyebut “${entry.label} ${entry.title.text}”, tetapi judul di tempatnya “${target.title}”.`,
        en: `The list says “${entry.label} ${entry.title.text}”, but the title in its place is “${target.title}”.`,
      },
      expected: target.title,
      key: `contents-title|${entry.of}|${plainLabel(entry.label)}`,
      spans: [span, target.span],
    };
    return [finding];
  });
}

function pageFindings(structure: DocumentStructure, promised: readonly Promised[]): readonly Finding[] {
  const pages = printedPages(structure);
  const paged = promised.flatMap((one) => {
    const told = pageValue(one.entry.halaman);
    const found = one.target === null ? null : pages(one.target.span.line);
    return told === null || found === null || one.target === null ? [] : [{ ...one, told, found, target: one.target }];
  });
  const right = paged.filter(({ told, found }) => told === found).length;
  if (right < 3 || right * 2 < paged.length) return [];
  return paged.flatMap(({ entry, span, target, told, found }) => {
    if (told === found) return [];
    const finding: Finding = {
      rule: 'numbering',
      severity: 'warn',
      confidence: 0.8,
      message: {
        id: `Daftar menempatkan “${entry.title.text}” di halaman ${told}, padahal ada di halaman ${found}.`,
        en: `The list places “${entry.title.text}” on page ${told}, but it stands on page ${found}.`,
      },
      expected: String(found),
      key: `contents-page|${entry.of}|${plain(entry.title.text)}`,
      spans: [span, target.span],
    };
    return [finding];
  });
}

const pageValue = (halaman: string | null): number | null => (halaman !== null && /^\d{1,4}$/.test(halaman) ? Number(halaman) : null);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** `BAB II`, `Bab 2` and `II` are one chapter; `2.10` and `2-10` one table. */
function plainLabel(label: string): string {
  const chapter = /^bab\s+(\S+)$/i.exec(label)?.[1];
  if (chapter !== undefined) return `bab ${romanValue(chapter.toUpperCase()) ?? chapter}`;
  return label
    .toLowerCase()
    .replace(/[-–]/g, '.')
    .replace(/[\s).]+$/g, '')
    .trim();
}

/** Two titles that share most of their words, in either direction: a list may shorten. */
function isAlike(a: string, b: string): boolean {
  const [first, second] = [plain(a).split(' '), plain(b).split(' ')];
  if (first[0] === '' || second[0] === '') return true;
  return Math.max(share(first, second), share(second, first)) >= 0.75 && sameFigures(a, b);
}

const share = (one: readonly string[], other: readonly string[]): number =>
  one.filter((word) => other.some((known) => isSameWord(word, known) || known.includes(word))).length / one.length;

const yearsIn = (text: string): string => (text.match(/\b20\d\d\b/g) ?? []).join(' ');
const sameFigures = (a: string, b: string): boolean => yearsIn(a) === '' || yearsIn(b) === '' || yearsIn(a) === yearsIn(b);
