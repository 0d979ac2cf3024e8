import type { SourceText } from '../../source/source-text.ts';
import { captionLabel, chapterLabel, indicatorLabel } from '../labels.ts';
import type { LineWidth } from '../line-width.ts';
import type { ScannedLine } from '../scan-lines.ts';
import { isStrongColumnWord } from './cell-words.ts';
import type { Grid } from './grid.ts';
import { type LooseLine, looseLines } from './loose-lines.ts';
import { readLooseRows } from './loose-rows.ts';
import { readTwinList, readValueBlock } from './stacked-values.ts';

/** Tables that OCR left with single blanks. Only shapes that prose never has are read. */
export function findLooseTables(
  source: SourceText,
  lines: readonly ScannedLine[],
  isFree: (line: ScannedLine) => boolean,
  { width }: LineWidth,
): readonly Grid[] {
  const loose = looseLines(lines, isFree);
  const grids: Grid[] = [];
  const longest = width === Number.POSITIVE_INFINITY ? 90 : width * 0.75;
  const isCellText = (line: LooseLine): boolean =>
    line.words.length > 0 && line.line.trimmed.length <= longest && !isLabel(line.line) && !isHeading(line);
  for (let at = 0; at < loose.length; ) {
    const found =
      readValueBlock(source.lines, loose, at) ??
      readTwinList(source.lines, loose, at) ??
      readLooseRows(source.lines, loose, at, isCellText);
    if (found !== null) grids.push(found.grid);
    at += found?.used ?? 1;
  }
  return grids;
}

/** Words that head columns: another table begins. */
const isHeading = ({ words }: LooseLine): boolean =>
  words.length >= 3 && isStrongColumnWord(words[0]!.text) && words.filter(({ text }) => isStrongColumnWord(text)).length >= 2;

const isLabel = (line: ScannedLine): boolean =>
  captionLabel(line) !== null || /^[-–—•●]\s/.test(line.trimmed) || chapterLabel(line) !== null || indicatorLabel(line) !== null;
