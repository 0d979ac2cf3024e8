import type {
  Absence,
  Action,
  Aggregation,
  ApprovalState,
  ErrorCode,
  FieldProblemCode,
  IsiRenja,
  ManualCommand,
  ManualFindingCode,
  ManualState,
  RenjaFindingCode,
  Role,
} from '@selaras/core';
import type { HttpProblemCode } from '../problem.ts';
import { type FormulaMessages, formulaTemplate } from './formula-messages.ts';

/**
 * Every sentence that answers an error code, in one language. Both the web and the CLI read it; the server never does.
 * `{{name}}` is a parameter of the error. Parameters that are codes themselves (an action, a state) are spoken by `words`.
 */
export type Messages = {
  readonly errors: Readonly<Record<ErrorCode | HttpProblemCode, string>>;
  readonly fields: Readonly<Record<FieldProblemCode, string>>;
  /** The check list before Tetapkan. */
  readonly findings: Readonly<Record<RenjaFindingCode, string>>;
  /** What the SMART check and the advice of the guides say of an indicator. */
  readonly manualFindings: Readonly<Record<ManualFindingCode, string>>;
  readonly formula: FormulaMessages;
  readonly general: Readonly<Record<GeneralProblem, string>>;
  readonly words: Words;
};

/** What can go wrong without an answer that we know: no network, an answer without a code, or a code newer than this text. */
export type GeneralProblem = 'network' | 'internal' | 'too_many' | 'not_found' | 'unknown';

export type Words = {
  readonly action: Readonly<Record<Action, string>>;
  readonly isi: Readonly<Record<keyof IsiRenja | 'dasarHukum', string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly absence: Readonly<Record<Absence, string>>;
  readonly state: Readonly<Record<ApprovalState | ManualState, string>>;
  readonly command: Readonly<Record<'submit' | 'return' | 'approve' | 'record' | 'attach' | 'discard' | ManualCommand, string>>;
  readonly aggregation: Readonly<Record<Aggregation, string>>;
  readonly layer: Readonly<Record<'renstra' | 'renja' | 'pk' | 'pk_revisi', string>>;
};

export type ErrorLike = { readonly code: string } & Readonly<Record<string, unknown>>;

/** Which vocabulary speaks a parameter, by the parameter's name. */
const SPOKEN_BY: Readonly<Record<string, keyof Words>> = {
  action: 'action',
  role: 'role',
  from: 'state',
  command: 'command',
  layer: 'layer',
  asked: 'aggregation',
  declared: 'aggregation',
};

/** The sentence for an error, with its parameters filled in. A code without a sentence gets the general one with the code in it. */
export function errorSentence(messages: Messages, error: ErrorLike): string {
  const template = (messages.errors as Readonly<Record<string, string>>)[error.code];
  if (template === undefined) return fill(messages.general.unknown, { code: error.code });
  return fill(template, speak(messages.words, error));
}

/** The sentence for one field that needs attention. A formula has sentences of its own, by the code in its detail. */
export function fieldSentence(
  messages: Messages,
  problem: { readonly problem: string; readonly detail?: Readonly<Record<string, unknown>> | undefined },
): string {
  if (problem.problem === 'formula' && problem.detail !== undefined) {
    const { template, params } = formulaTemplate(messages.formula, problem.detail);
    return fill(template, params);
  }
  const template = (messages.fields as Readonly<Record<string, string>>)[problem.problem] ?? messages.fields.malformed;
  const { batas, ...detail } = problem.detail ?? {};
  return fill(template, { minimum: batas, maksimum: batas, ...detail });
}

type FindingLike = { readonly code: string; readonly subject: string; readonly params: Readonly<Record<string, unknown>> };

/** What a line of the check list says. A part of the office text is named by its title; a code that is newer than this text is shown itself. */
export function findingSentence(messages: Messages, { code, subject, params }: FindingLike): string {
  const template = (messages.findings as Readonly<Record<string, string>>)[code];
  if (template === undefined) return `${code} (${subject})`;
  const bagian = (messages.words.isi as Readonly<Record<string, string>>)[subject.replace(/^isi\./, '')] ?? subject;
  return fill(template, { bagian, ...params });
}

/** What a rule of the SMART check found. A code that is newer than this text is shown itself. */
export function manualFindingSentence(
  messages: Messages,
  { code, params }: { readonly code: string; readonly params: Readonly<Record<string, unknown>> },
): string {
  const template = (messages.manualFindings as Readonly<Record<string, string>>)[code];
  return template === undefined ? code : fill(template, params);
}

/** Replaces `{{name}}`; a parameter that is missing leaves a readable ellipsis, never a brace. */
export function fill(template: string, params: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = params[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '…';
  });
}

function speak(words: Words, params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const vocabulary = SPOKEN_BY[name];
      const spoken = vocabulary && typeof value === 'string' ? (words[vocabulary] as Readonly<Record<string, string>>)[value] : undefined;
      return [name, spoken ?? value];
    }),
  );
}
