import { describe, expect, test } from 'vitest';
import { consolidatePeriods } from '../consolidation/consolidate-periods.ts';
import { consolidateUnits } from '../consolidation/consolidate-units.ts';
import { ABSENCES, type Figure } from '../kernel/figure.ts';
import { period } from '../kernel/period.ts';
import { readGolden } from '../kernel/read-golden.ts';
import {
  ABSENCE_CONSOLIDATION,
  ABSENCE_LEGEND,
  ABSENCE_TABLE,
  ABSENCE_UNITS,
  ABSENCE_VALUES,
  HELD,
  type Held,
  type Row,
} from './absence.golden.ts';
import { evaluateFormula, type Nilai } from './evaluate.ts';
import type { Formula } from './formula.ts';
import { parseFormula } from './parse.ts';

const Y = readGolden(ABSENCE_VALUES.lain);
const held = (what: Held): Figure => readGolden(what === 'nilai' || what === 'nol' ? ABSENCE_VALUES[what] : what);
const shown = (of: Figure): string => (of.kind === 'value' ? of.value.toFixed() : of.reason);

/** A list has rows or a reason; two rows stand for a value. */
const LIST: Nilai = { kind: 'daftar', baris: [{ kategori: 'A' }, { kategori: 'B' }] };

function parsed(text: string): Formula {
  const formula = parseFormula(text);
  if (!formula.ok) throw new Error(`${text}: ${formula.error.code}`);
  return formula.value;
}

/** Every cell of a row that can occur, with what the table promises. */
const cells = (rows: readonly Row[]) =>
  rows.flatMap((row) =>
    HELD.flatMap((what, i) => {
      const cell = row.hasil[i] ?? '';
      return cell === '–' ? [] : [{ row, what, expected: cell === '=' ? what : cell, name: `${row.bentuk}, x ${what}` }];
    }),
  );

const unit = (unitId: string, figure: Figure) => ({ unitId, figure, komponen: new Map<string, Nilai>([['x', figure]]) });

test('every reason has its column, and every row a cell for each', () => {
  expect(HELD).toEqual(['nilai', 'nol', ...ABSENCES]);
  for (const row of [...ABSENCE_TABLE, ...ABSENCE_CONSOLIDATION, ...ABSENCE_UNITS]) expect(row.hasil).toHaveLength(HELD.length);
});

test('every kind of step has a row', () => {
  const kinds = new Set(ABSENCE_TABLE.map(({ bentuk }) => parsed(bentuk).kind));
  const all: readonly Formula['kind'][] = [
    'ref',
    'negate',
    'binary',
    'pangkat',
    'banding',
    'logika',
    'bukan',
    'jika',
    'call',
    'tertimbang',
    'bulatkan',
    'batas',
    'mutlak',
    'cacah',
  ];
  expect(all.filter((kind) => !kinds.has(kind))).toEqual([]);
});

describe('a figure that is not there, in every operator', () => {
  test.each(cells(ABSENCE_TABLE))('$name: $expected', ({ row, what, expected }) => {
    const x = held(what);
    const values = new Map<string, Nilai>([
      ['x', x],
      ['y', Y],
      ['daftar', x.kind === 'value' ? LIST : x],
    ]);
    expect(shown(evaluateFormula(parsed(row.bentuk), values).result)).toBe(expected);
  });
});

describe('a figure that is not there, in every consolidation', () => {
  const periods = [period('2024-S1'), period('2024-S2')] as const;
  test.each(cells(ABSENCE_CONSOLIDATION))('$name: $expected', ({ row, what, expected }) => {
    const { jenis } = ABSENCE_CONSOLIDATION.find(({ bentuk }) => bentuk === row.bentuk)!;
    const figures = [
      { period: periods[0], figure: Y },
      { period: periods[1], figure: held(what) },
    ];
    expect(shown(consolidatePeriods({ jenis, periods, figures }).result)).toBe(expected);
  });

  test.each(cells(ABSENCE_UNITS))('$name: $expected', ({ row, what, expected }) => {
    const { jenis } = ABSENCE_UNITS.find(({ bentuk }) => bentuk === row.bentuk)!;
    const found = consolidateUnits({
      declared: jenis,
      units: [unit('a', held(what)), unit('b', Y)],
      komponen: [{ kode: 'x', dapatDijumlah: true }],
      hitung: (komponen) => evaluateFormula(parsed('x'), komponen),
    });
    expect(found.ok && `${shown(found.value.figure)} (${found.value.known}/${found.value.total})`).toBe(expected);
  });
});

const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
const tableOf = (rows: readonly Row[]): string =>
  [
    line(['', ...HELD.map(word), 'Artinya']),
    line(['---', ...HELD.map(() => '---'), '---']),
    ...rows.map(({ bentuk, hasil, arti }) => line([`\`${bentuk}\``, ...hasil.map(cellText), arti])),
  ].join('\n');

/** The name of a reason as people read it; a figure as it is printed in Indonesian, with all its decimals. */
const word = (held: string): string => ABSENCES.flatMap((reason) => (reason === held ? [ABSENCE_LEGEND[reason].id] : []))[0] ?? held;
const cellText = (cell: string): string =>
  word(cell)
    .replace(/^(-?\d+)\.(\d+)/, '$1,$2')
    .replace(/^-/, '−');

const legend = (): string =>
  [
    line(['Kode (code)', 'Disebut', 'Artinya', 'Called', 'Meaning']),
    line(['---', '---', '---', '---', '---']),
    ...ABSENCES.map((reason) => {
      const { id, en, arti, meaning } = ABSENCE_LEGEND[reason];
      return line([`\`${reason}\``, id, arti, en, meaning]);
    }),
    line(['`=`', '', 'Alasan pada judul kolom itu sendiri yang menjadi hasil.', '', 'The reason in the head of the column is the result.']),
    line(['`–`', '', 'Tidak dapat terjadi.', '', 'Cannot occur.']),
    line(['`4 (1/2)`', '', 'Sementara: satu dari dua unit diketahui.', '', 'Provisional: one of two units is known.']),
  ].join('\n');

const DOCUMENT = `# Ketiadaan angka: arti setiap alasan di setiap operator

Angka adalah nilai, nol sungguhan, atau tidak ada dengan salah satu dari tujuh alasan. Nol adalah nilai; yang tidak ada tidak
pernah menjadi nol. Tabel ini dicetak dari \`packages/core/src/formula/absence.golden.ts\`, dan baris yang sama adalah ujinya
(\`npx vitest run packages/core/src/formula/absence -u\` mencetaknya ulang).

_A figure is a value, a true zero, or absent for one of seven reasons. An absent figure never becomes zero. The tables below
say what each operator makes of each reason; the legend gives the words in both languages, and the code that the API uses._

## Keterangan (legend)

${legend()}

Di bawah setiap kolom, \`x\` adalah nilai ${ABSENCE_VALUES.nilai}, nol, atau alasan itu; \`y\` adalah ${ABSENCE_VALUES.lain}. Bila dua angka tidak ada, alasan yang pertama
dibaca dari kiri yang disebut; dalam fungsi, alasan yang masih terbuka didahulukan atas yang sudah keluar (_tidak dinilai_,
_dibebaskan_).

_Under each column, \`x\` is the value ${ABSENCE_VALUES.nilai}, zero, or that reason; \`y\` is ${ABSENCE_VALUES.lain}. Where two figures are absent, the first reason from the left is
told; in a function, reasons that are still open come before those that have left (not assessed, waived)._

## Operator dan fungsi (operators and functions)

${tableOf(ABSENCE_TABLE)}

## Konsolidasi (consolidation)

Dua anggota, \`x\` dan 4; pada posisi akhir \`x\` adalah periode terakhir. Pada konsolidasi lokasi, dalam kurung: unit yang
diketahui dari unit yang dihitung. Selama keduanya berbeda, angkanya sementara dan selalu ditunjukkan dengan tanda itu.

_Two members, \`x\` and 4; for the last position \`x\` is the last period. For units, in brackets: how many are known, of how
many that count. While the two differ the figure is provisional and is always shown with that mark._

${tableOf([...ABSENCE_CONSOLIDATION, ...ABSENCE_UNITS])}

## Pembagian dengan nol (division by zero)

Hasil _pembagi nol_ menjadi seperti yang dinyatakan manual: ditolak, _tidak dinilai_, atau nilai yang disebut. Aturan itu
menjadi langkah tersendiri dalam riwayat angka.

_A division by zero becomes what the manual declares: refused, not assessed, or the value it names. That rule is a step of its
own in the history of the figure._
`;

test('the table in the documentation is this table', async () => {
  await expect(DOCUMENT).toMatchFileSnapshot('../../../../docs/reference/absence.md');
});
