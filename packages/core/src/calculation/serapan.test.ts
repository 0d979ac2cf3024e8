import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { calculate } from './calculation.ts';
import { serapan } from './serapan.ts';

const asked = { pada: plainDate('2025-01-15') };

describe('serapan', () => {
  test.each([
    ['SER-1', '855830897000', '734881464333', '85.8676015', '85,87', '120949432667'],
    ['more than there was', '100', '120', '120', '120,00', '-20'],
    ['nothing yet, which is a figure', '100', '0', '0', '0,00', '100'],
  ])('%s: %s, %s', (_id, pagu, realisasi, persen, tercetak, sisa) => {
    const answer = calculate(serapan, { pagu, realisasi }, asked);
    if (!answer.ok || 'absen' in answer.value.output) throw new Error('computed');
    const { output, trace } = answer.value;
    expect(output).toMatchObject({ tercetak, sisa, pack: 'serapan:baku' });
    expect(output.persen.slice(0, persen.length)).toBe(persen);
    expect(trace.parts.map(({ label }) => label)).toEqual(['realisasi', 'pagu']);
  });

  test.each([
    [{ pagu: '0', realisasi: '1' }, 'divided_by_zero'],
    [{ pagu: null, realisasi: '1' }, 'no_data_yet'],
    [{ pagu: '1', realisasi: null }, 'no_data_yet'],
  ])('%j: %s', (input, absen) => {
    expect(calculate(serapan, input, asked)).toMatchObject({ ok: true, value: { output: { absen, pack: 'serapan:baku' } } });
  });

  test('tells all that is wrong at once', () => {
    expect(calculate(serapan, { pagu: '-1', realisasi: '1.250.000' }, asked)).toEqual({
      ok: false,
      error: [
        { code: 'input.out_of_range', field: 'pagu', detail: { min: '0' } },
        { code: 'figure.malformed', field: 'realisasi', detail: { value: '1.250.000' } },
      ],
    });
    expect(calculate(serapan, { pagu: '1', realisasi: '1' }, { ...asked, paket: 'serapan:lain' })).toMatchObject({
      ok: false,
      error: [{ code: 'pack.unknown' }],
    });
  });
});
