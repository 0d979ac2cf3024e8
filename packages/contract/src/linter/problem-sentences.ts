import type { DocumentNote, DocumentProblem, DocumentProblemCode } from '@selaras/core';

type Detail = NonNullable<DocumentProblem['detail']>;
type Sentences = Readonly<Record<DocumentProblemCode, (detail: Detail) => string>>;
type Notes = Readonly<Record<DocumentNote['code'], (detail: Detail) => string>>;

const id: Sentences = {
  'file.not_found': ({ alasan }) => `Berkas tidak dapat dibuka (${alasan ?? 'ENOENT'}). Periksa nama, letak, dan izinnya.`,
  'file.empty': () => 'Berkas ini kosong. Periksa apakah penyimpanan atau unduhannya sudah selesai.',
  'file.too_big': ({ maks }) => `Berkas terlalu besar: paling banyak ${maks} MB. Perkecil gambarnya atau pisahkan lampirannya.`,
  'file.unpacks_too_big': ({ maks }) =>
    `Isi berkas mengembang melebihi batas yang aman (${maks} MB). Salin isinya ke dokumen baru, lalu simpan lagi.`,
  'file.too_many_pages': ({ halaman, maks }) =>
    `Dokumen ini ${halaman} halaman; yang diperiksa paling banyak ${maks}. Pisahkan menjadi beberapa berkas.`,
  'file.encrypted': () => 'Berkas ini dikunci dengan kata sandi. Buka, hapus kata sandinya, lalu simpan lagi.',
  'file.old_word': () => 'Berkas ini berformat Word lama (.doc). Buka di Word, lalu simpan sebagai Word Document (.docx) atau PDF.',
  'file.old_excel': () => 'Berkas ini berformat Excel lama (.xls). Buka di Excel, lalu simpan sebagai Excel Workbook (.xlsx).',
  'file.other_document': () => 'Format dokumen ini belum dibaca. Simpan sebagai PDF, Word Document (.docx), atau teks.',
  'file.image': () => 'Berkas ini gambar. Kenali tulisannya (OCR) lebih dahulu, lalu simpan sebagai PDF atau teks.',
  'file.not_a_document': () => 'Berkas ini bukan dokumen. Yang dibaca: PDF, Word Document (.docx), Excel Workbook (.xlsx), dan teks.',
  'file.broken': () => 'Berkas ini rusak atau terpotong. Unduh atau simpan lagi dari sumbernya.',
  'file.no_text': () =>
    'Tidak ada tulisan yang dapat dibaca dalam berkas ini: halamannya hanya gambar hasil pindai. Kenali tulisannya (OCR) lebih dahulu.',
  'file.too_slow': () => 'Berkas ini terlalu lama dibaca sehingga dihentikan. Pisahkan menjadi beberapa berkas yang lebih kecil.',
};

const en: Sentences = {
  'file.not_found': ({ alasan }) => `The file cannot be opened (${alasan ?? 'ENOENT'}). Check its name, folder and permissions.`,
  'file.empty': () => 'This file is empty. Check whether it was saved or downloaded completely.',
  'file.too_big': ({ maks }) => `The file is too large: at most ${maks} MB. Make its pictures smaller or split off its annexes.`,
  'file.unpacks_too_big': ({ maks }) =>
    `The file unpacks beyond what is safe (${maks} MB). Copy its content into a new document and save it again.`,
  'file.too_many_pages': ({ halaman, maks }) => `This document has ${halaman} pages; at most ${maks} are checked. Split it.`,
  'file.encrypted': () => 'This file is locked with a password. Open it, remove the password and save it again.',
  'file.old_word': () => 'This file has the old Word format (.doc). Open it in Word and save it as Word Document (.docx) or PDF.',
  'file.old_excel': () => 'This file has the old Excel format (.xls). Open it in Excel and save it as Excel Workbook (.xlsx).',
  'file.other_document': () => 'This document format is not read yet. Save it as PDF, Word Document (.docx) or text.',
  'file.image': () => 'This file is a picture. Recognise its text (OCR) first, then save it as PDF or text.',
  'file.not_a_document': () => 'This file is no document. What is read: PDF, Word Document (.docx), Excel Workbook (.xlsx) and text.',
  'file.broken': () => 'This file is damaged or cut off. Download or save it again from its source.',
  'file.no_text': () => 'No text can be read in this file: its pages are scanned pictures. Recognise their text (OCR) first.',
  'file.too_slow': () => 'Reading this file took too long and was stopped. Split it into smaller files.',
};

const NOTES: Readonly<Record<'id' | 'en', Notes>> = {
  id: {
    'pages.no_text': ({ halaman, jumlah }) =>
      `${jumlah} halaman hanya gambar tanpa tulisan dan tidak diperiksa: halaman ${halaman}. Kenali tulisannya (OCR) lebih dahulu.`,
    'text.not_indonesian': () => 'Dokumen ini tampaknya tidak berbahasa Indonesia; yang diperiksa hanya angka dan tabelnya.',
  },
  en: {
    'pages.no_text': ({ halaman, jumlah }) =>
      `${jumlah} pages are pictures without text and were not checked: page ${halaman}. Recognise their text (OCR) first.`,
    'text.not_indonesian': () => 'This document does not seem to be in Indonesian; only its figures and tables are checked.',
  },
};

const SENTENCES = { id, en } as const;

/** What is wrong with a file and what to do about it. */
export const documentSentence = ({ code, detail = {} }: DocumentProblem, lang: 'id' | 'en'): string => SENTENCES[lang][code](detail);

/** What must be told of a file that was read all the same. */
export const documentNoteSentence = ({ code, detail = {} }: DocumentNote, lang: 'id' | 'en'): string => NOTES[lang][code](detail);
