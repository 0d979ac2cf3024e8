import { board, type MeasurementFormWire, measurementForm } from '@selaras/contract';
import { periodsOfYear } from '@selaras/core';
import type * as z from 'zod';
import type { Answer, LiveSession } from '../packages/server/test-support/live-session.ts';
import type { Entry, Subject } from './journal.ts';

const YEARS = [2023, 2024] as const;

/** The body of an answer that must be a success, and what the contract says it is. */
export function bodyOf<S extends z.ZodType>({ status, body }: Answer, schema: S): z.output<S> {
  if (status !== 200) throw new Error(`refused: ${status} ${JSON.stringify(body)}`);
  return schema.parse(body);
}

export async function readFormOf(session: LiveSession, ikuId: string, period: string): Promise<MeasurementFormWire | null> {
  const answer = await session.get(`/api/iku/${ikuId}/form?period=${period}`);
  return answer.status === 422 || answer.status === 404 || answer.status === 400 ? null : bodyOf(answer, measurementForm);
}

/** Every period of every indicator of the example office that has a figure for its year: some hold data, most are empty. */
export async function findSubjects(session: LiveSession): Promise<readonly Subject[]> {
  const { rows } = bodyOf(await session.get(`/api/board?tahun=${YEARS[1]}`), board);
  const found: Subject[] = [];
  for (const { id: ikuId } of rows) {
    for (const year of YEARS) {
      const whole = await readFormOf(session, ikuId, String(year));
      if (whole?.measurement.entry) found.push(...(await subjectsOf(session, whole, whole.measurement.entry, year)));
    }
  }
  return found;
}

async function subjectsOf(session: LiveSession, whole: MeasurementFormWire, like: Entry, year: number): Promise<readonly Subject[]> {
  const periods = new Set<string>([String(year), ...periodsOfYear(year, whole.manual.periodePelaporan)]);
  const found: Subject[] = [];
  for (const period of periods) {
    const form = await readFormOf(session, whole.iku.id, period);
    if (form !== null) found.push(subjectOf(form, { ...like, period }));
  }
  return found;
}

function subjectOf({ iku, manual, measurement }: MeasurementFormWire, like: Entry): Subject {
  const { id, versi, state, evidence } = measurement;
  const held = new Map(evidence.map((file) => [file.sha256, file.id]));
  const head = { id, versi, state, nomor: 0, versions: [], evidence: held, events: 0, doing: null };
  return { ikuId: iku.id, kode: iku.kode, period: like.period, manual, like, ...head };
}
