import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/story.ts';

const map = (page: Page): Locator => page.getByRole('group', { name: 'Peta strategi 2024' });

test('the seven sasaran stand in four perspectives, with what they are worth', async ({ as }) => {
  const page = await as('kepala');
  await page.goto('/2024/peta-strategi');
  await expect(page.getByRole('heading', { name: 'Peta strategi 2024', level: 1 })).toBeVisible();
  await expect(map(page).getByRole('link')).toHaveCount(7);
  for (const lane of ['Stakeholder', 'Customer', 'Internal', 'Learning']) {
    // oxlint-disable-next-line no-await-in-loop -- one lane after another
    await expect(map(page)).toContainText(lane);
  }
  await expect(map(page).getByRole('link').filter({ hasText: '101,25' })).toHaveCount(1);
  await expect(page.getByText('Panah putus-putus: contoh, tidak terbaca pada sumbernya.')).toBeVisible();
});

test('a walk with Tab shows causes and effects, and Enter leads to the indicators of a sasaran', async ({ as }) => {
  const page = await as('kepala');
  await page.goto('/2024/peta-strategi');
  const nodes = map(page).getByRole('link');
  await nodes.first().focus();
  const walked: string[] = [];
  for (let i = 0; i < 7; i += 1) {
    const focused = nodes.and(page.locator(':focus'));
    // oxlint-disable-next-line no-await-in-loop -- a walk is one step after another
    walked.push((await focused.getAttribute('href')) ?? '');
    // oxlint-disable-next-line no-await-in-loop -- as above
    await expect(focused).toHaveAttribute('data-terkait', '');
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.keyboard.press('Tab');
  }
  expect(new Set(walked).size).toBe(7);

  const second = nodes.filter({ has: page.locator('text', { hasText: /^2$/ }) });
  await second.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#sasaran-2$/);
  const sasaran = page.locator('#sasaran-2');
  await expect(sasaran).toBeInViewport();
  await expect(sasaran.getByRole('link')).toHaveCount(2);
  await sasaran.getByRole('link', { name: /^3 · / }).click();
  await expect(page).toHaveURL(/\/2024\/iku\/[0-9a-f-]+/);
});

test('on a phone the map scrolls in its own frame and the list says the same', async ({ as }) => {
  const page = await as('kepala', { viewport: { width: 360, height: 740 } });
  await page.goto('/2024/peta-strategi');
  await expect(map(page).getByRole('link')).toHaveCount(7);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expect(page.getByRole('article')).toHaveCount(7);
});

test('a year without a Renstra says what will be here and how it gets here', async ({ as }) => {
  const page = await as('kepala');
  await page.goto('/2019/peta-strategi');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(/Belum ada/);
});
