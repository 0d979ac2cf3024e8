import type { FormulaProblem, JenisNilai } from '@selaras/core';

/** Every sentence about a formula, in one language. */
export type FormulaMessages = {
  readonly problems: Readonly<Record<FormulaProblem['code'], string>>;
  /** Added where one thing is likely meant, unless the sentence itself names it. */
  readonly suggestion: string;
  readonly jenis: Readonly<Record<JenisNilai, string>>;
};

type Detail = Readonly<Record<string, unknown>>;

/** The template of a problem with its parameters as words: the kinds of values are codes, everything else is the author's own text. */
export function formulaTemplate(messages: FormulaMessages, detail: Detail): { readonly template: string; readonly params: Detail } {
  const code = typeof detail.code === 'string' ? detail.code : '';
  const problem = (messages.problems as Readonly<Record<string, string>>)[code] ?? messages.problems.unexpected_token;
  const isSuggested = typeof detail.saran === 'string' && !problem.includes('{{saran}}');
  return { template: isSuggested ? `${problem} ${messages.suggestion}` : problem, params: spoken(messages, { code, detail }) };
}

const KINDS = ['jenis', 'kiri', 'kanan'] as const;

/** `kiri` and `kanan` of `unit_clash` are satuan, which are shown as they are written. */
function spoken({ jenis }: FormulaMessages, { code, detail }: { readonly code: string; readonly detail: Detail }): Detail {
  if (code === 'unit_clash') return detail;
  const words = KINDS.flatMap((name) => {
    const word = (jenis as Readonly<Record<string, string>>)[String(detail[name])];
    return word === undefined ? [] : [[name, word] as const];
  });
  return { ...detail, ...Object.fromEntries(words) };
}
