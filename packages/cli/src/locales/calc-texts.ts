type CalcTexts = {
  readonly description: string;
  readonly kind: string;
  readonly kinds: string;
  readonly schema: string;
  readonly explain: string;
  readonly packId: string;
  readonly pack: string;
  readonly example: string;
  readonly waiting: (kind: string) => string;
  readonly unreadable: (reason: string) => string;
};

const id: CalcTexts = {
  description: 'Hitung indeks resmi: satu objek JSON per baris masuk, satu hasil per baris keluar, tanpa basis data',
  kind: 'jenis',
  kinds: 'apa yang dihitung',
  schema: 'tampilkan JSON Schema masukannya, lalu selesai',
  explain: 'sertakan langkah hitung setiap hasil (trace)',
  packId: 'paket',
  pack: 'pakai paket aturan ini, misalnya ikpa:2024, bukan yang berlaku',
  example: `Contoh: echo '{"pagu":"100","realisasi":"85"}' | selaras calc serapan`,
  waiting: (kind) => `Tulis satu objek JSON per baris, akhiri dengan Ctrl-D. Bentuknya: selaras calc ${kind} --schema`,
  unreadable: (reason) => `Masukan tidak dapat dibaca (${reason}).`,
};

const en: CalcTexts = {
  description: 'Compute official indices: one JSON object a line in, one result a line out, without a database',
  kind: 'kind',
  kinds: 'what is computed',
  schema: 'show the JSON Schema of what goes in, and end',
  explain: 'add the steps of each result (trace)',
  packId: 'pack',
  pack: 'use this rule pack, such as ikpa:2024, instead of the one in force',
  example: `Example: echo '{"pagu":"100","realisasi":"85"}' | selaras calc serapan`,
  waiting: (kind) => `Write one JSON object a line, end with Ctrl-D. Its shape: selaras calc ${kind} --schema`,
  unreadable: (reason) => `The input cannot be read (${reason}).`,
};

export const calcTexts = { id, en } as const;
