import { NAMA_ATURAN, RULES, type Severity, URAIAN_ATURAN } from '@selaras/core';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { checkOutputLine } from './check-lines.ts';

const TINGKAT: Readonly<Record<Severity, string>> = { error: 'kesalahan', warn: 'perlu diperiksa', info: 'catatan' };

const RULE_TABLE = [
  ['Aturan', 'Nama', 'Tingkat', 'Yang dicari'],
  ['---', '---', '---', '---'],
  ...RULES.map((id) => [`\`${id}\``, NAMA_ATURAN[id].id, TINGKAT[URAIAN_ATURAN[id].severity], URAIAN_ATURAN[id].bunyi.id]),
]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n');

const DOCUMENT = `# Cek Konsistensi: aturan dan keluaran

\`selaras check BERKAS…\` membaca dokumen perencanaan atau kinerja siapa pun (PDF, DOCX, XLSX, teks) dan menunjukkan apa yang bertentangan
dengan apa, di mana, dan berapa seharusnya. Tidak perlu peladen atau basis data. Daftar ini dicetak dari aturannya
(\`npx vitest run packages/contract/src/linter -u\` mencetaknya ulang); cara memakainya ada di [check-documents](../how-to/check-documents.md).

## Aturan

Tingkat yang tertulis adalah yang terberat. Pembacaan yang kurang yakin (di bawah 0,7), dan yang bertumpu pada angka yang mungkin salah
baca (OCR), paling tinggi _perlu diperiksa_; di bawah 0,5 tidak disampaikan.

${RULE_TABLE}

## Keluaran \`--json\`

Satu objek per berkas, satu baris, menurut urutan argumen; skemanya [cek-konsistensi.schema.json](cek-konsistensi.schema.json).

- \`places[0]\` adalah tempat yang perlu dibetulkan; tempat lain adalah yang bertentangan dengannya, atau kesalahan yang sama di tempat lain.
- \`line\` dihitung dari 1 menurut baris baru dalam teks yang diperiksa. Untuk PDF, DOCX, dan XLSX teks itu ditulis oleh \`--text\`.
- \`column\` dihitung dari 1 dalam titik kode Unicode; \`text\` adalah bagian baris itu apa adanya, kecuali data pribadi: disamarkan.
- \`fingerprint\` menamai kesalahan tanpa nomor baris; \`--baseline\` membandingkannya.
- Berkas yang tidak dapat dibaca: \`{"file", "error": {"code", "message"}}\`. Kodenya tetap.
- \`--paket\` menambah satu baris terakhir \`{"paket": {"matrix", "findings"}}\`; tempatnya menyebut \`file\`.

Kode keluar: 2 bila ada berkas yang tidak dapat dibaca, selain itu 1 bila ada temuan bertingkat kesalahan, selain itu 0.
`;

test('the documentation lists the rules as they are', async () =>
  expect(DOCUMENT).toMatchFileSnapshot('../../../../docs/reference/cek-konsistensi.md'));

test('the schema of a line is published', async () =>
  expect(`${JSON.stringify(z.toJSONSchema(checkOutputLine), null, 2)}\n`).toMatchFileSnapshot(
    '../../../../docs/reference/cek-konsistensi.schema.json',
  ));
