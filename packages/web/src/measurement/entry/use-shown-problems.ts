import { fieldSentence } from '@selaras/contract/messages/messages';
import type { FieldProblem } from '@selaras/core';
import { useCallback, useState } from 'react';
import { fieldProblems, messages } from '../../ui/i18n.ts';
import { textsByField } from '../../ui/problem-at.ts';
import type { Entry } from './use-entry.ts';

export type ShownProblem = { readonly field: string; readonly text: string };

/** Which problems may be said now: of fields that were left, and of all fields once the person tried to submit. */
export function useShownProblems(entry: Entry, wasTried: boolean) {
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const touch = useCallback((name: string | null): void => {
    if (name !== null && name !== '') setTouched((held) => (held.has(name) ? held : new Set([...held, name])));
  }, []);
  const server = entry.saving.state === 'failed' ? fieldProblems(entry.saving.error) : new Map<string, string>();
  const sentences = entry.problems.map((problem) => ({ field: problem.field, text: sentenceOf(problem), problem }));
  const isTouched = (field: string): boolean => [...touched].some((name) => field === name || field.startsWith(`${name}.`));
  const shown = sentences.filter(({ field, problem }) => wasTried || (isTouched(field) && problem.problem !== 'required'));
  const byField: ReadonlyMap<string, string> = new Map([...server, ...textsByField(shown)]);
  const all: readonly ShownProblem[] = [...byField].map(([field, text]) => ({ field, text }));
  return { byField, all, touch };
}

const sentenceOf = (problem: FieldProblem): string => fieldSentence(messages(), problem);
