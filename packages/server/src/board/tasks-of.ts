import type { ManualBrief, OfficeIku } from '@selaras/adapters/board/office-year.queries';
import type { MeasurementHead } from '@selaras/adapters/board/tasks.queries';
import { type Actor, type ApprovalState, can, decide, lastDay, type Period, type PlainDate, period, periodsOfYear } from '@selaras/core';
import { ownerFor } from '../measurement/measurement-view.ts';
import { daysUntil, dueDate } from './due-date.ts';

export type Task = {
  readonly jenis: 'isi' | 'perbaiki' | 'ajukan' | 'periksa' | 'menunggu_rilis';
  readonly ikuId: string;
  readonly measurementId: string | null;
  readonly kode: string;
  readonly nama: string;
  readonly period: Period;
  readonly state: ApprovalState | null;
  readonly jatuhTempo: PlainDate;
  readonly sisaHari: number;
  readonly alasan: string | null;
};

export type TaskQuestion = {
  readonly iku: OfficeIku;
  readonly manual: ManualBrief;
  readonly heads: readonly MeasurementHead[];
  readonly tahun: number;
  readonly today: PlainDate;
  readonly actor: Actor;
};

/** What one indicator asks of one person today: to fill in what is due, and to take the next step of what is under way. Pure. */
export function tasksOf(question: TaskQuestion): readonly Task[] {
  const { heads, actor, iku } = question;
  const missing = can(actor, 'measurement.record', iku.orgPath) ? duePeriods(question) : [];
  return [
    ...missing.map((due) => taskAt(question, { jenis: 'isi', period: due, head: null })),
    ...heads.flatMap((head) => {
      const jenis = nextStep(head, { actor, orgPath: iku.orgPath });
      return jenis === null ? [] : [taskAt(question, { jenis, period: head.period, head })];
    }),
  ];
}

/** A period is shown before its end only when its deadline is this near. */
const NEAR_DAYS = 30;

/** Periods without any measurement. A measurement of the whole year answers for all of them. */
function duePeriods({ manual, heads, tahun, today }: TaskQuestion): readonly Period[] {
  const held = new Set(heads.map((head) => head.period));
  if (held.has(period(tahun))) return [];
  return periodsOfYear(tahun, manual.periodePelaporan)
    .filter((one) => !held.has(one))
    .filter((one) => lastDay(one) < today || daysUntil(dueDate(one, manual), today) <= NEAR_DAYS);
}

function nextStep(head: MeasurementHead, { actor, orgPath }: { readonly actor: Actor; readonly orgPath: string }): Task['jenis'] | null {
  const { state, diajukanOleh, dicatatOleh, statusRilis } = head;
  const mayRecord = can(actor, 'measurement.record', orgPath);
  if (state === 'returned') return mayRecord ? 'perbaiki' : null;
  if (state === 'approved') return mayRecord && statusRilis === 'belum_rilis' ? 'menunggu_rilis' : null;
  const subject = { state, orgPath, submittedBy: ownerFor({ actor, diajukanOleh, dicatatOleh }) };
  if (state === 'draft') return decide(subject, 'submit', actor).ok ? 'ajukan' : null;
  return decide(subject, 'approve', actor).ok ? 'periksa' : null;
}

type TaskAt = { readonly jenis: Task['jenis']; readonly period: Period; readonly head: MeasurementHead | null };

function taskAt({ iku, manual, today }: TaskQuestion, { jenis, period, head }: TaskAt): Task {
  const jatuhTempo = dueDate(period, manual);
  return {
    jenis,
    ikuId: iku.id,
    measurementId: head?.id ?? null,
    kode: iku.kode,
    nama: iku.nama,
    period,
    state: head?.state ?? null,
    jatuhTempo,
    sisaHari: daysUntil(jatuhTempo, today),
    alasan: head?.alasanKembali ?? null,
  };
}
