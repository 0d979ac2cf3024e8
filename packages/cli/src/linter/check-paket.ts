import { basename } from 'node:path';
import type { CheckFinding, PaketLine } from '@selaras/contract';
import { type CheckReport, checkPaket, type MatrixRow, type PaketFinding, type PaketReport, type Severity } from '@selaras/core';
import { tableText } from '../import/import-table.ts';
import type { Language } from '../language.ts';
import type { checkTexts } from '../locales/check-texts.ts';
import { type CheckedDocument, isAtLeast } from './check-file.ts';
import { placeText } from './show-check.ts';

type Texts = (typeof checkTexts)['id'];

/** The documents of a package that could be read, with what was found between them. */
export type CheckedPaket = { readonly files: readonly string[]; readonly report: PaketReport };

export function checkedPaket(all: readonly CheckedDocument[], minSeverity: Severity): CheckedPaket {
  const readable = all.flatMap((one): readonly { readonly file: string; readonly report: CheckReport }[] => ('report' in one ? [one] : []));
  const { matrix, findings } = checkPaket(readable.map(({ file, report }) => ({ nama: basename(file), examined: report.examined })));
  return { files: readable.map(({ file }) => file), report: { matrix, findings: findings.filter(isAtLeast(minSeverity)) } };
}

/** The last line of `--json`. */
export function paketLineOf({ files, report: { matrix, findings } }: CheckedPaket, lang: Language): PaketLine {
  const file = (at: number): string => files[at] ?? '';
  return {
    paket: {
      matrix: matrix.map(({ kunci, nama, ragu, ukuran }) => ({
        kunci,
        nama,
        ragu,
        ukuran: ukuran.map((one) => ({
          nama: one.nama[lang],
          cells: one.sel.map(({ dokumen, teks, place, berbeda }) => ({
            file: file(dokumen),
            text: teks,
            line: place?.line ?? null,
            ...(place?.page === undefined ? {} : { page: place.page }),
            differs: berbeda,
          })),
        })),
      })),
      findings: findings.map((finding) => betweenFinding(finding, files, lang)),
    },
  };
}

export function betweenFinding({ message, places, ...finding }: PaketFinding, files: readonly string[], lang: Language): CheckFinding {
  const { rule, severity, confidence, ...more } = finding;
  return {
    rule,
    severity,
    confidence,
    message: message[lang],
    ...more,
    places: places.map(({ dokumen, ...place }) => ({ file: files[dokumen] ?? '', ...place })),
  };
}

/** The matrix as people read it in a terminal, where more than one document speaks, then what differs. */
export function paketText({ files, report: { matrix, findings } }: CheckedPaket, t: Texts, lang: Language): string {
  const shared = matrix.map((row) => ({
    ...row,
    ukuran: row.ukuran.filter(({ sel }) => sel.filter(({ teks }) => teks !== null).length > 1),
  }));
  const rows = matrixRows(shared, t, lang).map((cells) => ({
    cells: cells.map(({ text, differs }) => (differs ? `≠ ${text}` : text)),
    remarks: [],
  }));
  const told = findings.flatMap(({ severity, message, places }) => [
    `    [${t.severity[severity]}] ${message[lang]}`,
    ...places.map((place) => `      ${files[place.dokumen] ?? ''}, ${placeText(place, t)}: “${place.text}”`),
  ]);
  return [
    t.matrix,
    rows.length === 0 ? t.noMatrix : tableText([t.indikator, t.ukuran, ...files.map((file) => basename(file))], rows),
    '',
    `${t.between} (${findings.length})`,
    ...(findings.length === 0 ? [t.clean] : told),
  ].join('\n');
}

export type ShownCell = { readonly text: string; readonly differs: boolean };

/** Each measure is a row; the indicator is named at its first. */
export const matrixRows = (matrix: readonly MatrixRow[], t: Texts, lang: Language): readonly (readonly ShownCell[])[] =>
  matrix.flatMap(({ nama, ragu, ukuran }) =>
    ukuran.map((one, at) => [
      { text: at > 0 ? '' : ragu ? `${short(nama)} (${t.doubtful})` : short(nama), differs: false },
      { text: one.nama[lang], differs: false },
      ...one.sel.map(({ teks, berbeda }) => ({ text: short(teks ?? '–'), differs: berbeda })),
    ]),
  );

const LONGEST = 60;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);
