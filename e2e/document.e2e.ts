import { readFileSync } from 'node:fs';
import type { APIRequestContext, Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { call } from './support/api.ts';
import { correct } from './support/correct.ts';
import { sha256 } from './support/files.ts';
import { ikuId } from './support/iku.ts';
import { expect, type Person, test } from './support/story.ts';

test.use({ office: 'contoh:dokumen' });
test.describe.configure({ mode: 'serial' });

const RENJA = '/2025/dokumen/renja';
const [OLD, NEW] = ['93,37', '93,57'] as const;

type Api = (person: Person) => Promise<APIRequestContext>;

/** IKU 4 of 2024 is the mean of two semesters: (92,88 + 94,25) ÷ 2 = 93,565, printed 93,57. */
async function correctIku4(apiAs: Api, nilai: string): Promise<void> {
  const [pic, verifikator] = [await apiAs('pic'), await apiAs('verifikator')];
  const change = { komponen: { ikm: { jenis: 'angka' as const, nilai } }, catatan: null };
  await correct({ pic, verifikator, id: await ikuId(pic, '4', 2024), period: '2024-S2', change });
}

async function download(page: Page, name: string): Promise<Buffer> {
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name, exact: true }).click();
  return readFileSync(await (await started).path());
}

async function wordsOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return text;
}

const preview = (page: Page) => page.frameLocator('iframe[title="Pratinjau Rencana Kerja 2025"]');

test('the planner reads the draft made of the data, and cannot publish it', async ({ as }) => {
  const page = await as('perencana');
  await page.goto('/2025/dokumen');
  await expect(page.getByRole('heading', { name: 'Dokumen 2025', level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Penetapan 1,');
  await page.getByRole('link', { name: 'Buka Rencana Kerja 2025' }).click();
  await expect(page).toHaveURL(RENJA);
  await expect(
    preview(page)
      .getByRole('heading', { name: /Pendahuluan/ })
      .first(),
  ).toBeVisible();
  await expect(preview(page).locator('body')).toContainText(OLD);
  await expect(page.getByRole('button', { name: 'Tetapkan' })).toHaveCount(0);

  await page.getByRole('navigation', { name: 'Bagian dokumen' }).getByRole('link', { name: 'Periksa' }).click();
  await expect(page.getByRole('main')).toContainText(/Semua yang wajib sudah lengkap|Tidak ada catatan/);
  const draft = await download(page, 'Unduh PDF');
  expect(await wordsOf(draft)).toContain('DRAF');
});

test('Tetapkan freezes the corrected figure; the document before it keeps its bytes', async ({ as, apiAs }) => {
  const page = await as('kepala');
  await page.goto(`${RENJA}/penetapan`);
  const first = await download(page, 'Unduh PDF, Penetapan 1');
  expect(await wordsOf(first)).toContain(OLD);

  await correctIku4(apiAs, '94,25');
  await page.goto(RENJA);
  await expect(preview(page).locator('body')).toContainText(NEW);
  await expect(preview(page).locator('body')).not.toContainText(OLD);
  await page.getByRole('button', { name: 'Tetapkan' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tetapkan Rencana Kerja 2025?' });
  await expect(dialog).toContainText('Menetapkan membekukan semua angka dan teks Rencana Kerja 2025 persis seperti pratinjau.');
  await expect(dialog).toContainText('Penetapan ini menggantikan penetapan 1.');
  await dialog.getByRole('button', { name: 'Tetapkan' }).dblclick();
  await expect(page.getByText('Ditetapkan sebagai penetapan 2.')).toBeVisible({ timeout: 30_000 }); // a PDF and a DOCX are made first
  await expect(page).toHaveURL(`${RENJA}/penetapan`);

  const list = page.getByRole('table', { name: 'Penetapan' });
  await expect(list.getByRole('rowheader')).toHaveText(['Penetapan 2', 'Penetapan 1']);
  const row = list.getByRole('row').filter({ hasText: 'Kepala Kantor (contoh)' }).first();
  await expect(row).toContainText('Penetapan 1');

  const pdf = await download(page, 'Unduh PDF, Penetapan 2');
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(pdf.byteLength).toBeGreaterThan(50_000);
  const words = await wordsOf(pdf);
  expect(words).toContain(NEW);
  expect(words).not.toContain(OLD);
  expect(words).not.toContain('DRAF');

  const docx = await download(page, 'Unduh DOCX, Penetapan 2');
  expect(docx.subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004', 'latin1'));
  expect(docx.byteLength).toBeGreaterThan(20_000);

  const snapshot = await download(page, 'Unduh JSON, Penetapan 2');
  const hash = sha256(snapshot);
  await expect(row).toContainText(hash.slice(0, 12));
  expect(words.replaceAll(/\s/g, '')).toContain(hash);

  expect(sha256(await download(page, 'Unduh PDF, Penetapan 1'))).toBe(sha256(first));
  expect(sha256(await download(page, 'Unduh PDF, Penetapan 2'))).toBe(sha256(pdf));
});

test('what changed after the preview was opened is not published by a click', async ({ as, apiAs }) => {
  const page = await as('kepala');
  await page.goto(RENJA);
  await page.getByRole('button', { name: 'Tetapkan' }).click();
  await correctIku4(apiAs, '94,45');
  const dialog = page.getByRole('dialog', { name: 'Tetapkan Rencana Kerja 2025?' });
  await dialog.getByRole('button', { name: 'Tetapkan' }).click();
  await expect(dialog.getByRole('alert')).toContainText(
    'Data berubah sejak pratinjau ini dibuka. Muat ulang pratinjau, baca lagi, lalu tetapkan.',
  );
  const { publications } = await call(await apiAs('kepala'), 'GET /api/documents/renja/:tahun', { params: { tahun: 2025 } });
  expect(publications.map(({ nomor }) => nomor)).toEqual([2, 1]);
});

test('a colleague who may not publish is refused by the server too, and the refusal is on record', async ({ apiAs }) => {
  const perencana = await apiAs('perencana');
  const { draftHash } = await call(perencana, 'GET /api/documents/renja/:tahun', { params: { tahun: 2025 } });
  const answer = await perencana.post('/api/documents/renja/2025/publish', { data: { draftHash } });
  expect(answer.status()).toBe(403);
  const { events } = await call(await apiAs('admin'), 'GET /api/audit', { query: { ditolak: 'ya' } });
  expect(events[0]).toMatchObject({ ditolak: true, olehNama: 'Perencana (contoh)' });
});
