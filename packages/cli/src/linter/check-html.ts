import { basename } from 'node:path';
import { checkPage, type PageDocument, type PageNote, type PageWords } from '@selaras/adapters/linter/html/check-page';
import { documentNoteSentence, documentSentence } from '@selaras/contract';
import type { PlacedFinding } from '@selaras/core';
import type { Context } from '../context.ts';
import { checkTexts } from '../locales/check-texts.ts';
import type { CheckedDocument } from './check-file.ts';
import { type CheckedPaket, matrixRows } from './check-paket.ts';
import { placeText } from './show-check.ts';

type Texts = (typeof checkTexts)['id'];
type Shown = { readonly t: Texts; readonly lang: Context['lang'] };

/** Everything that was checked, as one page for people without Selaras. */
export function checkHtml(all: readonly CheckedDocument[], paket: CheckedPaket | null, shown: Shown): string {
  const { t, lang } = shown;
  const numberOf = (at: number): number => all.findIndex(({ file }) => file === paket?.files[at]);
  return checkPage({
    words: wordsOf(shown),
    documents: all.map((checked, at) => pageDocument(checked, at, shown)),
    matrix:
      paket === null
        ? null
        : {
            heading: [t.indikator, t.ukuran, ...paket.files.map((file) => basename(file))],
            rows: matrixRows(paket.report.matrix, t, lang),
          },
    between: (paket?.report.findings ?? []).map(({ rule, severity, message, expected, places }) => ({
      rule,
      severity,
      message: message[lang],
      ...(expected === undefined ? {} : { expected }),
      places: places.map(({ dokumen, ...place }) => ({ ...place, document: numberOf(dokumen) })),
    })),
  });
}

function pageDocument(checked: CheckedDocument, at: number, { lang }: Shown): PageDocument {
  const { file } = checked;
  if ('problem' in checked) return { file, lines: [], pageStarts: [], remarks: [documentSentence(checked.problem, lang)], notes: [] };
  const { document, report } = checked;
  return {
    file,
    lines: document.source.lines,
    pageStarts: document.source.pageStarts,
    remarks: document.notes.map((note) => documentNoteSentence(note, lang)),
    notes: report.findings.map((finding) => pageNote(finding, at, lang)),
  };
}

const pageNote = ({ rule, severity, message, expected, places }: PlacedFinding, document: number, lang: Context['lang']): PageNote => ({
  rule,
  severity,
  message: message[lang],
  ...(expected === undefined ? {} : { expected }),
  places: places.map((place) => ({ ...place, document })),
});

const wordsOf = ({ t, lang }: Shown): PageWords => ({
  lang,
  title: t.title,
  document: t.document,
  notes: t.notes,
  matrix: t.matrix,
  between: t.between,
  clean: t.clean,
  expected: t.expected,
  against: t.against,
  severity: t.severity,
  place: (place) => placeText(place, t),
});
