import { call } from './support/api.ts';
import { ikuRow, tile } from './support/board.ts';
import { falsePdf, pdfFile, programFile, sha256 } from './support/files.ts';
import { chooseFile, formOf, ikuId, result, savingWords } from './support/iku.ts';
import { expect, test } from './support/story.ts';

test.use({ office: 'contoh:pengukuran' });
test.describe.configure({ mode: 'serial' });

const TAHUN = 2024;

test('a figure that cannot be is told at its field, and nothing that was typed is lost', async ({ as, apiAs }) => {
  const page = await as('pic');
  await page.goto(formOf(await ikuId(await apiAs('pic'), '4', TAHUN), '2024-S2'));
  await page.getByRole('button', { name: 'Perbaiki data' }).click();
  const field = page.getByRole('textbox', { name: 'Indeks Kepuasan Masyarakat' });
  await expect(field).toHaveValue('93,85');
  await expect(savingWords(page)).toHaveText('Belum ada perubahan.');

  for (const [typed, told] of [
    ['93,8x', 'Tulis sebagai angka, misalnya 81,15. Tanpa titik ribuan.'],
    ['250', 'Angka ini di atas batas manual, yaitu 100.'],
    ['10', 'Angka ini di bawah batas manual, yaitu 25.'],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one slip after another
    await field.fill(typed);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await field.blur();
    // oxlint-disable-next-line no-await-in-loop -- as above
    await expect(field).toHaveAccessibleDescription(new RegExp(told));
    // oxlint-disable-next-line no-await-in-loop -- as above
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  }
  await expect(result(page)).toContainText('Muncul setelah isiannya lengkap.');

  await page.getByRole('button', { name: 'Ajukan Semester II 2024' }).click();
  const summary = page.getByRole('alert').filter({ hasText: '1 isian perlu dilengkapi' });
  await summary.getByRole('link').click();
  await expect(field).toBeFocused();

  await expect(savingWords(page)).toHaveText(/^Tersimpan di peramban ini \d\d\.\d\d; ke server setelah isiannya lengkap\.$/);
  await page.reload();
  await page.getByRole('button', { name: 'Perbaiki data' }).click();
  await expect(field).toHaveValue('10');
  await expect(page.getByText('Ketikan Anda yang belum tersimpan dipulihkan dari peramban ini.')).toBeVisible();
});

test('a correction: entered with evidence, returned with a reason, mended, approved, and only then in effect', async ({ as, apiAs }) => {
  const [pic, verifikator, kepala] = [await as('pic'), await as('verifikator'), await as('kepala')];
  const id = await ikuId(await apiAs('pic'), '7', TAHUN);
  const alasan = 'Lampirkan tangkapan layar layanan yang baru digital.';

  await test.step('PIC corrects a row and sees what it comes to', async () => {
    await pic.goto(formOf(id, '2024'));
    await expect(pic.getByRole('button', { name: 'Setujui' })).toHaveCount(0);
    await expect(result(pic)).toContainText('91,67');
    await pic.getByRole('button', { name: 'Perbaiki data' }).click();
    await expect(pic.getByRole('rowheader').nth(7)).toHaveText('Mutasi Lain-lain');
    await pic.getByRole('combobox', { name: 'Kategori, baris 8' }).selectOption('Digital');
    await expect(savingWords(pic)).toHaveText('Menunggu Anda selesai mengetik…');
    await expect(result(pic)).toContainText('100,00');
    await expect(result(pic)).toContainText('tercapai');
    await expect(savingWords(pic)).toHaveText(/^Tersimpan \d\d\.\d\d$/);
  });

  await test.step('PIC attaches evidence; what is no evidence is refused kindly', async () => {
    await chooseFile(pic).setInputFiles(programFile('pemasang.exe'));
    await expect(pic.getByRole('alert')).toContainText(
      'Jenis berkas ini (exe) tidak diterima. Unggah PDF, gambar, DOCX, XLSX, CSV atau TXT.',
    );
    await pic.getByRole('button', { name: 'Tutup' }).click();
    await chooseFile(pic).setInputFiles(falsePdf('rekap.pdf'));
    await expect(pic.getByRole('alert')).toContainText('Nama berkas menyebut pdf, tetapi isinya txt.');
    await pic.getByRole('button', { name: 'Tutup' }).click();
    const file = pdfFile('layanan-digital-2024.pdf', 'Dua belas layanan digital');
    await chooseFile(pic).setInputFiles(file);
    const listed = pic.getByRole('listitem').filter({ hasText: 'layanan-digital-2024.pdf' });
    await expect(listed).toContainText(`SHA-256 ${sha256(file.buffer)}`);
    await expect(pic.getByRole('alert')).toHaveCount(0);
  });

  await test.step('PIC submits, and cannot approve', async () => {
    await pic.getByRole('button', { name: 'Ajukan 2024' }).click();
    await expect(pic.getByText('Diajukan. Pemeriksa akan melihatnya di Beranda.')).toBeVisible();
    await expect(pic.getByRole('main').getByText('diajukan', { exact: true }).first()).toBeVisible();
    await expect(pic.getByRole('button', { name: /Setujui|Kembalikan|Perbaiki data/ })).toHaveCount(0);
  });

  await test.step('the verifikator finds it in Beranda and returns it with a reason', async () => {
    await verifikator.goto(`/${TAHUN}`);
    await verifikator.getByRole('link', { name: 'Periksa IKU 7, 2024' }).click();
    await expect(result(verifikator)).toContainText('100,00');
    await expect(verifikator.getByRole('link', { name: 'layanan-digital-2024.pdf' })).toBeVisible();
    await verifikator.getByRole('button', { name: 'Kembalikan' }).click();
    const dialog = verifikator.getByRole('dialog', { name: 'Kembalikan untuk diperbaiki?' });
    await expect(dialog.getByRole('button', { name: 'Kembalikan' })).toBeDisabled();
    await expect(dialog.getByRole('textbox', { name: 'Alasan' })).toBeFocused();
    await dialog.getByRole('textbox', { name: 'Alasan' }).fill(alasan);
    await dialog.getByRole('button', { name: 'Kembalikan' }).click();
    await expect(verifikator.getByText('Dikembalikan kepada pengirim.')).toBeVisible();
  });

  await test.step('PIC reads the reason where the work begins, mends and submits again', async () => {
    await pic.goto(`/${TAHUN}`);
    const task = pic.getByRole('listitem').filter({ hasText: 'Perbaiki IKU 7 · 2024' });
    await expect(task).toContainText(`Dikembalikan: “${alasan}”`);
    await task.getByRole('link', { name: 'Perbaiki IKU 7, 2024' }).click();
    await expect(pic.getByText(`Dikembalikan: “${alasan}”. Perbaiki, lalu ajukan lagi.`)).toBeVisible();
    await pic.getByRole('textbox', { name: 'Catatan' }).fill('Layanan Mutasi Lain-lain digital sejak Desember 2024.');
    await expect(savingWords(pic)).toHaveText(/^Tersimpan \d\d\.\d\d$/);
    await chooseFile(pic).setInputFiles(pdfFile('tangkapan-layar.pdf', 'Layanan baru digital'));
    await expect(pic.getByRole('link', { name: 'tangkapan-layar.pdf' })).toBeVisible();
    await pic.getByRole('button', { name: 'Ajukan 2024' }).click();
    await expect(pic.getByText('Diajukan. Pemeriksa akan melihatnya di Beranda.')).toBeVisible();
  });

  await test.step('until it is approved, the approved figure stays in effect', async () => {
    await kepala.goto(`/${TAHUN}`);
    await expect(ikuRow(kepala, '7')).toContainText('91,67');
    await expect(tile(kepala, 'NPSS')).toContainText('98,97');
  });

  await test.step('the verifikator approves, told what that does', async () => {
    await verifikator.goto(formOf(id, '2024'));
    await verifikator.getByRole('button', { name: 'Setujui' }).click();
    const dialog = verifikator.getByRole('dialog', { name: 'Setujui pengukuran ini?' });
    await expect(dialog).toContainText(
      'Menyetujui membuat 100,00 berlaku sebagai realisasi IKU 7 untuk 2024, dan menghitung ulang capaian serta NPSS.',
    );
    await dialog.getByRole('button', { name: 'Setujui' }).click();
    await expect(verifikator.getByText('Disetujui. Angkanya berlaku sekarang.')).toBeVisible();
  });

  await test.step('Beranda shows the new figure everywhere it counts', async () => {
    await kepala.reload();
    await expect(ikuRow(kepala, '7')).toContainText('100,00');
    await expect(ikuRow(kepala, '7')).not.toContainText('91,67');
    await expect(ikuRow(kepala, '7')).toContainText('tercapai');
    // Perspective of internal processes: mean of four sasaran 97,92 → 100, and a quarter of the difference is 0,52.
    await expect(tile(kepala, 'NPSS')).toContainText('99,49');
    await expect(tile(kepala, 'IKU')).toContainText('9tercapai dari 14');
    await expect(tile(kepala, 'IKU')).toContainText('4 belum tercapai');
  });
});

test('a form that was open while somebody else saved offers to reload, and keeps what was typed', async ({ as, apiAs }) => {
  const [pic, perencana] = [await as('pic'), await as('perencana')];
  const id = await ikuId(await apiAs('pic'), '4', TAHUN);
  const [mine, theirs] = ['92,91', '92,89'];
  const fieldOf = (page: typeof pic) => page.getByRole('textbox', { name: 'Indeks Kepuasan Masyarakat' });
  for (const page of [pic, perencana]) {
    // oxlint-disable-next-line no-await-in-loop -- both have it open before either saves
    await page.goto(formOf(id, '2024-S1'));
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.getByRole('button', { name: 'Perbaiki data' }).click();
  }
  await fieldOf(perencana).fill(theirs);
  await perencana.getByRole('button', { name: 'Simpan draf' }).click();
  await expect(savingWords(perencana)).toHaveText(/^Tersimpan \d\d\.\d\d$/);

  await fieldOf(pic).fill(mine);
  const offer = pic.getByRole('alert').filter({ hasText: 'Ketikan Anda tetap ada di layar ini.' });
  await expect(offer).toContainText('Perencana (contoh) menyimpan pengukuran ini pada');
  await expect(fieldOf(pic)).toHaveValue(mine);
  await offer.getByRole('button', { name: 'Muat ulang, pertahankan ketikan saya' }).click();
  await expect(fieldOf(pic)).toHaveValue(mine);
  await expect(savingWords(pic)).toHaveText(/^Tersimpan \d\d\.\d\d$/);

  const api = await apiAs('pic');
  const { measurement } = await call(api, 'GET /api/iku/:id/form', { params: { id }, query: { period: '2024-S1' } });
  const versions = await call(api, 'GET /api/measurements/:id/versions', { params: { id: measurement.id ?? '' } });
  const inputs = versions.slice(0, 2).map(({ entry }) => entry.komponen['ikm']);
  expect(inputs).toEqual([mine, theirs].map((nilai) => ({ jenis: 'angka', nilai: nilai.replace(',', '.') })));
});

test('submitting while the form still saves itself takes one step after the other', async ({ as, apiAs }) => {
  const page = await as('pic');
  const id = await ikuId(await apiAs('pic'), '4', TAHUN);
  await page.goto(formOf(id, '2024-S1'));
  const answered = Promise.withResolvers<void>();
  const submitted = Promise.withResolvers<void>();
  let isFirst = true;
  await page.route('**/api/iku/*/measurements', async (route) => {
    if (!isFirst) return route.continue();
    isFirst = false;
    const response = await route.fetch();
    answered.resolve();
    await submitted.promise; // stored, but the answer is still on its way while the person submits
    return route.fulfill({ response });
  });
  await page.getByRole('textbox', { name: 'Catatan' }).fill('Dicocokkan dengan rekap semester.');
  await answered.promise;
  await expect(savingWords(page)).toHaveText('Menyimpan…');
  await page.getByRole('button', { name: 'Ajukan Semester I 2024' }).click();
  submitted.resolve();
  await expect(page.getByText('Diajukan. Pemeriksa akan melihatnya di Beranda.')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a double click on Setujui approves once', async ({ as, apiAs }) => {
  const page = await as('verifikator');
  const id = await ikuId(await apiAs('verifikator'), '4', TAHUN);
  const answers: number[] = [];
  page.on('response', (response) => void (response.url().endsWith('/advance') && answers.push(response.status())));
  await page.goto(formOf(id, '2024-S1'));
  await page.getByRole('button', { name: 'Setujui' }).click();
  const dialog = page.getByRole('dialog', { name: 'Setujui pengukuran ini?' });
  await dialog.getByRole('button', { name: 'Setujui' }).dblclick();
  await expect(page.getByText('Disetujui. Angkanya berlaku sekarang.')).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(answers).toEqual([200]);
  const { events } = await call(await apiAs('verifikator'), 'GET /api/audit', { query: { aksi: 'measurement.approve' } });
  const { measurement } = await call(await apiAs('verifikator'), 'GET /api/iku/:id/form', { params: { id }, query: { period: '2024-S1' } });
  const [latest] = events;
  expect(latest?.subjek).toBe(measurement.id);
  expect(events.filter(({ subjek, nomor }) => subjek === measurement.id && nomor > (latest?.nomor ?? 0) - 5)).toHaveLength(1);
});
