import * as z from 'zod';

/** A figure as others write it. The pattern is only said here; core reads the text, and names what is wrong with it at its place. */
export const angka = z
  .union([z.string().meta({ pattern: String.raw`^-?\d+([.,]\d+)?$` }), z.number()])
  .nullable()
  .meta({
    title: 'Angka',
    description: 'Teks dengan koma atau titik, bilangan JSON (paling banyak 15 angka penting), atau null: belum ada.',
  });

/** The rules of which year are meant: those in force on its 31 December. Four digits; which years have rules, the packs say. */
export const tahunAturan = z.int().min(1000).max(9999).optional();

/** How many things of one kind a request or line may list. */
export const MAX_ITEMS = 200_000;
