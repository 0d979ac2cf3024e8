import type { Locator, Page } from '@playwright/test';

export const matriks = (page: Page): Locator => page.getByRole('table', { name: 'Matriks Capaian Kinerja' });

/** One indicator of Matriks Capaian Kinerja, by its number. */
export const ikuRow = (page: Page, kode: string): Locator =>
  matriks(page)
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: kode, exact: true }) });

/** One of the numbers above the matrix, by its label. */
export const tile = (page: Page, label: string): Locator => page.getByRole('heading', { name: label, exact: true, level: 2 }).locator('..');
