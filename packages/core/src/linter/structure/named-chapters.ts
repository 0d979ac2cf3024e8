import { type Flow, type FreeLine, lineAt } from './free-lines.ts';
import { chapterLabel } from './labels.ts';

/** Lines of a section on how the document is made up (`Sistematika`) that only name a chapter: it comes again later as one. */
export function namedChapters(flow: Flow): ReadonlySet<number> {
  const start = flow.findIndex((_, at) => isOutline(lineAt(flow, at)));
  if (start < 0) return new Set();
  const chapters = flow.flatMap((_, at) => {
    const line = at > start ? lineAt(flow, at) : undefined;
    const label = line === undefined ? null : chapterLabel(line);
    return label === null ? [] : [{ line: line!.at, name: label.label.toUpperCase() }];
  });
  const last = new Map(chapters.map(({ line, name }) => [name, line]));
  return new Set(chapters.filter(({ line, name }) => last.get(name)! > line).map(({ line }) => line));
}

const isOutline = (line: FreeLine | undefined): boolean =>
  line !== undefined && line.trimmed.length <= 60 && /sistematika/i.test(line.trimmed) && !/\.{4}|…|\d$/.test(line.trimmed);
