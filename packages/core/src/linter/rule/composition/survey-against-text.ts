import { whole } from '../../../kernel/fraction.ts';
import { canMeet, meanRange, type Range, scaleRange } from '../../claim/meeting.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { figureGrid, type GridColumn } from '../table/figure-grid.ts';
import { rangedFigure } from '../table/sum-relations.ts';
import { figureText } from '../table/table-findings.ts';
import { placeOfFigure, type Sentence } from '../text/sentences.ts';
import { answerColumns } from './index-relations.ts';
import { partsOfMean } from './text-means.ts';

/** The index of each semester that the text tells against the unsur of that semester in the table. */
export function surveysAgainstText({ tables }: DocumentStructure, sentences: readonly Sentence[]): readonly Finding[] {
  return tables.flatMap((table) => {
    const columns = answerColumns(figureGrid(table));
    if (columns.length < 2) return [];
    const told = sentences
      .filter(({ section }) => section === table.section)
      .map((sentence) => ({ sentence, parts: partsOfMean(sentence) }));
    const mean = told.find(({ parts }) => parts.length === columns.length);
    if (mean === undefined) return [];
    const judged = columns.map((column, at) => ({ column, figure: mean.parts[at], index: indexOf(column) }));
    const broken = judged.filter(({ figure, index }) => figure !== undefined && index !== null && !canMeet(index, figure.value));
    // Where no semester fits, the table is of another survey.
    return broken.length === columns.length
      ? []
      : broken.flatMap(({ column, figure, index }) =>
          figure === undefined || index === null ? [] : findingOf({ sentence: mean.sentence, column, figure, index }),
        );
  });
}

function indexOf({ cells }: GridColumn): Range | null {
  const mean = meanRange(cells.filter(({ figure }) => figure !== null).map(rangedFigure));
  return mean === null ? null : scaleRange(mean, whole(25));
}

type Told = { readonly sentence: Sentence; readonly column: GridColumn; readonly figure: FoundFigure; readonly index: Range };

function findingOf({ sentence, column, figure, index }: Told): Finding {
  const wanted = figureText(index, figure.value.digits, false);
  return {
    rule: 'composition',
    severity: 'warn',
    confidence: 0.72,
    message: {
      id: `Teks menyebut ${figure.value.text}, padahal rata-rata unsur dalam tabel × 25 = ${wanted}.`,
      en: `The text names ${figure.value.text}, but the mean of the unsur in the table × 25 = ${wanted}.`,
    },
    expected: wanted,
    key: ['unsur', figure.value.text, wanted].join('|'),
    spans: [placeOfFigure(sentence, figure), ...column.cells.flatMap(({ span }) => span ?? [])],
  };
}
