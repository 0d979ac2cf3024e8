import { plainDate } from '@selaras/core';
import { expect, test } from 'vitest';
import { describePack, packRegister } from './describe-pack.ts';
import type { PackDetailWire } from './rulepack.ts';

const KEYAKINAN = { verified: 'terverifikasi', 'needs-verification': 'perlu diverifikasi', assumption: 'anggapan' } as const;

/** No day is "today" in a document: whether a pack is in force is said by its days. */
const PACKS = packRegister(plainDate('2026-01-01')).map(({ id }) => {
  const found = describePack(id, plainDate('2026-01-01'));
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
});

const cell = (text: string): string => text.replaceAll('|', '\\|');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const berlaku = ({ belumTerisi, berlakuSejak, berlakuSampai }: PackDetailWire): string => {
  if (belumTerisi) return 'belum terisi';
  return berlakuSampai === null ? `sejak ${berlakuSejak}` : `${berlakuSejak} s.d. ${berlakuSampai}`;
};

function chapter(pack: PackDetailWire): string {
  const { id, nama, dasarHukum, uraian, daftarFakta, setelan, contoh } = pack;
  const bawaan = setelan.map(({ kode, nama: judul, bawaan: nilai, pilihan }) => [
    `\`${kode}\``,
    judul.id,
    pilihan.find((one) => one.nilai === nilai)?.bunyi.id ?? nilai,
    pilihan
      .filter((one) => one.nilai !== nilai)
      .map(({ bunyi }) => bunyi.id)
      .join('; '),
  ]);
  return [
    `## ${nama}`,
    `\`${id}\`, ${berlaku(pack)}. Dasar hukum: ${dasarHukum}. Keyakinan: ${KEYAKINAN[pack.status]}. Contoh yang dicocokkan: ${contoh.length}.`,
    uraian.ringkas.id,
    table(
      ['Pernyataan', 'Keyakinan', 'Sumber'],
      daftarFakta.map(({ bunyi, status, sumber }) => [bunyi.id, KEYAKINAN[status], sumber]),
    ),
    ...(bawaan.length === 0 ? [] : [table(['Setelan', 'Yang belum pasti', 'Bawaan', 'Pilihan lain'], bawaan)]),
  ].join('\n\n');
}

const DOCUMENT = `# Paket aturan: apa yang dihitung menurut apa, dan seberapa yakin kami

Setiap indeks dihitung oleh paket aturan: data sebuah peraturan dengan masa berlaku, dasar hukum, dan keyakinan setiap pernyataannya.
_Terverifikasi_ berarti dibaca pada halaman peraturannya, atau terbukti dari angka yang terbit; _perlu diverifikasi_ berarti dari
sumber lain; _anggapan_ berarti kami yang menetapkannya. Paket yang sudah diterbitkan tidak pernah diubah: aturan baru menjadi paket baru.

Dokumen ini dicetak dari paketnya (\`npx vitest run packages/contract/src/rulepack -u\` mencetaknya ulang). Isi setiap aturan, sumber
setiap pilihan, dan angka contohnya ada pada halaman Paket aturan, \`GET /api/packs/{id}\`, dan \`selaras packs\`.

${table(
  ['Paket', 'Nama', 'Berlaku', 'Keyakinan', 'Belum pasti'],
  PACKS.map((pack) => [
    `\`${pack.id}\``,
    pack.nama,
    berlaku(pack),
    KEYAKINAN[pack.status],
    `${pack.belumDiverifikasi} dari ${pack.fakta} pernyataan`,
  ]),
)}

${PACKS.map(chapter).join('\n\n')}
`;

test('the list of rule packs in the documentation is that of the packs', async () => {
  await expect(DOCUMENT).toMatchFileSnapshot('../../../../docs/reference/paket-aturan.md');
});
