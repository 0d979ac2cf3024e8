import type { Rule } from '../rule.ts';
import { captionFindings } from './captions.ts';
import { contentsFindings } from './contents.ts';
import { headingFindings } from './headings.ts';
import { listFindings } from './lists.ts';

/** Chapters, sections, captions and lists that do not count up, and lists of contents that promise something else. */
export const numbering: Rule = ({ structure }) => [
  ...headingFindings(structure),
  ...captionFindings(structure),
  ...listFindings(structure),
  ...contentsFindings(structure),
];
