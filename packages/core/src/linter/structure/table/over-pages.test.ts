import { describe, expect, test } from 'vitest';
import { sourceText } from '../../source/source-text.ts';
import { readStructure } from '../read-structure.ts';

const HEADING = 'No | Komponen | Bobot | Nilai';
const ABOVE = `Tabel 2.5. Hasil Evaluasi\n\n${HEADING}\n1 | Perencanaan | 30 | 21,85\n2 | Pengukuran | 30 | 22,52`;
const BELOW = `${HEADING}\n3 | Pelaporan | 15 | 11,29\n4 | Evaluasi | 25 | 19,62`;
const rowsOf = (text: string) => readStructure(sourceText(text)).tables.map(({ rows }) => rows.map(({ cells }) => cells[0]?.passage.text));

describe('a table whose heading comes again after a break', () => {
  test('is one where a page begins', () => expect(rowsOf(`${ABOVE}\n\n\f${BELOW}\n`)).toEqual([['1', '2', '3', '4']]));

  test('is two where only a blank line stands between', () =>
    expect(rowsOf(`${ABOVE}\n\n${BELOW}\n`)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]));

  test('is one where the heading on the next page has no marks', () =>
    expect(rowsOf(`${ABOVE}\n\n\f No    Komponen         Bobot    Nilai\n\n${BELOW.split('\n').slice(1).join('\n')}\n`)).toEqual([
      ['1', '2', '3', '4'],
    ]));
});
