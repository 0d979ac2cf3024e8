import { groupedBy } from '../claim/grouped-by.ts';
import { valueColumns } from '../claim/value-columns.ts';
import type { Finding } from '../finding.ts';
import { spanIn } from '../source/passage.ts';
import type { DocumentStructure, ReadTable } from '../structure/document-structure.ts';

type YearColumn = { readonly column: number; readonly year: string };

/** `Realisasi 2023 | Realisasi 2023`: one year twice under one word, where its neighbour shows which two are meant. */
export function yearsTwice(structure: DocumentStructure): readonly Finding[] {
  return structure.tables.flatMap((table, at) => {
    const columns = valueColumns(structure, at).flatMap(({ column, measure, layer }) =>
      yearOf(table, column).map((year) => ({ column, year, group: `${measure}|${layer}` })),
    );
    const groups = [...groupedBy(columns, ({ group }) => group).values()];
    return groups.flatMap((group): readonly Finding[] => {
      const second = group.find(
        ({ year, column }, index) => index > 0 && year === group[index - 1]?.year && column === (group[index - 1]?.column ?? 0) + 1,
      );
      if (second === undefined || group.length > 8) return [];
      const sister = groups.find(
        (other) => other !== group && other.length === group.length && new Set(other.map(({ year }) => year)).size === other.length,
      );
      return finding(table, {
        at,
        second,
        expected: sister?.find(({ year }) => !group.some((one) => one.year === year))?.year ?? null,
        isSure: sister !== undefined,
      });
    });
  });
}

/** The heading is nothing but a year below its word: `Target awal 2024` and `Target revisi 2024` are two things. */
function yearOf({ columns }: ReadTable, column: number): readonly string[] {
  const heading = columns[column]?.heading.replace(/\s+/g, ' ').trim() ?? '';
  const year = /^(?:(?:target|realisasi|capaian)\s)?(?:tahun\s)?((?:19|20)\d\d)$/i.exec(heading)?.[1];
  return year === undefined ? [] : [year];
}

type Twice = { readonly at: number; readonly second: YearColumn; readonly expected: string | null; readonly isSure: boolean };

function finding(table: ReadTable, { at, second, expected, isSure }: Twice): readonly Finding[] {
  const passage = table.columns[second.column]?.header.at(-1)?.passage;
  const from = passage?.text.lastIndexOf(second.year) ?? -1;
  if (passage === undefined || from < 0) return [];
  const name =
    table.caption === null
      ? { id: 'tabel ini', en: 'this table' }
      : { id: `Tabel ${table.caption.nomor}`, en: `Tabel ${table.caption.nomor}` };
  const should =
    expected === null ? { id: '', en: '' } : { id: ` Salah satunya seharusnya ${expected}.`, en: ` One of them should be ${expected}.` };
  return [
    {
      rule: 'period',
      severity: 'error',
      confidence: isSure ? 0.92 : 0.75,
      message: {
        id: `Di ${name.id} tahun ${second.year} tertulis dua kali berdampingan.${should.id}`,
        en: `In ${name.en} the year ${second.year} stands twice side by side.${should.en}`,
      },
      ...(expected === null ? {} : { expected }),
      key: `twice|${table.caption?.nomor ?? at}|${second.year}`,
      spans: [spanIn(passage, from, from + second.year.length)],
    },
  ];
}
