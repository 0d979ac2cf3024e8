import type { FigureGrid, GridRow } from './figure-grid.ts';

const TOTAL =
  /^(?:sub[\s-]*|grand\s+)?(?:jumlah|total)(?:\s+(?:total|seluruh(?:nya)?|keseluruhan|angg?aran|pagu|belanja|umum|akhir|biaya|dana|nilai|bobot|skor|semua|sementara|kumulatif|rp|\(rp\.?\)|persentase|[a-z]|[ivx]{1,4}|\d{1,2}|(?:program|kegiatan|sasaran|ss|sp|sk|bagian|kelompok|unit|bidang)(?:\s+[\w.]{1,12}){0,2})){0,4}[\s:.=]*$/i;
const TOTAL_OF_A_KIND = /^(?:jumlah|total)\s+\S+(?:\s+\S+){0,3}$/i;
const RESULT = /^(?:nilai (?:hasil|akhir|total|akip|sakip)|hasil (?:evaluasi|penilaian)|skor (?:akhir|total)|nilai\/skor akhir)\b/i;

/** Whether a row says what the others make together. */
export function isTotalRow(row: GridRow, { rows, lastFilled }: FigureGrid): boolean {
  const label = row.label.trim();
  const first = row.cells.find(({ figure, text }) => figure === null && /\p{L}/u.test(text))?.text.trim() ?? '';
  if (TOTAL.test(label) || TOTAL.test(first)) return true;
  const isLast = row.at >= lastFilled;
  if (isLast && (RESULT.test(label) || TOTAL_OF_A_KIND.test(label))) return rows.length > 2;
  return row.kind === 'total' && /\b(?:jumlah|total)\b/i.test(label);
}

/** `Rata-rata`: neither a part nor a sum. */
export const isMeanRow = (row: GridRow): boolean => /^\(?(?:nilai\s+)?rata[\s-]*rata\b|^mean\b|^rerata\b/i.test(row.label.trim());

/** Ways in which a total may be made of the rows around it, the plainest first; each a list of row indexes. */
export function readingsOf(grid: FigureGrid, total: GridRow, totals: readonly GridRow[]): readonly Reading[] {
  const above = grid.rows.filter(({ at }) => at < total.at);
  const earlier = totals.filter(({ at }) => at < total.at);
  const since = above.filter(({ at }) => at > (earlier.at(-1)?.at ?? -1));
  const isPart = (row: GridRow): boolean => row.kind !== 'group' && !totals.includes(row) && !isMeanRow(row);
  const levels = levelsOf(grid);
  // A row that only names what follows is none of its parts, however high it stands.
  const counted = since.filter(({ cells }) => cells.some(({ figure }, column) => figure !== null && column > 0));
  const top = Math.min(...(counted.length > 0 ? counted : since).map(({ at }) => levels[at] ?? 0));
  const all = [
    { name: 'since', rows: since.filter((row) => isPart(row) && (levels[row.at] ?? 0) === top) },
    { name: 'since-all', rows: since.filter(isPart) },
    { name: 'totals', rows: earlier },
    { name: 'all', rows: above.filter(isPart) },
    { name: 'groups', rows: above.filter(({ kind }) => kind === 'group') },
    { name: 'totals-since', rows: [...earlier, ...since.filter(isPart)] },
    { name: 'below', rows: grid.rows.filter((row) => row.at > total.at && isPart(row)) },
  ] as const;
  const seen = new Set<string>();
  return all.filter(({ rows }) => {
    const key = rows.map(({ at }) => at).join();
    const isNew = rows.length > 0 && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

export type Reading = {
  readonly name: 'since' | 'since-all' | 'totals' | 'all' | 'groups' | 'totals-since' | 'below';
  readonly rows: readonly GridRow[];
};

const WORDS: readonly RegExp[] = [
  /^(?:sasaran|tujuan|bidang)\b|^(?:T|SS|SP|SK|ST)[\s.-]{0,2}\d{1,2}\b/i,
  /^program\b/i,
  /^kegiatan\b/i,
  /^(?:sub[\s-]*kegiatan|kro|klasifikasi)\b/i,
  /^(?:ro|rincian output|komponen)\b/i,
  /^(?:IKU|IKK|IKP|IKS[SKP]?)[\s.-]{0,2}\d{1,3}\b/i,
];

/** How deep each row lies: by its number or code (`1`, `1.1`, `088.01.CO.4846`), by letter above number, or by the word it begins with. */
export function levelsOf(grid: FigureGrid): readonly number[] {
  const { rows } = grid;
  const byCode = codeDepths(grid);
  const isCoded = byCode.filter((depth) => depth > 0).length * 2 >= rows.length && new Set(byCode).size > 1;
  if (isCoded) return byCode;
  const byWord = rows.map(({ label }) => WORDS.findIndex((word) => word.test(label.trim())));
  const isWorded = new Set(byWord.filter((level) => level >= 0)).size > 1;
  return isWorded ? byWord.map((level) => (level < 0 ? WORDS.length : level)) : byMark(rows);
}

/** Amounts look like codes. */
const AMOUNT = /^\d{1,3}(?:\.\d{3})*$/;
const CODE = /^[\dA-Z]{1,6}(?:\.[\dA-Z]{1,6}){0,7}\.?$/;

/** `1.01.02 Program …`: a code that stands before the name. */
const LEADING_CODE = /^\d[\dA-Z]{0,5}(?:\.[\dA-Z]{1,6}){1,7}\.?(?=\s+\p{L})/u;

/** Parts of the code in the first column that holds codes, or before the name; 0 without one. */
function codeDepths({ rows, columns }: FigureGrid): readonly number[] {
  const column = columns.slice(0, 2).find(({ heading, cells }) => {
    const texts = cells.map(({ text }) => text.trim()).filter((text) => text !== '');
    return (
      (/^(?:kode|no\b|nomor|uraian|rekening|program|urusan)/i.test(heading.trim()) || heading.trim() === '') &&
      texts.some((text) => /[\dA-Z]\.[\dA-Z]/.test(text)) &&
      texts.filter((text) => CODE.test(text)).length * 3 >= texts.length * 2 &&
      !texts.every((text) => AMOUNT.test(text))
    );
  });
  return rows.map(({ at, label }) => {
    const text = (column === undefined ? LEADING_CODE.exec(label)?.[0] : column.cells[at]?.text)?.trim().replace(/\.$/, '') ?? '';
    return text === '' ? 0 : text.split('.').length;
  });
}

const MARKS: readonly RegExp[] = [/^[A-H]\.?$/, /^[IVX]{1,5}\.?$/, /^\d{1,2}[.)]?$/, /^[a-z][.)]?$/, /^[-•–]$/];

function byMark(rows: readonly GridRow[]): readonly number[] {
  const marks = rows.map(({ cells }) => MARKS.findIndex((mark) => mark.test(cells[0]?.text.trim() ?? '')));
  const known = [...new Set(marks.filter((mark) => mark >= 0))];
  if (known.length < 2 || marks.filter((mark) => mark < 0).length > rows.length / 2) return rows.map(() => 0);
  return marks.map((mark) => (mark < 0 ? MARKS.length : mark));
}
