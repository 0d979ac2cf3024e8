export type Destination = { readonly key: string; readonly kind: string; readonly title: string; readonly href: string };

const LIMIT = 30;

/** Every typed word must occur; a hit at the beginning of the kind ("IKU 7") comes first. */
export function matching(destinations: readonly Destination[], typed: string): readonly Destination[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return destinations.slice(0, LIMIT);
  const words = wanted.split(/\s+/);
  const hits = destinations.filter(({ kind, title }) => words.every((word) => `${kind} ${title}`.toLowerCase().includes(word)));
  const rank = ({ kind, title }: Destination): number => {
    if (kind.toLowerCase() === wanted || kind.toLowerCase() === `iku ${wanted}`) return 0;
    return title.toLowerCase().startsWith(wanted) ? 1 : 2;
  };
  return hits.toSorted((a, b) => rank(a) - rank(b)).slice(0, LIMIT);
}
