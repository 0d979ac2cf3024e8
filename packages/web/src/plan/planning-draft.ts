import { useState } from 'react';
import { fieldProblems } from '../ui/i18n.ts';
import { problemAt } from '../ui/problem-at.ts';

type Texts = Readonly<Record<string, string>>;
type Typed = { readonly currentTarget: { readonly value: string } };

/** What a small form holds: texts as they are typed, and under each what the server said about it. */
export function useDraft<T extends Texts>(initial: T, error: unknown) {
  const [draft, setDraft] = useState<T>(initial);
  const problems = fieldProblems(error);
  const set = (change: Partial<T>): void => setDraft((held) => ({ ...held, ...change }));
  /** `at`: path of the field in the request, when it differs from its name here. */
  const field = (name: keyof T & string, at: string = name) => ({
    name,
    value: draft[name],
    error: problemAt(problems, at),
    onChange: (event: Typed): void => {
      const { value } = event.currentTarget;
      setDraft((held) => ({ ...held, [name]: value }));
    },
  });
  return { draft, set, field, problems };
}

/** `17.407.000` is how amounts are written; the points only help reading. */
export const withoutThousands = (text: string): string => {
  const bare = text.replace(/^\s*Rp\s*/i, '').trim();
  return /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replaceAll('.', '') : bare;
};

export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
