import { PACK_VECTORS, type PackVector, RULE_PACKS } from '@selaras/core';
import { expect, test } from 'vitest';
import { CALCULATION_KINDS, CALCULATIONS, type CalculationKind } from './calculations.ts';

const HEAD = `# Hitung: jenis hitungan, masukan, dan hasilnya

Satu perilaku di tiga tempat: \`./selaras calc <jenis>\` (satu objek JSON per baris), \`POST /api/calculate/<jenis>\`, dan fungsi \`calculate\` di \`@selaras/core\`. Tidak ada yang disimpan. Halaman ini ditulis oleh pengujiannya (\`npx vitest run packages/contract/src/calculation/reference -u\`); contoh di bawah adalah vektor baku paketnya.

## Bentuk masukan dan hasil

- **Angka masuk**: teks \`-?\\d+([.,]\\d+)?\` atau bilangan JSON dengan paling banyak 15 angka penting. Pemisah ribuan dan pangkat ditolak: \`figure.malformed\`.
- **\`null\`** pada angka yang diperlukan: \`{"absen":"no_data_yet","pack":…}\`. Ditinggalkan berarti keliru (\`input.missing_field\`), kecuali komponen IKPA dan anggota NPSS/NKO: di sana berarti _tidak dinilai_. Bila tidak satu pun dinilai: \`{"absen":"not_assessed","pack":…}\`. Daftar kosong (\`[]\`) berarti datanya belum ada: \`no_data_yet\`.
- **Angka keluar**: teks bertitik; tepat bila berakhir, selain itu 20 desimal setengah ke atas. \`tercetak\` seperti pada dokumen resmi: koma, dua desimal, tanpa pemisah ribuan, tanpa %.
- **\`tahun\`** memilih paket yang berlaku pada 31 Desember tahun itu; \`--pack\` atau \`?pack=\` memilih paket tertentu; tanpa keduanya berlaku paket hari ini.
- **Keliru**: \`{"error":{"code","field"?,"message","others"?}}\`, semuanya sekaligus dan selalu dalam urutan yang sama: nama yang tidak dikenal; lalu yang hilang atau salah bentuk; lalu angka, cacahan, dan batasnya, menurut urutan pada skema. \`code\` adalah yang pertama, sisanya ada di \`others\` (paling banyak 99). Angka tidak diperiksa bila artinya bergantung pada yang hilang, misalnya \`tahun\`. Kode: \`input.not_json\`, \`input.unknown_field\`, \`input.missing_field\`, \`input.wrong_type\`, \`input.out_of_range\`, \`input.too_long\`, \`figure.malformed\`, \`rule.not_known\`, \`pack.unknown\`, \`pack.none_in_force\`. Kode keluar tetap 0, kecuali masukannya tidak dapat dibaca.
- **\`--explain\`** (\`?explain=1\`) menyertakan setiap langkah; **\`--schema\`** menampilkan JSON Schema masukannya; **\`--lang en\`** (\`?lang=en\`) berbahasa Inggris.
- UTF-8, LF atau CRLF; tanda urutan bita dan baris kosong dilewati. Lewat HTTP, \`content-type: application/x-ndjson\` mengalirkan banyak baris.

Yang belum pasti pada suatu paket dapat dipilih dengan \`"setelan"\`; pilihannya ada di [paket-aturan.md](paket-aturan.md).
`;

const line = (value: object): string => JSON.stringify(value);

function exampleOf({ id, sumber, masukan, paket }: PackVector, kind: CalculationKind): string {
  const answer = CALCULATIONS[kind].run(masukan, { paket, pada: '2025-01-01' as never });
  if (!answer.ok) throw new Error(`${id} is refused`);
  return `${id} (${sumber}):\n\n\`\`\`json\n${line(masukan)}\n${line(answer.value.output)}\n\`\`\``;
}

function sectionOf(kind: CalculationKind): string {
  const packs = CALCULATIONS[kind].packs.map((id) => `\`${id}\` ${RULE_PACKS.find((one) => one.id === id)?.nama ?? ''}`);
  const examples = PACK_VECTORS.filter((one) => one.kind === kind && line(one.masukan).length < 700).slice(0, 2);
  return [`## ${kind}`, `Paket: ${packs.join('; ')}.`, ...examples.map((one) => exampleOf(one, kind))].join('\n\n');
}

test('the page of reference shows every kind with an example that is computed', async () => {
  const page = [HEAD.trimEnd(), ...CALCULATION_KINDS.map(sectionOf)].join('\n\n');
  await expect(`${page}\n`).toMatchFileSnapshot('../../../../docs/reference/hitung.md');
});

test('every kind has an example', () => {
  expect(CALCULATION_KINDS.filter((kind) => !PACK_VECTORS.some((one) => one.kind === kind))).toEqual([]);
});
