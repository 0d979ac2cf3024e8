import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileChooser, Page } from '@playwright/test';
import { expectGoodLooks } from './support/axe.ts';
import { expect, test } from './support/story.ts';

test.use({ office: 'contoh:cek' });
test.describe.configure({ mode: 'serial' });

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/linter/${name}`, import.meta.url));

async function choose(page: Page, files: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('main').getByRole('button', { name: 'Berkas' }).click();
  await (await chooser).setFiles(files);
}

test('a document is checked: its notes stand beside its text, and each is decided', async ({ as }) => {
  const page = await as('pic');
  const main = page.getByRole('main');
  await page.goto('/2025/cek');
  await choose(page, [fixture('renja-2025.txt')]);
  await expect(main.getByLabel('Judul')).toHaveValue('renja-2025');
  await main.getByRole('button', { name: 'Cek dokumen ini' }).click();

  const notes = main.getByRole('region', { name: 'Catatan' });
  const broken = notes.getByRole('listitem').filter({ hasText: '#DIV/0!' }).first();
  await expect(broken).toBeVisible({ timeout: 30_000 });
  await expect(notes.getByRole('listitem').filter({ hasText: '81,40%' }).first()).toContainText('87,40%');
  await broken
    .getByRole('button', { name: /^Baris/ })
    .first()
    .click();
  await expect(page).toHaveURL(/catatan=[0-9a-f]{16}/);
  await expect(main.getByRole('button', { name: '#DIV/0!' })).toBeInViewport();

  await broken.getByRole('button', { name: 'Terima' }).click();
  await expect(broken).toContainText('Diterima');
  const old = notes.getByRole('listitem').filter({ hasText: 'Nomor 9 Tahun 2017' }).first();
  await old.getByRole('button', { name: 'Abaikan' }).click();
  await page.getByRole('dialog').getByLabel('Alasan').fill('Disebut sebagai sejarah.');
  await page.getByRole('dialog').getByRole('button', { name: 'Abaikan' }).click();
  await expect(old).toContainText('Disebut sebagai sejarah.');

  await expectGoodLooks(page);
  const sheet = page.waitForEvent('download');
  await main.getByRole('link', { name: 'Unduh lembar catatan' }).click();
  expect(
    readFileSync(await (await sheet).path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('a mended draft is compared with the one before', async ({ as }) => {
  const page = await as('pic');
  const main = page.getByRole('main');
  await page.goto('/2025/cek');
  await main.getByRole('button', { name: 'Cek dokumen', exact: true }).click();
  const mended = readFileSync(fixture('renja-2025.txt'), 'utf8').replace('#DIV/0!', '3,2');
  await choose(page, [{ name: 'renja-2025-draf-2.txt', mimeType: 'text/plain', buffer: Buffer.from(mended) }]);
  await main.getByRole('button', { name: 'Cek dokumen ini' }).click();
  await main.getByRole('link', { name: 'Banding draf' }).click({ timeout: 30_000 });
  await main.getByLabel('Draf sebelumnya').selectOption({ index: 1 });
  await expect(main.getByText(/^1 catatan hilang, 0 baru/)).toBeVisible();
});

test('a package shows its matrix first, with the cells that differ', async ({ as }) => {
  const page = await as('perencana');
  const main = page.getByRole('main');
  await page.goto('/2025/cek');
  await main.getByRole('button', { name: 'Cek dokumen', exact: true }).click();
  await choose(page, [fixture('renja-2025.txt'), fixture('pk-2025.txt')]);
  await main.getByRole('button', { name: 'Cek paket 2 dokumen' }).click();
  const matrix = main.getByRole('table', { name: 'Indikator menurut dokumen' });
  await expect(matrix.getByRole('row').filter({ hasText: 'Berbeda' }).first()).toBeVisible({ timeout: 30_000 });
  await expectGoodLooks(page);
  await matrix.getByRole('link', { name: '90' }).click();
  await expect(main.getByText('1 | Persentase permohonan yang selesai tepat waktu | Persen | 90')).toBeInViewport();
});

test('a file that is no document is told as such, and the check is deleted', async ({ as }) => {
  const page = await as('pic');
  const main = page.getByRole('main');
  await page.goto('/2025/cek');
  await main.getByRole('button', { name: 'Cek dokumen', exact: true }).click();
  await choose(page, [
    { name: 'foto.pdf', mimeType: 'application/pdf', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  ]);
  await main.getByRole('button', { name: 'Cek dokumen ini' }).click();
  await expect(main.getByRole('alert')).toBeVisible({ timeout: 30_000 });
  await main.getByRole('button', { name: 'Hapus' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click();
  await expect(main.getByRole('link', { name: 'foto', exact: true })).toHaveCount(0);
});
