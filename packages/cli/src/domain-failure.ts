import type { HttpProblem } from '@selaras/contract';
import { en } from '@selaras/contract/messages/en';
import { id } from '@selaras/contract/messages/id';
import { errorSentence, fieldSentence } from '@selaras/contract/messages/messages';
import type { DomainError } from '@selaras/core';
import { CommandFailure, EXIT, type ExitCode } from './exit-codes.ts';
import type { Language } from './language.ts';

/** Codes whose meaning for a script is not "refused". */
const EXIT_OF: Partial<Record<(DomainError | HttpProblem)['code'], ExitCode>> = {
  'document.nothing_published': EXIT.state,
  'document.not_found': EXIT.state,
  'backup.not_empty': EXIT.state,
  'backup.hash_differs': EXIT.integrity,
  'instansi.exists': EXIT.state,
  'example.refused_in_production': EXIT.state,
};

/** A refusal of a use-case as the end of a command, in the sentences that the web application shows too. */
export function domainFailure(error: DomainError | HttpProblem, lang: Language): CommandFailure {
  const messages = { id, en }[lang];
  const fields = 'fields' in error ? error.fields.map((problem) => `- ${problem.field}: ${fieldSentence(messages, problem)}`) : [];
  return new CommandFailure(EXIT_OF[error.code] ?? EXIT.refused, [errorSentence(messages, error), ...fields].join('\n'));
}
