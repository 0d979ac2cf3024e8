import { describe, expect, test } from 'vitest';
import type { Actor } from '../access/actor.ts';
import { ROLES, type Role } from '../access/grants.ts';
import {
  abilitiesForManual,
  decideManual,
  firstCorrectedYear,
  MANUAL_COMMANDS,
  MANUAL_STATES,
  type ManualSubject,
  needsReason,
} from './decide-manual.ts';

const actor = (roles: readonly Role[], id = 'orang-lain'): Actor => ({
  id,
  tenantId: 't',
  email: 'orang@contoh.id',
  grants: roles.map((role) => ({ role, orgPath: 'pusat/kr07/' })),
});
const subject = (over: Partial<ManualSubject> = {}): ManualSubject => ({
  state: 'draf',
  orgPath: 'pusat/kr07/',
  ditulisOleh: 'penulis',
  jenisPerubahan: 'formula',
  dikoreksiSejak: null,
  terkunci: false,
  ...over,
});

describe('the life of a version that is not yet in force', () => {
  test('is this table of states, steps and roles, and nothing else', () => {
    const table = MANUAL_STATES.flatMap((state) =>
      MANUAL_COMMANDS.map((command) => {
        const cells = ROLES.map((role) => {
          const next = decideManual(subject({ state }), command, actor([role]));
          if (next.ok) return next.value;
          return next.error.code === 'access.denied' ? '-' : 'not now';
        });
        return [state, command, ...cells]
          .map((cell) => cell.padEnd(12))
          .join(' ')
          .trimEnd();
      }),
    );
    expect([
      ['', '', ...ROLES]
        .map((cell) => cell.padEnd(12))
        .join(' ')
        .trimEnd(),
      ...table,
    ]).toEqual([
      '                          pic          verifikator  perencana    kepala       admin',
      'draf         ajukan       -            -            diajukan     -            diajukan',
      'draf         kembalikan   -            not now      -            not now      -',
      'draf         tinjau       -            not now      -            not now      -',
      'draf         tetapkan     -            -            -            not now      -',
      'diajukan     ajukan       -            -            not now      -            not now',
      'diajukan     kembalikan   -            dikembalikan -            dikembalikan -',
      'diajukan     tinjau       -            ditinjau     -            ditinjau     -',
      'diajukan     tetapkan     -            -            -            not now      -',
      'dikembalikan ajukan       -            -            diajukan     -            diajukan',
      'dikembalikan kembalikan   -            not now      -            not now      -',
      'dikembalikan tinjau       -            not now      -            not now      -',
      'dikembalikan tetapkan     -            -            -            not now      -',
      'ditinjau     ajukan       -            -            not now      -            not now',
      'ditinjau     kembalikan   -            dikembalikan -            dikembalikan -',
      'ditinjau     tinjau       -            not now      -            not now      -',
      'ditinjau     tetapkan     -            -            -            berlaku      -',
    ]);
  });

  test('nobody reviews what they wrote, whatever roles they hold', () => {
    const author = actor(['perencana', 'verifikator', 'kepala'], 'penulis');
    expect(decideManual(subject({ state: 'diajukan' }), 'tinjau', author)).toEqual({ ok: false, error: { code: 'manual.self_review' } });
    expect(abilitiesForManual(subject({ state: 'diajukan' }), author)).toEqual(['kembalikan']);
  });

  test('a step that is not available names the state and the step', () => {
    expect(decideManual(subject(), 'tetapkan', actor(['kepala']))).toEqual({
      ok: false,
      error: { code: 'manual.transition_not_allowed', from: 'draf', command: 'tetapkan' },
    });
  });

  test('only returning a version needs a reason', () => {
    expect(MANUAL_COMMANDS.filter(needsReason)).toEqual(['kembalikan']);
  });

  test('a role in another unit does not reach this one', () => {
    expect(abilitiesForManual(subject({ state: 'ditinjau', orgPath: 'pusat/kr08/' }), actor(['kepala']))).toEqual([]);
  });
});

describe('a version that changes the past', () => {
  const past = subject({ dikoreksiSejak: 2024 });

  test.each(['ajukan', 'tinjau', 'tetapkan'] as const)('cannot take the step “%s” under another name than correction', (command) => {
    const state = { ajukan: 'draf', tinjau: 'diajukan', tetapkan: 'ditinjau' } as const;
    const found = decideManual({ ...past, state: state[command] }, command, actor(['perencana', 'kepala']));
    expect(found).toEqual({ ok: false, error: { code: 'manual.correction_required', tahun: 2024 } });
  });

  test('can always be returned to its author', () => {
    expect(decideManual({ ...past, state: 'diajukan' }, 'kembalikan', actor(['verifikator'])).ok).toBe(true);
  });

  test('is put in force as a correction by who holds that right', () => {
    const correction = { ...past, state: 'ditinjau', jenisPerubahan: 'koreksi' } as const;
    expect(decideManual(correction, 'tetapkan', actor(['kepala']))).toEqual({ ok: true, value: 'berlaku' });
    expect(decideManual(correction, 'tetapkan', actor(['verifikator', 'perencana', 'admin']))).toMatchObject({ ok: false });
  });
});

describe('a manual that the head office locked', () => {
  test.each(MANUAL_COMMANDS.filter((command) => command !== 'kembalikan'))('refuses the step “%s” in the office below', (command) => {
    const state = { ajukan: 'draf', kembalikan: 'diajukan', tinjau: 'diajukan', tetapkan: 'ditinjau' } as const;
    expect(decideManual(subject({ state: state[command], terkunci: true }), command, actor(['perencana', 'kepala']))).toEqual({
      ok: false,
      error: { code: 'manual.locked_by_central' },
    });
  });
});

describe('the first year that a version would take from one in force', () => {
  const berlaku = [
    { sejakTahun: 2020, sampaiTahun: 2022 },
    { sejakTahun: 2023, sampaiTahun: null },
  ];
  test.each([
    ['a year that has not begun is free', { sejakTahun: 2027, sampaiTahun: null }, null],
    ['the running year is already used', { sejakTahun: 2026, sampaiTahun: null }, 2026],
    ['an open version is taken from where the new one begins', { sejakTahun: 2024, sampaiTahun: 2024 }, 2024],
    ['the earliest of several counts', { sejakTahun: 2021, sampaiTahun: null }, 2021],
    ['years before any manual are free', { sejakTahun: 2015, sampaiTahun: 2019 }, null],
    ['a version that begins before the first one takes its first year', { sejakTahun: 2018, sampaiTahun: null }, 2020],
  ])('%s', (_, baru, expected) => {
    expect(firstCorrectedYear(baru, { berlaku, tahunIni: 2026 })).toBe(expected);
  });

  test('a gap between two versions is free', () => {
    const gap = [
      { sejakTahun: 2020, sampaiTahun: 2021 },
      { sejakTahun: 2024, sampaiTahun: 2025 },
    ];
    expect(firstCorrectedYear({ sejakTahun: 2022, sampaiTahun: 2023 }, { berlaku: gap, tahunIni: 2026 })).toBeNull();
  });
});
