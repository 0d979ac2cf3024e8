import { describe, expect, it } from 'vitest';
import type { Passage } from '../source/passage.ts';
import { spanIn } from '../source/passage.ts';
import { sourceText } from '../source/source-text.ts';
import type { DocumentStructure, ReadBlock } from './document-structure.ts';
import { readStructure } from './read-structure.ts';

/** A small generator with a seed: the same documents in each run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = Math.imul(state, 1_664_525) + 1_013_904_223;
    return (state >>> 8) % below;
  };
}

const LINES: readonly ((next: (below: number) => number) => string)[] = [
  () => '',
  () => '',
  () => 'BAB II',
  () => 'EVALUASI PELAKSANAAN RENCANA KERJA',
  () => 'A. LATAR BELAKANG',
  () => '2.1 Capaian Kinerja Organisasi',
  (next) => `IKU ${next(9)}. Persentase layanan yang`,
  () => 'Realisasi tahun berjalan telah melampaui target yang ditetapkan dalam perjanjian kinerja',
  () => 'sebagaimana diuraikan di bawah ini.',
  (next) => `${next(9)}. Peraturan Menteri Nomor ${next(99)} Tahun 2021;`,
  () => '- melakukan rapat koordinasi',
  (next) => `Tabel 2.${next(9)}. Realisasi Indikator`,
  () => 'No | Uraian | Target | Realisasi',
  (next) => `${next(9)} | Kegiatan ${next(9)} | ${next(99)} | ${next(99)},${next(9)}`,
  () => '1 | 2 | 3 | 4',
  () => 'No    Uraian                 Target     Realisasi',
  (next) => `${next(9)}     Kegiatan ${next(9)}             ${next(99)}         ${next(99)},5`,
  () => '      dengan uraian panjang',
  () => 'Target Realisasi',
  () => '2023 2024 2023 2024',
  () => '60% 100% 69,39% N/A',
  (next) => `U${next(9)} | Persyaratan 0,44 3,9${next(9)} 4,00`,
  () => 'JUMLAH                       120        98,5',
  (next) => `Rencana Kerja 2025 Kantor Contoh | ${next(99)}`,
  (next) => `            ${next(40)}`,
  () => 'Pendahuluan ........................ 4',
  () => '.......',
  () => '|---|---|',
  () => 'Kota Contoh, 3 Februari 2025',
  () => '\f',
  () => 'Nama\t: [nama]',
  () => 'a\tb\tc',
];

const documentOf = (seed: number): string => {
  const next = random(seed);
  return Array.from({ length: 20 + next(60) }, () => LINES[next(LINES.length)]!(next)).join('\n');
};

const passagesOf = ({ tables }: DocumentStructure, block: ReadBlock): readonly Passage[] => {
  if (block.kind === 'paragraph' || block.kind === 'item') return [block.passage];
  if (block.kind !== 'table') return [block.title];
  const { header, rows } = tables[block.table]!;
  const byPlace = new Map<string, Passage>();
  for (const { passage } of [...header, ...rows].flatMap(({ cells }) => cells)) {
    const [first] = passage.parts;
    if (first !== undefined) byPlace.set(`${first.line}:${first.from}`, passage);
  }
  return [...byPlace.values()];
};

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed + 1);
/** What a block prints beside its passages: its label, and the page of an entry. */
const besidePassages = (block: ReadBlock): string => {
  if (block.kind === 'item') return block.mark;
  if (block.kind === 'caption') return `${block.of}${block.nomor}`;
  if (block.kind === 'entry') return `${block.of === 'tabel' ? 'Tabel' : ''}${block.label}${block.halaman ?? ''}`;
  return block.kind === 'heading' ? block.label : '';
};

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('whatever the lines are', () => {
  it('gives every printed line to the furniture or to exactly one block, in reading order', () => {
    for (const seed of SEEDS) {
      const structure = readStructure(sourceText(documentOf(seed)));
      const owners = new Map<number, Set<number>>();
      for (const [block, read] of structure.blocks.entries()) {
        for (const { parts } of passagesOf(structure, read))
          for (const { line } of parts) owners.set(line, (owners.get(line) ?? new Set()).add(block));
      }
      const labels = structure.blocks.flatMap((block) =>
        'label' in block
          ? [letters(block.label)]
          : block.kind === 'item'
            ? [letters(block.mark)]
            : block.kind === 'caption'
              ? [letters(`Tabel${block.nomor}`)]
              : [],
      );
      const lost = structure.source.lines.flatMap((line, at) => {
        if (line.trim() === '' || structure.furniture.has(at)) return [];
        return owners.get(at)?.size === 1 || (owners.get(at) === undefined && labels.includes(letters(line)))
          ? []
          : [`${seed}:${at}:${line}`];
      });
      expect(lost).toEqual([]);
    }
  });

  it('loses no letter and no digit of a line, but strokes, leaders and labels', () => {
    for (const seed of SEEDS) {
      const structure = readStructure(sourceText(documentOf(seed)));
      const kept = structure.blocks.map((block) => {
        const text = passagesOf(structure, block).map((passage) => passage.text);
        return letters(besidePassages(block) + text.join('')).length;
      });
      const printed = structure.source.lines.filter((_, at) => !structure.furniture.has(at)).map((line) => letters(line).length);
      expect(sum(kept)).toBe(sum(printed));
    }
  });

  it('quotes every passage verbatim from the lines it names', () => {
    for (const seed of SEEDS) {
      const structure = readStructure(sourceText(documentOf(seed)));
      for (const block of structure.blocks) {
        for (const passage of passagesOf(structure, block)) {
          for (const [i, { at, line, from }] of passage.parts.entries()) {
            const piece = passage.text.slice(at, passage.parts[i + 1]?.at ?? passage.text.length).trimEnd();
            expect(structure.source.lines[line]!.slice(from, from + piece.length)).toBe(piece);
            expect(spanIn(passage, at, at + piece.length)).toEqual({ line, from, to: from + piece.length });
          }
        }
      }
    }
  });

  it('has as many cells in each row as the table has columns, and tables where blocks say', () => {
    for (const seed of SEEDS) {
      const { tables, blocks } = readStructure(sourceText(documentOf(seed)));
      expect(
        tables.flatMap(({ columns, header, rows }) => [...header, ...rows].filter(({ cells }) => cells.length !== columns.length)),
      ).toEqual([]);
      expect(blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))).toEqual(tables.map((_, at) => at));
    }
  });
});

describe('hostile documents', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['one line of a megabyte', 'a '.repeat(500_000)],
    ['a megabyte of strokes', 'a | '.repeat(250_000)],
    ['a megabyte of gaps', 'a  '.repeat(330_000)],
    ['a megabyte of digits', '1 '.repeat(500_000)],
    ['numbers only', Array.from({ length: 20_000 }, (_, at) => `${at % 300}\n`).join('\n')],
    ['the same words', 'Kantor Regional\n'.repeat(20_000)],
    ['one table', Array.from({ length: 10_000 }, (_, at) => `${at}   Uraian ${at}      ${at}      ${at * 2}`).join('\n')],
    ['chapters', 'BAB II\n'.repeat(20_000)],
    ['form feeds', '\f1\n'.repeat(20_000)],
    ['leaders', `${'x' + ' .'.repeat(200)}\n`.repeat(2000)],
  ];
  it.each(hostile)('reads %s in bounded time', (_, text) => {
    const start = performance.now();
    const { blocks, furniture } = readStructure(sourceText(text));
    expect(blocks.length + furniture.size).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
