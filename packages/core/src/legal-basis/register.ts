import type { PlainDate } from '../kernel/plain-date.ts';
import { titleWords } from './match-title.ts';
import { idPeraturan, type JenisPeraturan, type Peraturan } from './peraturan.ts';
import { PERATURAN_LAIN } from './peraturan-lain.ts';
import { PERATURAN_PANRB } from './peraturan-panrb.ts';
import { PERATURAN_PEMERINTAH } from './peraturan-pemerintah.ts';
import { PERATURAN_PRESIDEN } from './peraturan-presiden.ts';
import { UNDANG_UNDANG } from './undang-undang.ts';

/** Every regulation that is known, in the order of their rank. */
export const REGISTER: readonly Peraturan[] = [
  ...UNDANG_UNDANG,
  ...PERATURAN_PEMERINTAH,
  ...PERATURAN_PRESIDEN,
  ...PERATURAN_PANRB,
  ...PERATURAN_LAIN,
];

const BY_ID: ReadonlyMap<string, Peraturan> = new Map(REGISTER.map((peraturan) => [peraturan.id, peraturan]));

export const peraturanById = (id: string): Peraturan | null => BY_ID.get(id) ?? null;

export const findPeraturan = (jenis: JenisPeraturan, nomor: number, tahun: number): Peraturan | null =>
  peraturanById(idPeraturan(jenis, nomor, tahun));

/** What stands in its place today: the last of the chain of replacements that had begun by that day. */
export function penggantiPada(peraturan: Peraturan, on: PlainDate): Peraturan | null {
  let found: Peraturan | null = null;
  let now = peraturan;
  const seen = new Set<string>();
  while (now.digantiOleh !== null && now.dicabutSejak !== null && now.dicabutSejak <= on && !seen.has(now.id)) {
    seen.add(now.id);
    const next = peraturanById(now.digantiOleh);
    if (next === null) return found;
    found = next;
    now = next;
  }
  return found;
}

/** Regulations whose title begins with one of these words: nearly all that a cited title can be like. */
export function titledLike(words: readonly string[]): readonly Peraturan[] {
  const found = new Set<Peraturan>();
  for (const word of words.slice(0, 4)) for (const peraturan of BY_WORD.get(word.slice(0, 5)) ?? []) found.add(peraturan);
  return [...found];
}

const BY_WORD: ReadonlyMap<string, readonly Peraturan[]> = byFirstWords();

function byFirstWords(): ReadonlyMap<string, readonly Peraturan[]> {
  const index = new Map<string, Peraturan[]>();
  for (const peraturan of REGISTER) {
    for (const word of new Set(
      titleWords(peraturan.tentang)
        .slice(0, 4)
        .map((one) => one.slice(0, 5)),
    )) {
      index.set(word, [...(index.get(word) ?? []), peraturan]);
    }
  }
  return index;
}
