import { nameKey, nameTokens, similarity } from './name-key.ts';

/** What is found by name: `tokens` are the words that tell it from others, `full` all of its name. */
type Named = { readonly tokens: ReadonlySet<string>; readonly full: ReadonlySet<string> };

export type NameIndex<D extends Named> = {
  readonly find: (name: string, least: number) => D | null;
  readonly within: (sentence: string) => D | null;
  readonly add: (draft: D, name: string) => void;
  readonly tokens: (name: string) => ReadonlySet<string>;
};

/** As near as names of one indicator are in the documents of one office. */
export const NEAR = 0.72;

/** Finds a name by the words it shares: only drafts that share its rarest words are compared. */
export function nameIndex<D extends Named>(common: ReadonlySet<string>): NameIndex<D> {
  const exact = new Map<string, D>();
  const byWord = new Map<string, D[]>();
  const tokens = (name: string): ReadonlySet<string> => {
    const all = nameTokens(name);
    const rare = all.filter((word) => !common.has(word));
    return new Set(rare.length >= 2 ? rare : all);
  };
  const add = (draft: D, name: string): void => {
    exact.set(nameKey(name), draft);
    for (const word of tokens(name)) {
      const those = byWord.get(word) ?? [];
      if (those.length < 40 && those.at(-1) !== draft) those.push(draft);
      byWord.set(word, those);
    }
  };
  const find = (name: string, least: number): D | null => {
    const same = exact.get(nameKey(name));
    if (same !== undefined) return same;
    const words = tokens(name);
    const near = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
    const ranked = [...near].map((draft) => ({ draft, score: similarity(words, draft.tokens) })).toSorted((a, b) => b.score - a.score);
    const [best, second] = ranked;
    return best === undefined || best.score < least || (second !== undefined && best.score - second.score < 0.08) ? null : best.draft;
  };
  const within = (sentence: string): D | null => {
    const words = new Set(nameTokens(sentence));
    const near = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
    const phrase = sentence.toLowerCase().replace(/\s+/g, ' ');
    const isHeld = ({ tokens: own, full }: D): boolean =>
      (own.size >= 3 && [...own].every((word) => words.has(word))) ||
      (full.size >= 3 && [...full].every((word) => words.has(word))) ||
      (own.size === 2 && phrase.includes([...own].join(' ')));
    const held = [...near].filter(isHeld);
    const longest = held.toSorted((a, b) => b.full.size - a.full.size);
    return longest.length > 1 && longest[0]?.full.size === longest[1]?.full.size ? null : (longest[0] ?? null);
  };
  return { find, within, add, tokens };
}
