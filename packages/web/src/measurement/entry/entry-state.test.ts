import type { MeasurementFormWire } from '@selaras/contract';
import { expect, test } from 'vitest';
import { ApiProblem } from '../../ui/api.ts';
import { isDirty, nextState, openState } from './entry-state.ts';

const formAt = (versi: number, nilai: string) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the parts that the state reads
  ({
    manual: { komponen: [{ kode: 'a', jenis: 'nilai' }], sumberData: 'SIASN' },
    measurement: {
      versi,
      entry: {
        komponen: { a: { jenis: 'angka', nilai } },
        statusRilis: 'final',
        sumber: 'SIASN',
        surat: null,
        tahunData: null,
        tahunPenilaian: null,
        catatan: null,
      },
    },
  }) as unknown as MeasurementFormWire;

const typed = (teks: string) => ({ jenis: 'typed', change: { jenis: 'komponen', kode: 'a', isi: { mode: 'angka', teks } } }) as const;
const opened = openState(formAt(2, '10'), null);
const teksOf = (state: typeof opened) => {
  const held = state.draft.komponen.a;
  return held?.mode === 'angka' ? held.teks : null;
};

test('a stale save keeps what was typed, and further typing does not hide that it is stale', () => {
  const stale = nextState(nextState(opened, typed('12')), {
    jenis: 'refused',
    error: new ApiProblem({ code: 'approval.stale_version', status: 409, params: { current: 3 } }),
  });
  expect(stale.saving).toEqual({ state: 'stale' });
  const more = nextState(stale, typed('13'));
  expect(more.saving.state).toBe('stale');
  expect(teksOf(more)).toBe('13');
});

test('reloading keeps or takes, by choice, and always takes the new lock', () => {
  const mine = nextState(opened, typed('12'));
  const kept = nextState(mine, { jenis: 'reloaded', form: formAt(3, '11'), keep: true });
  expect([teksOf(kept), kept.measurement.versi, isDirty(kept)]).toEqual(['12', 3, true]);
  const taken = nextState(mine, { jenis: 'reloaded', form: formAt(3, '11'), keep: false });
  expect([teksOf(taken), taken.measurement.versi, isDirty(taken)]).toEqual(['11', 3, false]);
});

test('typing while a save is under way stays unsaved', () => {
  const before = nextState(opened, typed('12'));
  const during = nextState(nextState(before, { jenis: 'saving' }), typed('123'));
  const after = nextState(during, {
    jenis: 'stored',
    typed: before.draft,
    measurement: { ...opened.measurement, versi: 3 },
    at: new Date(0),
  });
  expect(after.saving.state).toBe('typing');
  expect(isDirty(after)).toBe(true);
  expect(after.measurement.versi).toBe(3);
});

test('what this browser kept comes back, unless it equals what is stored', () => {
  expect(openState(formAt(2, '10'), nextState(opened, typed('9')).draft)).toMatchObject({ isRestored: true, saving: { state: 'typing' } });
  expect(openState(formAt(2, '10'), opened.draft).isRestored).toBe(false);
});

test('giving up a correction puts the stored figures back', () => {
  const correcting = nextState(nextState(opened, { jenis: 'correcting', on: true }), typed('99'));
  expect(teksOf(nextState(correcting, { jenis: 'correcting', on: false }))).toBe('10');
});
