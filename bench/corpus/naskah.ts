import type { JenisDokumen } from '@selaras/core';

/** A document before it has a format: parts with names, so that a fault can be planted in one of them. */
export type Naskah = { readonly jenis: JenisDokumen; readonly judul: string; readonly kantor: string; readonly parts: readonly Part[] };

export type Part =
  | { readonly id: string; readonly kind: 'sampul' | 'bab' | 'sub' | 'iku' | 'paragraf'; readonly text: string }
  | { readonly id: string; readonly kind: 'daftar'; readonly items: readonly string[] }
  | TablePart
  | { readonly id: string; readonly kind: 'tanda-tangan'; readonly lines: readonly string[] };

export type TablePart = {
  readonly id: string;
  readonly kind: 'tabel';
  readonly judul: string;
  /** Titles above the column titles, one for each column; empty where nothing stands above. */
  readonly atas?: readonly string[];
  readonly kolom: readonly string[];
  readonly baris: readonly (readonly string[])[];
};

export const paragraf = (id: string, text: string): Part => ({ id, kind: 'paragraf', text });

/** The part with this name changed; it is a slip of the corpus when there is none. */
export function changed(naskah: Naskah, id: string, change: (part: Part) => Part | readonly Part[]): Naskah {
  if (!naskah.parts.some((part) => part.id === id)) throw new Error(`no part ${id}`);
  return { ...naskah, parts: naskah.parts.flatMap((part) => (part.id === id ? change(part) : [part])) };
}

/** Words of a paragraph changed; throws where they are not there, so that no fault is planted in name only. */
export function reworded(naskah: Naskah, id: string, from: string, to: string): Naskah {
  return changed(naskah, id, (part) => {
    if (!('text' in part) || !part.text.includes(from)) throw new Error(`"${from}" is not in ${id}`);
    return { ...part, text: part.text.replace(from, to) };
  });
}

export function tableChanged(naskah: Naskah, id: string, change: (table: TablePart) => TablePart): Naskah {
  return changed(naskah, id, (part) => {
    if (part.kind !== 'tabel') throw new Error(`${id} is no table`);
    return change(part);
  });
}

/** One cell, by row and column from 0. */
export const cellChanged = (naskah: Naskah, id: string, [row, column]: readonly [number, number], text: string): Naskah =>
  tableChanged(naskah, id, (table) => ({
    ...table,
    baris: table.baris.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? text : cell)) : cells)),
  }));
