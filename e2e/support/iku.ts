import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { call } from './api.ts';

/** The id of an indicator by its number in the Renstra of a year. */
export async function ikuId(request: APIRequestContext, kode: string, tahun: number): Promise<string> {
  const { rows } = await call(request, 'GET /api/board', { query: { tahun } });
  const found = rows.find((row) => row.kode === kode);
  if (found === undefined) throw new Error(`there is no indicator ${kode} in ${tahun}`);
  return found.id;
}

/** The entry form of one period. */
export const formOf = (id: string, period: string): string => `/${period.slice(0, 4)}/iku/${id}/isi/${period}`;

/** What stands beside a form: the figure that its inputs come to. */
export const result = (page: Page): Locator => page.getByRole('complementary', { name: 'Hasil hitung' });

/** The words that say what is stored. */
export const savingWords = (page: Page): Locator => page.locator('form').getByRole('status');

export const chooseFile = (page: Page): Locator => page.getByLabel('Letakkan berkas di sini, atau pilih dari komputer');
