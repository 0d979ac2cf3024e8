import type { MeasurementHead } from '@selaras/adapters/board/tasks.queries';
import { type Actor, type Period, period, plainDate, type Role } from '@selaras/core';
import { describe, expect, test } from 'vitest';
import { type TaskQuestion, tasksOf } from './tasks-of.ts';

const someone = (role: Role, id = 'saya'): Actor => ({ id, tenantId: 't', email: '', grants: [{ role, orgPath: 'bkn/' }] });
const iku = { id: 'i', kode: '7', nama: 'Layanan digital', satuan: 'persen', sasaranId: 's', orgPath: 'bkn/kr07/' };
const manual = {
  cara: { jenis: 'hasil', komponen: 'nilai' },
  pemeriksaan: [],
  desimal: 2,
  konsolidasiPeriode: 'rata_rata',
  periodePelaporan: 'triwulan',
  batasHari: 10,
  paketCapaian: null,
} as const;
const head = (text: string, over: Partial<MeasurementHead> = {}): MeasurementHead => ({
  id: `m-${text}`,
  ikuId: 'i',
  period: period(text),
  state: 'approved',
  diajukanOleh: 'pic',
  dicatatOleh: 'pic',
  statusRilis: 'final',
  alasanKembali: null,
  ...over,
});
const ask = (over: Partial<TaskQuestion>) =>
  tasksOf({ iku, manual, heads: [], tahun: 2024, today: plainDate('2024-08-01'), actor: someone('pic'), ...over }).map(
    ({ jenis, period: of, sisaHari }): [string, Period, number] => [jenis, of, sisaHari],
  );

describe('what is due', () => {
  test('is every period that has ended without a measurement, and one that is near its deadline', () => {
    expect(ask({})).toEqual([
      ['isi', '2024-TW1', -113],
      ['isi', '2024-TW2', -22],
    ]);
    expect(ask({ today: plainDate('2024-09-10') }).at(-1)).toEqual(['isi', '2024-TW3', 30]);
    expect(ask({ today: plainDate('2024-09-09') }).at(-1)).toEqual(['isi', '2024-TW2', -61]);
  });

  test('is nothing more once the year itself is measured, whatever became of it', () => {
    expect(ask({ heads: [head('2024')], today: plainDate('2025-06-01') })).toEqual([]);
    expect(ask({ heads: [head('2024', { statusRilis: 'belum_rilis' })] })).toEqual([['menunggu_rilis', '2024', 162]]);
  });

  test('is asked of those who may enter it', () => {
    expect(ask({ actor: someone('verifikator') })).toEqual([]);
    expect(ask({ actor: { ...someone('pic'), grants: [{ role: 'pic', orgPath: 'bkn/kr08/' }] } })).toEqual([]);
  });
});

describe('what is under way', () => {
  const heads = [head('2024-TW1', { state: 'returned', alasanKembali: 'Rekap salah' }), head('2024-TW2', { state: 'draft' })];

  test('is mended and submitted by the PIC, with the reason in sight', () => {
    expect(ask({ heads })).toEqual([
      ['perbaiki', '2024-TW1', -113],
      ['ajukan', '2024-TW2', -22],
    ]);
    expect(tasksOf({ iku, manual, heads, tahun: 2024, today: plainDate('2024-08-01'), actor: someone('pic') })[0]?.alasan).toBe(
      'Rekap salah',
    );
  });

  test('is checked by whoever may approve, and never by whose data it is', () => {
    const submitted = [head('2024-TW1', { state: 'submitted' })];
    expect(ask({ heads: submitted, actor: someone('verifikator') })).toEqual([['periksa', '2024-TW1', -113]]);
    expect(ask({ heads: submitted, actor: someone('verifikator', 'pic') })).toEqual([]);
    expect(ask({ heads: [head('2024-TW1', { state: 'submitted', diajukanOleh: 'lain' })], actor: someone('verifikator', 'pic') })).toEqual(
      [],
    );
  });
});
