import type { APIRequestContext, Page } from '@playwright/test';
import type { ManualDraftBody } from '@selaras/contract';
import { call } from './support/api.ts';
import { ikuId } from './support/iku.ts';
import { expect, test } from './support/story.ts';

test.use({ office: 'contoh:daur-manual' });
test.describe.configure({ mode: 'serial' });

const TAHUN = 2024;

type Changed = { readonly perencana: APIRequestContext; readonly id: string; readonly change: (now: ManualDraftBody) => ManualDraftBody };

/** A draft that begins as the version in force, as the editor makes it. */
async function draft({ perencana, id, change }: Changed): Promise<void> {
  const { versi } = await call(perencana, 'GET /api/iku/:id/manuals', { params: { id }, query: { tahun: TAHUN } });
  const inForce = versi.find(({ status }) => status === 'berlaku');
  if (inForce === undefined) throw new Error('no version is in force');
  const { sejakTahun, sampaiTahun, manual } = inForce;
  const body = change({ versi: 0, sejakTahun, sampaiTahun, jenisPerubahan: 'koreksi', alasan: 'uji', manual });
  await call(perencana, 'POST /api/iku/:id/manual-draft', { params: { id }, body });
}

const manualOf = (id: string): string => `/${TAHUN}/iku/${id}/manual`;
const life = (page: Page) => page.getByRole('region', { name: 'Versi yang sedang ditulis' });

test('a correction of a manual: submitted, reviewed by SMART, enacted, and every figure it changes is shown', async ({ as, apiAs }) => {
  const [penulis, peninjau, kepala] = [await as('perencana'), await as('verifikator'), await as('kepala')];
  const perencana = await apiAs('perencana');
  const id = await ikuId(perencana, '7', TAHUN);
  const alasan = 'Layanan yang belum digital penuh dihitung setengah, sesuai surat Biro Perencanaan.';
  await draft({
    perencana,
    id,
    change: (now) => {
      if (now.manual.cara.jenis !== 'rumus') throw new Error('IKU 7 is computed by a formula');
      return { ...now, alasan, manual: { ...now.manual, cara: { jenis: 'rumus', rumus: `(${now.manual.cara.rumus}) / 2` } } };
    },
  });

  await test.step('the author sees what comes next, and submits', async () => {
    await penulis.goto(manualOf(id));
    await expect(life(penulis)).toContainText('draf');
    await expect(life(penulis).getByRole('button', { name: 'Tinjau' })).toHaveCount(0);
    await life(penulis).getByRole('button', { name: 'Ajukan' }).click();
    const dialog = penulis.getByRole('dialog', { name: 'Ajukan versi ini untuk ditinjau?' });
    await dialog.getByRole('button', { name: 'Ajukan' }).click();
    await expect(life(penulis)).toContainText('Menunggu tinjauan SMART oleh orang lain.');
  });

  await test.step('the difference to the version in force marks the formula and says that the trend breaks', async () => {
    await peninjau.goto(`${manualOf(id)}?versi=draf`);
    await peninjau.getByRole('link', { name: /^Bandingkan dengan versi/ }).click();
    const table = peninjau.getByRole('table', { name: 'Perbedaan dua versi' });
    await expect(table.getByRole('row').filter({ hasText: 'Rumus' }).getByRole('insertion')).toContainText('/ 2');
    await expect(peninjau.getByText('jadi garis tren terputus', { exact: false })).toBeVisible();
  });

  await test.step('a review that leaves a letter without a word is not sent', async () => {
    await life(peninjau).getByRole('button', { name: 'Tinjau' }).click();
    const form = peninjau.getByRole('form', { name: 'Tinjauan SMART' });
    // oxlint-disable-next-line no-await-in-loop -- one letter after another
    for (const huruf of ['S: Spesifik', 'M: Terukur', 'A: Dapat dicapai', 'R: Relevan'])
      await form.getByRole('group', { name: huruf }).getByRole('radio', { name: 'ya' }).check();
    await form.getByRole('group', { name: 'T: Berbatas waktu' }).getByRole('radio', { name: 'sebagian' }).check();
    await form.getByRole('button', { name: 'Simpan tinjauan' }).click();
    await expect(form.getByRole('alert')).toContainText('1 huruf belum lengkap dinilai.');
    await form.getByRole('group', { name: 'T: Berbatas waktu' }).getByRole('textbox').fill('Batas data perlu lebih awal.');
    await form.getByRole('button', { name: 'Simpan tinjauan' }).click();
    await expect(life(peninjau)).toContainText('Sudah ditinjau; menunggu penetapan.');
    await expect(life(peninjau).getByRole('button', { name: 'Tetapkan' })).toHaveCount(0);
  });

  await test.step('the head of the office is told that figures of the past change, and enacts by decree', async () => {
    await kepala.goto(manualOf(id));
    await life(kepala).getByRole('button', { name: 'Tetapkan' }).click();
    const dialog = kepala.getByRole('dialog', { name: 'Tetapkan versi ini?' });
    await expect(dialog).toContainText(/Ini koreksi: \d+ pengukuran yang sudah disetujui dihitung ulang/);
    await expect(dialog.getByRole('button', { name: 'Tetapkan' })).toBeDisabled();
    await dialog.getByRole('textbox', { name: 'Nomor' }).fill('12/KEP/2024');
    await dialog.getByLabel('Tanggal').fill('2024-12-30');
    await dialog.getByRole('textbox', { name: 'Jabatan penanda tangan' }).fill('Kepala Kantor Regional');
    await dialog.getByRole('button', { name: 'Tetapkan' }).click();
    // What stays is waited for: the message that says how many figures changed closes by itself.
    await expect(kepala.getByRole('main')).toContainText('Keputusan 12/KEP/2024, 30 Desember 2024, Kepala Kantor Regional');
    await expect(kepala.getByRole('main')).toContainText('Batas data perlu lebih awal.');
    await expect(life(kepala)).toHaveCount(0);
  });

  await test.step('the figure that changed stands beside the one before, with the reason', async () => {
    await kepala.goto(`/${TAHUN}/iku/${id}`);
    const changes = kepala.getByRole('table', { name: 'Angka yang berubah karena koreksi manual' });
    const row = changes.getByRole('row').filter({ hasText: 'Realisasi 2024' });
    await expect(row).toContainText('91,67');
    await expect(row).toContainText('45,83');
    await expect(row).toContainText(alasan);
  });
});

test('"bagaimana jika" shows the effect up to NPSS and changes nothing', async ({ as, apiAs }) => {
  const page = await as('pic');
  const id = await ikuId(await apiAs('pic'), '13', TAHUN);
  const writes: string[] = [];
  page.on('request', (sent) => sent.method() !== 'GET' && writes.push(sent.url()));
  await page.goto(`/${TAHUN}/iku/${id}`);
  await page.getByRole('button', { name: 'Coba andaian' }).click();
  await expect(page.getByText('Ini andaian. Tidak ada yang disimpan', { exact: false })).toBeVisible();
  await page.getByText('Ubah realisasi langsung').click();
  await page.getByRole('textbox', { name: /^Realisasi 2024/ }).fill('90');
  const effects = page.getByRole('table', { name: 'Akibat andaian' });
  await expect(effects.getByRole('row').filter({ hasText: 'Realisasi' })).toContainText('98,40');
  await expect(effects.getByRole('row').filter({ hasText: 'Realisasi' })).toContainText('90,00');
  await expect(effects.getByRole('row').filter({ hasText: 'NPSS' })).toContainText(/−\d/);
  await page.reload();
  await expect(page.getByRole('complementary', { name: 'Angka dan asalnya' })).toContainText('98,40');
  expect(writes.filter((url) => !url.endsWith('/simulate'))).toEqual([]);
});

test('a grid of targets that contradicts the manual is refused cell by cell; the proposal of the manual fits', async ({ as, apiAs }) => {
  const page = await as('perencana');
  const id = await ikuId(await apiAs('perencana'), '4', TAHUN);
  await page.goto(`/${TAHUN}/perencanaan/periode?iku=${id}`);
  await page.getByRole('textbox', { name: 'Target Semester I', exact: true }).fill('10');
  await page.getByRole('button', { name: 'Tetapkan target periode' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'belum sesuai dengan manual' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Target Semester I', exact: true })).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Pakai usulan' }).click();
  await page.getByRole('button', { name: 'Tetapkan target periode' }).click();
  await expect(page.getByText(/^Ditetapkan sebagai versi 1, /)).toBeVisible();
});

test('what became of an indicator can be said, and Bab II says it in a sentence', async ({ as }) => {
  const page = await as('perencana');
  await page.goto('/2025/perencanaan/peta-indikator');
  const row = page
    .getByRole('table', { name: 'Peta indikator' })
    .getByRole('row')
    .filter({ hasText: /IKU 1 / });
  await expect(row).toContainText('diganti');
  await row.getByRole('button', { name: 'Ubah peta IKU 1' }).click();
  const dialog = page.getByRole('dialog', { name: 'Petakan IKU 1' });
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Cakupan penilaian berganti menurut Renstra 2025–2029.');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(row).toContainText('Cakupan penilaian berganti menurut Renstra 2025–2029.');
});

test('computing a year anew shows how far it is, and equal inputs write nothing', async ({ as }) => {
  const page = await as('perencana');
  await page.goto(`/${TAHUN}/perencanaan`);
  await page.getByRole('button', { name: 'Hitung ulang' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hitung ulang' }).click();
  await expect(page.getByRole('dialog')).toContainText('selesai');
  await expect(page.getByRole('dialog')).toContainText('Semua angka sudah sesuai; tidak ada yang ditulis.');
});

test('only the strategy map turns the paper', async ({ as }) => {
  const page = await as('kepala');
  const sideOf = async (): Promise<'tegak' | 'rebah'> => {
    const box = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec((await page.pdf({ preferCSSPageSize: true })).toString('latin1'));
    if (box === null) throw new Error('the paper has no size');
    return Number(box[1]) > Number(box[2]) ? 'rebah' : 'tegak';
  };
  await page.goto(`/${TAHUN}/peta-strategi`);
  await expect(page.getByRole('group', { name: `Peta strategi ${TAHUN}` })).toBeVisible();
  expect(await sideOf()).toBe('rebah');
  await page.getByRole('navigation', { name: 'Bagian utama' }).getByRole('link', { name: 'IKU' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`IKU ${TAHUN}`);
  expect(await sideOf()).toBe('tegak');
});
