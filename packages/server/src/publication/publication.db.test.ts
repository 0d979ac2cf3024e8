import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenExample } from '../../test-support/example-office.ts';
import { expectOk } from '../../test-support/factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { draftFiles } from '../document/draft-file.ts';
import { publishedFile, publishedSnapshot } from '../document/published-file.ts';
import { renjaConsistency } from '../document/renja-consistency.ts';
import { renjaState } from '../document/renja-state.ts';
import { readContent, writeContent } from '../document/write-content.ts';
import { writeNarrative } from '../narrative/write-narrative.ts';
import { publishRenja } from './publish-renja.ts';

let database: TestDatabase;
let kepala: Context;
let perencana: Context;
let pic: Context;

beforeAll(async () => {
  database = await openTestDatabase();
  const as = await givenExample(database);
  [kepala, perencana, pic] = [await as('kepala'), await as('perencana'), await as('pic')];
});
afterAll(() => database.close());

const state = async () => expectOk(await renjaState(kepala, 2025));
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('the example office comes with a published Renja 2025 that nothing forbids', async () => {
  const { publications, findings, changedSincePublished } = await state();
  expect(publications.map(({ nomor }) => nomor)).toEqual([1]);
  expect(findings.filter(({ level }) => level === 'wajib')).toEqual([]);
  expect(changedSincePublished).toBe(false);
});

test('nothing in the printed Renja contradicts anything else in it', async () => {
  const konsistensi = expectOk(await renjaConsistency(kepala, 2025));
  expect(
    konsistensi.filter(({ severity }) => severity !== 'info').map(({ rule, message, kutipan }) => [rule, message.id, kutipan]),
  ).toEqual([]);
});

test('what is stored is what its hash says', async () => {
  const [first] = (await state()).publications;
  const { content, sha256 } = expectOk(await publishedSnapshot(kepala, first?.id ?? ''));
  expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  expect(content).not.toMatch(/\b\d{18}\b/);
});

test('a file of a published document is the same bytes each time it is asked for', async () => {
  const [first] = (await state()).publications;
  for (const format of ['html', 'pdf', 'docx'] as const) {
    const once = expectOk(await publishedFile(kepala, { id: first?.id ?? '', format }));
    const again = expectOk(await publishedFile(kepala, { id: first?.id ?? '', format }));
    expect(digest(again)).toBe(digest(once));
  }
});

describe('Tetapkan', () => {
  test('is for whoever may publish, and nobody else', async () => {
    const { draftHash } = await state();
    expect(await publishRenja(perencana, { tahun: 2025, draftHash })).toEqual({
      ok: false,
      error: { code: 'access.denied', action: 'document.publish' },
    });
    expect(await publishRenja(pic, { tahun: 2025, draftHash })).toMatchObject({ ok: false, error: { code: 'access.denied' } });
  });

  test('publishes only what the person has seen', async () => {
    expect(await publishRenja(kepala, { tahun: 2025, draftHash: 'a'.repeat(64) })).toEqual({
      ok: false,
      error: { code: 'document.stale_draft' },
    });
  });

  test('of a year without a Renstra answers like a document that does not exist', async () => {
    expect(await publishRenja(kepala, { tahun: 2040, draftHash: 'a'.repeat(64) })).toEqual({
      ok: false,
      error: { code: 'document.not_found' },
    });
  });

  test('waits for an unmet indicator to be discussed', async () => {
    const [ikuId, versi] = await ikuWithNarrative('4', 'kendala');
    expectOk(await writeNarrative(perencana, { ikuId, tahun: 2025, bagian: 'kendala', teks: '', versi, contoh: false, sumber: null }));
    const { findings, draftHash } = await state();
    expect(findings.filter(({ level }) => level === 'wajib').map(({ code, ikuId: about }) => [code, about])).toEqual([
      ['renja.kendala_missing', ikuId],
    ]);
    expect(await publishRenja(kepala, { tahun: 2025, draftHash })).toEqual({
      ok: false,
      error: { code: 'document.not_ready', findings: 1 },
    });
  });

  test('makes a new snapshot that supersedes the one before, and leaves that one as it was', async () => {
    const [before] = (await state()).publications;
    const old = expectOk(await publishedFile(kepala, { id: before?.id ?? '', format: 'html' }));
    const [ikuId, versi] = await ikuWithNarrative('4', 'kendala');
    const teks = 'Kendala pada {tabel:iku4} masih sama.';
    expectOk(
      await writeNarrative(perencana, {
        ikuId,
        tahun: 2025,
        bagian: 'kendala',
        teks: teks.replace('{tabel:iku4} ', ''),
        versi,
        contoh: false,
        sumber: null,
      }),
    );
    const { draftHash, findings } = await state();
    expect(findings.filter(({ level }) => level === 'wajib')).toEqual([]);
    const [a, b] = await Promise.all([publishRenja(kepala, { tahun: 2025, draftHash }), publishRenja(kepala, { tahun: 2025, draftHash })]);
    expect([a.ok, b.ok]).toEqual([true, true]);
    const { publications } = await state();
    expect(publications.map(({ nomor, menggantikan }) => [nomor, menggantikan])).toEqual([
      [3, 2],
      [2, 1],
      [1, null],
    ]);
    expect(digest(expectOk(await publishedFile(kepala, { id: before?.id ?? '', format: 'html' })))).toBe(digest(old));
  });
});

async function ikuWithNarrative(kode: string, bagian: string): Promise<[id: string, versi: number]> {
  const [row] = await database.query(
    `select i.id, max(n.versi) as versi from iku i join renstra r on r.id = i.renstra_id join narrative n on n.iku_id = i.id
     where i.kode = $1 and n.bagian = $2 and lower(r.tahun) = 2020 group by i.id`,
    [kode, bagian],
  );
  return [String(row?.['id']), Number(row?.['versi'])];
}

test('a draft carries its mark and is kept nowhere', async () => {
  const before = await database.query('select count(*)::int as n from document_file');
  const { files } = expectOk(await draftFiles(perencana, { tahun: 2025, formats: ['html'] }));
  expect(new TextDecoder().decode(files.get('html'))).toContain('DRAF');
  expect(await database.query('select count(*)::int as n from document_file')).toEqual(before);
});

describe('text', () => {
  test('that types a figure is refused, with its place, and nothing is written', async () => {
    const [ikuId, versi] = await ikuWithNarrative('1', 'uraian');
    const refused = await writeNarrative(pic, {
      ikuId,
      tahun: 2025,
      bagian: 'uraian',
      teks: 'Nilainya 69,39 persen.',
      versi,
      contoh: false,
      sumber: null,
    });
    expect(refused).toEqual({
      ok: false,
      error: { code: 'narrative.invalid', fields: [{ field: 'teks', problem: 'typed_figure', detail: { at: 9, text: '69,39' } }] },
    });
    expect(await ikuWithNarrative('1', 'uraian')).toEqual([ikuId, versi]);
  });

  test('that somebody else has changed meanwhile is not overwritten', async () => {
    const [ikuId, versi] = await ikuWithNarrative('1', 'uraian');
    const stale = await writeNarrative(pic, {
      ikuId,
      tahun: 2025,
      bagian: 'uraian',
      teks: 'Teks.',
      versi: versi - 1,
      contoh: false,
      sumber: null,
    });
    expect(stale).toEqual({ ok: false, error: { code: 'approval.stale_version', current: versi } });
  });

  test('of the office is a version of its own, refused for a legal basis that does not exist', async () => {
    const { isi, dasarHukum, versi } = expectOk(await readContent(perencana, 2025));
    const input = { tahun: 2025, isi, versi, sumber: 'uji' };
    expect(await writeContent(perencana, { ...input, dasarHukum: [...dasarHukum, 'tidak-ada'] })).toMatchObject({
      ok: false,
      error: { code: 'document.content_invalid', fields: [{ field: 'dasarHukum', detail: { reference: 'tidak-ada' } }] },
    });
    expect(expectOk(await writeContent(perencana, { ...input, dasarHukum }))).toEqual({ versi: versi + 1 });
    expect(await writeContent(pic, { ...input, dasarHukum })).toMatchObject({ ok: false, error: { code: 'access.denied' } });
  });
});
