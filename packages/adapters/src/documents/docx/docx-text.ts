import type { Inline } from '@selaras/core/document/block';
import { type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import { type DocxContext, referenceField } from './docx-fields.ts';

/** A line feed in the text is a line break in the paragraph. */
export function runsOf(text: string, style: IRunOptions = {}): readonly TextRun[] {
  return text.split('\n').map((line, index) => new TextRun({ ...style, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

export const inlineRuns = (inlines: readonly Inline[], context: DocxContext, style: IRunOptions = {}): readonly ParagraphChild[] =>
  inlines.flatMap((inline): readonly ParagraphChild[] => {
    if (inline.kind === 'reference') return [referenceField(inline.to, inline.text ?? '', context)];
    if (inline.kind === 'figure' || inline.mark === undefined) return runsOf(inline.text, style);
    return runsOf(inline.text, { ...style, ...(inline.mark === 'bold' ? { bold: true } : { italics: true }) });
  });
