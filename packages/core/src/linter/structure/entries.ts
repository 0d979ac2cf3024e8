import { passageOf } from '../source/passage.ts';
import type { Span } from '../source/span.ts';
import { lineAt } from './free-lines.ts';
import { captionLabel, chapterLabel, itemLabel, letterLabel, sectionNumberLabel } from './labels.ts';
import type { ScannedLine } from './scan-lines.ts';
import type { RawBlock, Taken, TextInput } from './text-input.ts';

type ListKind = 'isi' | 'tabel' | 'gambar';

/** Reads the lines of lists of contents, tables and figures. Knows in which list it is. */
export class EntryReader {
  readonly #input: TextInput;
  #list: ListKind | null = null;

  constructor(input: TextInput) {
    this.#input = input;
  }

  /** A heading opens a list or closes it. */
  saw(block: RawBlock): void {
    if (block.kind === 'entry') return;
    if (block.kind === 'heading') this.#list = listNamed(block.title.text);
    else if (block.kind !== 'paragraph' || block.passage.text.length > 80) this.#list = null;
  }

  read(at: number): Taken | null {
    const { flow, lines } = this.#input;
    for (let used = 1; used <= 3; used++) {
      const line = lineAt(flow, at + used - 1);
      if (line === undefined || (used > 1 && line.blanks > 1)) return null;
      const end = leaderOf(line) ?? (this.#list === null ? null : (pageBehindGap(line) ?? pageBehindWords(line)));
      if (end !== null)
        return entry(
          lines,
          Array.from({ length: used }, (_, i) => lineAt(flow, at + i)!),
          end,
          this.#list,
        );
      if (this.#list === null && (captionLabel(lineAt(flow, at)!) === null || !hasLeader(lineAt(flow, at + used)))) return null;
      if (line.trimmed.length < 20) return null;
    }
    return null;
  }
}

const listNamed = (title: string): ListKind | null => {
  const name = /^daftar (isi|tabel|gambar|grafik|bagan|lampiran)/i.exec(title)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  return name === 'isi' || name === 'lampiran' ? 'isi' : name === 'tabel' ? 'tabel' : 'gambar';
};

type EntryEnd = { readonly to: number; readonly halaman: string | null };

const hasLeader = (line: ScannedLine | undefined): boolean => line !== undefined && leaderOf(line) !== null;

/** Dots that lead to a page: where the words end, and the page. */
function leaderOf({ text, from, to, trimmed }: ScannedLine): EntryEnd | null {
  if (trimmed.length > 600) return null;
  const start = /(?:\.{4}|…{2}|(?:\. ){4}|_{5}|\s\.{3}(?=\s))/.exec(trimmed)?.index;
  if (start === undefined || start < 3) return null;
  const behind = text.slice(from + start, to);
  const halaman = /^[.…_\s]*(\d{1,4}|[ivxlc]{1,6})?$/i.exec(behind.length > 500 ? '' : behind);
  return halaman === null ? null : { to: from + start, halaman: halaman[1] ?? null };
}

function pageBehindGap(line: ScannedLine): EntryEnd | null {
  const [last, before] = [line.segments.at(-1), line.segments.at(-2)];
  if (last === undefined || before === undefined) return null;
  const halaman = line.text.slice(last.from, last.to);
  return /^(?:\d{1,4}|[ivxlc]{1,6})$/i.test(halaman) ? { to: before.to, halaman } : null;
}

/** `BAB I PENDAHULUAN 1`: in a list only. */
function pageBehindWords({ from, trimmed }: ScannedLine): EntryEnd | null {
  const found = trimmed.length > 200 ? null : /\s(\d{1,3}|[ivxlc]{1,5})$/.exec(trimmed);
  return found === null ? null : { to: from + found.index, halaman: found[1]! };
}

function entry(lines: readonly string[], taken: readonly ScannedLine[], { to, halaman }: EntryEnd, list: ListKind | null): Taken {
  const first = taken[0]!;
  const caption = captionLabel(first);
  const label = caption ?? chapterLabel(first) ?? sectionNumberLabel(first) ?? letterLabel(first) ?? itemLabel(first);
  const pieces: Span[] = taken.map((line, at) => ({
    line: line.at,
    from: at === 0 ? (label?.rest ?? line.from) : line.from,
    to: at === taken.length - 1 ? to : line.to,
  }));
  const of = caption === null ? (list ?? 'isi') : caption.of === 'tabel' ? 'tabel' : 'gambar';
  const nomor = caption === null ? (label?.label ?? '') : caption.nomor;
  return { block: { kind: 'entry', of, label: nomor, title: passageOf(lines, pieces), halaman }, used: taken.length };
}
