import type { Finding } from '../../finding.ts';
import { spanIn } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure, ReadTable } from '../../structure/document-structure.ts';
import type { FigureGrid } from '../table/figure-grid.ts';

/** Tables in which two columns carry the same heading, and tables without headings where figures need them. */
export function missingHeadings(structure: DocumentStructure, grids: readonly FigureGrid[]): readonly Finding[] {
  const level = sisterLevel(grids);
  return grids
    .filter((grid) => !mayHaveLostHeading(structure, grid))
    .flatMap((grid) => [...ambiguous(grid, level), ...(hasNoHeading(grid) && hasSisters(grids) ? headless(structure, grid) : [])]);
}

const ABOVE = 6;
const CELLS = /\S\s{3,}\S/;
const LEVEL = /\b(?:target|realisasi|capaian|indikator|uraian|satuan)\b/i;

/** Whether lines above the table look like headings that were not read as its own: then nothing is missing from the paper. */
function mayHaveLostHeading({ source: { lines } }: DocumentStructure, { table }: FigureGrid): boolean {
  const place = headingPlace(table);
  if (place === null || table.confidence === 1) return false;
  const above = lines.slice(Math.max(0, place.line - ABOVE), place.line).map((line) => line.slice(0, 400).trim());
  return above.some(
    (line) => (LEVEL.test(line) && (line.length < 50 || CELLS.test(line))) || (CELLS.test(line) && !/^(?:iku|ikk|tabel)\b/i.test(line)),
  );
}

const YEAR = /^(?:tahun\s)?(?:19|20)\d\d$/;

/** `2023 | 2024 | 2023 | 2024`: which are targets and which results is not said. */
function ambiguous(grid: FigureGrid, level: string | null): readonly Finding[] {
  const headings = grid.columns.map(({ heading }) => heading.trim().toLowerCase());
  const years = headings.filter((heading) => YEAR.test(heading));
  const place = headingPlace(grid.table);
  if (
    years.length < 4 ||
    new Set(years).size * 2 > years.length + 1 ||
    place === null ||
    headings.some((heading) => /target|realisasi|capaian/.test(heading))
  )
    return [];
  const lacking = level ?? 'Target, Realisasi';
  return [
    {
      rule: 'table-structure',
      severity: 'warn',
      confidence: 0.8,
      message: {
        id: `Judul kolom "${years.join(' | ')}" berulang tanpa baris "${lacking}" di atasnya; mana target dan mana realisasi tidak disebut.`,
        en: `The column headings "${years.join(' | ')}" repeat without a row "${lacking}" above them; which is target and which is result is not said.`,
      },
      key: ['judul-berulang', grid.name].join('|'),
      spans: [place],
    },
  ];
}

/** How the other tables of the document head the same years. */
function sisterLevel(grids: readonly FigureGrid[]): string | null {
  const isHeaded = grids.some(
    ({ columns }) =>
      columns.some(({ heading }) => /^target\b.*\b(?:19|20)\d\d$/i.test(heading)) &&
      columns.some(({ heading }) => /^realisasi\b.*\b(?:19|20)\d\d$/i.test(heading)),
  );
  return isHeaded ? 'Target | Realisasi' : null;
}

function headingPlace({ columns, rows }: ReadTable): Span | null {
  const cell =
    columns.flatMap(({ header }) => header).find(({ passage }) => passage.text !== '') ??
    rows[0]?.cells.find(({ passage }) => passage.text !== '');
  return cell === undefined ? null : spanIn(cell.passage, 0, cell.passage.text.length);
}

const hasNoHeading = ({ columns }: FigureGrid): boolean => columns.every(({ heading }) => heading.trim() === '');
const LEAST_ROWS = 2;

/** Most captioned tables of the document have headings, so one without them has lost them. */
function hasSisters(grids: readonly FigureGrid[]): boolean {
  const captioned = grids.filter(({ table }) => table.caption !== null);
  return captioned.filter((grid) => !hasNoHeading(grid)).length >= 2;
}

/** Two columns of figures or more that nothing names. */
function headless({ sections }: DocumentStructure, grid: FigureGrid): readonly Finding[] {
  if (grid.table.caption === null || grid.rows.length < LEAST_ROWS || sections.length === 0) return [];
  const figures = grid.columns.filter(
    ({ cells, isOrdinal }) => !isOrdinal && cells.filter(({ figure }) => figure !== null).length * 2 > cells.length,
  );
  const place = headingPlace(grid.table);
  if (figures.length < 2 || place === null) return [];
  return [
    {
      rule: 'table-structure',
      severity: 'warn',
      confidence: Math.min(0.75, 0.4 + 0.4 * grid.table.confidence),
      message: {
        id: `Tabel ${grid.table.caption.nomor} tidak memiliki judul kolom; ${figures.length} kolom angkanya tidak dijelaskan.`,
        en: `Table ${grid.table.caption.nomor} has no column headings; its ${figures.length} columns of figures are not named.`,
      },
      key: ['tanpa-judul', grid.table.caption.nomor, grid.name].join('|'),
      spans: [place],
    },
  ];
}
