import type { APIRequestContext } from '@playwright/test';
import type { RecordBody } from '@selaras/contract';
import { call } from './api.ts';

export type Correction = {
  readonly pic: APIRequestContext;
  readonly verifikator: APIRequestContext;
  readonly id: string;
  readonly period: string;
  readonly change: Partial<Pick<RecordBody, 'komponen' | 'catatan'>>;
};

/** A correction from entering to approval, for stories that are about what comes after it. */
export async function correct({ pic, verifikator, id, period, change }: Correction): Promise<void> {
  const { measurement } = await call(pic, 'GET /api/iku/:id/form', { params: { id }, query: { period } });
  if (measurement.entry === null) throw new Error(`nothing is measured in ${period} yet`);
  const body = { ...measurement.entry, ...change, versi: measurement.versi };
  const saved = await call(pic, 'POST /api/iku/:id/measurements', { params: { id }, body });
  const params = { id: saved.id ?? '' };
  const submit = { versi: saved.versi, command: 'submit' as const, alasan: null };
  const submitted = await call(pic, 'POST /api/measurements/:id/advance', { params, body: submit });
  const approve = { versi: submitted.versi, command: 'approve' as const, alasan: null };
  await call(verifikator, 'POST /api/measurements/:id/advance', { params, body: approve });
}
