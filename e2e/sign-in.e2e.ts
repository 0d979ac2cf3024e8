import { matriks } from './support/board.ts';
import { newPerson } from './support/people.ts';
import { signIn } from './support/sign-in.ts';
import { expect, test } from './support/story.ts';

const KATA_SANDI = 'Kata sandi';

test('a wrong password is told kindly, the right one opens Beranda, and the session survives a reload', async ({ page, apiAs }) => {
  const person = await newPerson(await apiAs('admin'), { role: 'pic' });
  await page.goto('/');
  await expect(page).toHaveURL(/\/masuk$/);
  await expect(page.getByRole('heading', { name: 'Masuk', level: 1 })).toBeVisible();

  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByText('Tulis surel akun Anda.')).toBeVisible();
  await expect(page.getByText('Tulis kata sandi Anda.')).toBeVisible();

  await page.getByRole('textbox', { name: 'Surel' }).fill(person.email);
  await page.getByLabel(KATA_SANDI, { exact: true }).fill('bukan kata sandinya');
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByRole('alert')).toContainText('Surel dan kata sandi ini belum cocok.');
  await expect(page.getByRole('textbox', { name: 'Surel' })).toHaveValue(person.email);

  await signIn(page, person);
  await expect(page).toHaveURL(/\/2024$/);
  await expect(matriks(page)).toBeVisible();
  await page.reload();
  await expect(matriks(page)).toBeVisible();
  await expect(page.getByRole('button', { name: `Akun ${person.nama}` })).toBeVisible();
});

test('five wrong passwords lock the account for a while, and say for how long', async ({ page, apiAs }) => {
  const person = await newPerson(await apiAs('admin'), { role: 'pic' });
  await page.goto('/masuk');
  await page.getByRole('textbox', { name: 'Surel' }).fill(person.email);
  const refusals = [];
  for (let i = 0; i < 6; i += 1) {
    const answer = page.waitForResponse((response) => response.url().endsWith('/sign-in/email'));
    // oxlint-disable-next-line no-await-in-loop -- one try after another is what is tested
    await page.getByLabel(KATA_SANDI, { exact: true }).fill(`tebakan nomor ${i}`);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.getByRole('button', { name: 'Masuk' }).click();
    // oxlint-disable-next-line no-await-in-loop -- as above
    refusals.push((await answer).status());
  }
  expect(refusals).toEqual([401, 401, 401, 401, 401, 429]);
  await expect(page.getByRole('alert')).toContainText(/tunggu \d+ detik/);
  await expect(page.getByRole('button', { name: 'Masuk' })).toBeDisabled();
});

test('a person changes their own password: the old one opens nothing any more', async ({ as, page, apiAs }) => {
  const person = await newPerson(await apiAs('admin'), { role: 'pic' });
  const own = await as(person);
  await own.goto('/2024/akun');
  await expect(own.getByRole('heading', { name: 'Akun saya', level: 1 })).toBeVisible();
  await expect(own.getByText(person.email)).toBeVisible();

  const next = 'kata sandi kedua yang panjang';
  await own.getByLabel('Kata sandi sekarang', { exact: true }).fill('bukan yang sekarang');
  await own.getByLabel('Kata sandi baru', { exact: true }).fill('pendek');
  await own.getByRole('button', { name: 'Ganti kata sandi' }).click();
  await expect(own.getByText('Baru 6 karakter; perlu sedikitnya 12.')).toBeVisible();
  await own.getByLabel('Kata sandi baru', { exact: true }).fill(next);
  await own.getByRole('button', { name: 'Ganti kata sandi' }).click();
  await expect(own.getByRole('alert')).toContainText('Kata sandi yang sekarang tidak cocok.');
  await own.getByLabel('Kata sandi sekarang', { exact: true }).fill(person.password);
  await own.getByRole('button', { name: 'Ganti kata sandi' }).click();
  await expect(own.getByText('Kata sandi sudah diganti.')).toBeVisible();

  await own.getByRole('button', { name: `Akun ${person.nama}` }).click();
  await own.getByRole('menuitem', { name: 'Keluar' }).click();
  await expect(own).toHaveURL(/\/masuk/);
  await own.goBack();
  await expect(own.getByRole('heading', { name: 'Masuk', level: 1 })).toBeVisible();

  await page.goto('/masuk');
  await page.getByRole('textbox', { name: 'Surel' }).fill(person.email);
  await page.getByLabel(KATA_SANDI, { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByRole('alert')).toContainText('belum cocok');
  await signIn(page, { ...person, password: next });
  await expect(matriks(page)).toBeVisible();
});

test('signing out everywhere ends the session of another device, which comes back to the same place', async ({ as, apiAs }) => {
  const person = await newPerson(await apiAs('admin'), { role: 'pic' });
  const [here, there] = [await as(person), await as(person)];
  await there.goto('/2024');
  await expect(matriks(there)).toBeVisible();

  await here.goto('/2024/akun');
  await here.getByRole('button', { name: 'Keluar dari semua perangkat' }).click();
  const dialog = here.getByRole('dialog', { name: 'Keluar dari semua perangkat?' });
  await expect(dialog).toContainText('termasuk di perangkat ini');
  await dialog.getByRole('button', { name: 'Keluar dari semua perangkat' }).click();
  await expect(here).toHaveURL(/\/masuk/);

  await there.getByRole('navigation', { name: 'Bagian utama' }).getByRole('link', { name: 'Pengukuran' }).click();
  await expect(there).toHaveURL(/\/masuk\?kembali=/);
  await signIn(there, person);
  await expect(there).toHaveURL(/\/2024\/pengukuran$/);
});

test('a link that was opened signed out is where the person is after signing in', async ({ page, apiAs }) => {
  const person = await newPerson(await apiAs('admin'), { role: 'verifikator' });
  await page.goto('/2024/audit?ditolak=ya');
  await expect(page).toHaveURL(/\/masuk\?kembali=/);
  await signIn(page, person);
  await expect(page).toHaveURL(/\/2024\/audit\?ditolak=ya$/);
});

test('signing in leads to no other site, whatever the address says', async ({ page, apiAs, server }) => {
  const person = await newPerson(await apiAs('admin'), { role: 'pic' });
  await page.goto('/masuk?kembali=//jebakan.test/2024');
  await signIn(page, person);
  await expect(page).toHaveURL(`${server.url}/2024`);
});

test('the language is chosen at the door or inside, and remembered', async ({ page, apiAs }) => {
  const person = await newPerson(await apiAs('admin'), { role: 'pic' });
  await page.goto('/masuk');
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible();
  await page.getByRole('textbox', { name: 'Email' }).fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('link', { name: 'Planning' }).first()).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Planning' }).first()).toBeVisible();

  await page.getByRole('button', { name: new RegExp(person.nama) }).click();
  await page.getByRole('menuitemradio', { name: 'Bahasa Indonesia' }).click();
  await expect(page.getByRole('link', { name: 'Perencanaan' }).first()).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
});

test('the theme follows the device until a person chooses, and the choice is remembered', async ({ as }) => {
  const page = await as('verifikator', { colorScheme: 'dark' });
  const shown = page.locator('html');
  await page.goto('/2024');
  await expect(shown).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(shown).toHaveAttribute('data-mantine-color-scheme', 'light');

  await page.getByRole('button', { name: /^Akun / }).click();
  await page.getByRole('menuitemradio', { name: 'Gelap' }).click();
  await expect(shown).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload({ waitUntil: 'commit' });
  await expect(shown).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(matriks(page)).toBeVisible();
});
