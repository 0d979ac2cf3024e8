import { formatNumber } from './format-number.ts';
import type { ListLevel, Numbering } from './read-numbering.ts';
import { lineage, type Styles } from './read-styles.ts';

export type NumberedParagraph = { readonly style: string | null; readonly numId: string | null; readonly level: number | null };

/** Counts the paragraphs of lists in the order of the document, and says what Word prints before each: `A.`, `2.1`, `•`. */
export class ListCounter {
  readonly #numbering: Numbering;
  readonly #styles: Styles;
  /** By abstract list: lists that share one count on. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  /** Lists whose own start has been taken. */
  readonly #begun = new Set<string>();

  constructor(numbering: Numbering, styles: Styles) {
    this.#numbering = numbering;
    this.#styles = styles;
  }

  /** The mark of the next paragraph; empty where it has none. */
  next(paragraph: NumberedParagraph): string {
    const place = this.#placeOf(paragraph);
    if (place === null) return '';
    const { numId, level, abstract } = place;
    const own = this.#levelAt(numId, abstract, level);
    if (own === null) return '';
    const counts = this.#counts.get(abstract) ?? [];
    this.#counts.set(abstract, counts);
    this.#restart(numId, counts);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    for (let below = level + 1; below < counts.length; below++)
      if (this.#levelAt(numId, abstract, below)?.restart !== 0) counts[below] = undefined;
    return own.format === 'bullet' ? bullet(own.text) : this.#printed(own, { numId, abstract, counts });
  }

  #printed(own: ListLevel, { numId, abstract, counts }: { numId: string; abstract: string; counts: (number | undefined)[] }): string {
    return own.text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const level = this.#levelAt(numId, abstract, at);
        return formatNumber(counts[at] ?? level?.start ?? 1, own.legal ? 'decimal' : (level?.format ?? 'decimal'));
      })
      .trim();
  }

  /** A list that says where it starts, starts there at its first paragraph. */
  #restart(numId: string, counts: (number | undefined)[]): void {
    if (this.#begun.has(numId)) return;
    this.#begun.add(numId);
    for (const [at, { start }] of this.#numbering.lists.get(numId)?.levels ?? []) if (start !== undefined) counts[at] = undefined;
  }

  #levelAt(numId: string, abstract: string, at: number): ListLevel | null {
    const level = this.#numbering.abstracts.get(abstract)?.levels.get(at);
    const changed = this.#numbering.lists.get(numId)?.levels.get(at);
    if (level === undefined && changed?.text === undefined) return null;
    return { start: 1, format: 'decimal', text: '', legal: false, restart: null, style: null, ...level, ...changed };
  }

  #placeOf({
    style,
    numId,
    level,
  }: NumberedParagraph): { readonly numId: string; readonly level: number; readonly abstract: string } | null {
    const styles = lineage(this.#styles, style);
    const found = numId ?? styles.find(([, one]) => one.numId !== null)?.[1].numId ?? null;
    if (found === null || found === '0') return null;
    const abstract = this.#abstractOf(found);
    if (abstract === null) return null;
    const linked = styles.map(([id]) => this.#levelOfStyle(abstract, id)).find((one) => one !== null);
    const ofStyle = styles.find(([, one]) => one.level !== null)?.[1].level;
    return { numId: found, abstract, level: level ?? linked ?? ofStyle ?? 0 };
  }

  #levelOfStyle(abstract: string, style: string): number | null {
    for (const [at, level] of this.#numbering.abstracts.get(abstract)?.levels ?? []) if (level.style === style) return at;
    return null;
  }

  /** Follows a list that is only a name for the list of a style. */
  #abstractOf(numId: string): string | null {
    const first = this.#numbering.lists.get(numId)?.abstract;
    const link = first === undefined ? null : this.#numbering.abstracts.get(first)?.link;
    const linked = link == null ? null : this.#styles.get(link)?.numId;
    return (linked == null ? first : this.#numbering.lists.get(linked)?.abstract) ?? null;
  }
}

/** Signs of symbol fonts are bullets, whatever they look like. */
const bullet = (text: string): string => (/^[-–—*•>]$/.test(text) ? text : text === '' ? '' : '•');
