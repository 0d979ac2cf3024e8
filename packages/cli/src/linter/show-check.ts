import { type CheckBaseline, documentNoteSentence, documentSentence } from '@selaras/contract';
import { type DocumentStructure, type PlacedFinding, SEVERITIES, type Severity, type TextPlace } from '@selaras/core';
import type { Context } from '../context.ts';
import { checkTexts } from '../locales/check-texts.ts';
import type { CheckedDocument } from './check-file.ts';

type Texts = (typeof checkTexts)['id'];
type Shown = { readonly t: Texts; readonly lang: Context['lang']; readonly isNew?: (fingerprint: string) => boolean };

/** What people read: grave ones first, chapter by chapter, with the words of the document in quotes. */
export function checkText(checked: CheckedDocument, shown: Shown): string {
  const { t, lang } = shown;
  if ('problem' in checked) return `${checked.file}\n  ✗ ${documentSentence(checked.problem, lang)}`;
  const { document, report } = checked;
  const sure = report.findings.filter(({ mungkinSalahBaca }) => mungkinSalahBaca !== true);
  const misread = report.findings.filter(({ mungkinSalahBaca }) => mungkinSalahBaca === true);
  const groups = [
    ...SEVERITIES.map((severity) => [t.severity[severity], sure.filter((one) => one.severity === severity)] as const),
    [t.misread, misread] as const,
  ].filter(([, findings]) => findings.length > 0);
  return [
    checked.file,
    ...document.notes.map((note) => `  ! ${documentNoteSentence(note, lang)}`),
    ...groups.flatMap(([title, findings]) => [
      '',
      `${title} (${findings.length})`,
      ...byChapter(findings, report.examined.structure, shown),
    ]),
    '',
    report.findings.length === 0 ? t.clean : t.counts(countSeverities(report.findings)),
  ].join('\n');
}

export function countSeverities(findings: readonly { readonly severity: Severity }[]): Readonly<Record<Severity, number>> {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warn: count('warn'), info: count('info') };
}

function byChapter(findings: readonly PlacedFinding[], structure: DocumentStructure, shown: Shown): readonly string[] {
  const chapters = chaptersOf(structure);
  const grouped = Map.groupBy(findings, ({ places: [{ line }] }) => chapterAt(chapters, line) ?? shown.t.front);
  return [...grouped].flatMap(([chapter, held]) => [`  ${chapter}`, ...held.flatMap((finding) => findingText(finding, shown))]);
}

/** A fault that occurs on every page is told once; --json has all its places. */
const MOST_PLACES = 5;

function findingText({ rule, message, expected, places, fingerprint }: PlacedFinding, { t, lang, isNew }: Shown): readonly string[] {
  const [first, ...others] = places;
  const badge = isNew?.(fingerprint) === true ? ` (${t.new})` : '';
  return [
    `    ${placeText(first, t)}  [${rule}]${badge} ${message[lang]}`,
    `      “${first.text}”${expected === undefined ? '' : `  → ${t.expected}: ${expected}`}`,
    ...others.slice(0, MOST_PLACES).map((place) => `      ${t.against} ${placeText(place, t)}: “${place.text}”`),
    ...(others.length > MOST_PLACES ? [`      ${t.more(others.length - MOST_PLACES)}`] : []),
  ];
}

export const placeText = ({ page, line }: Pick<TextPlace, 'page' | 'line'>, t: Texts): string =>
  page === undefined ? t.line(line) : t.page(page, line);

type Chapter = { readonly line: number; readonly title: string };

/** Outermost headings with the line (from 1) they begin on. */
function chaptersOf({ sections }: DocumentStructure): readonly Chapter[] {
  return sections.flatMap(({ parent, label, title }) => {
    const line = title.parts[0]?.line;
    return parent !== null || line === undefined
      ? []
      : [{ line: line + 1, title: [label, title.text].filter((part) => part !== '').join(' ') }];
  });
}

/** Chapters are few: a search from the end is as good as any. */
const chapterAt = (chapters: readonly Chapter[], line: number): string | null =>
  chapters.findLast((chapter) => chapter.line <= line)?.title ?? null;

/** What an earlier check told and this one does not. */
export const goneText = ({ gone }: CheckBaseline, t: Texts): string =>
  [`${t.gone} (${gone.length})`, ...gone.map(({ rule, message }) => `    ✓ [${rule}] ${message}`)].join('\n');
