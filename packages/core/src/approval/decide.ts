import { type Actor, can } from '../access/actor.ts';
import type { Action } from '../access/grants.ts';
import type { DomainError } from '../kernel/domain-error.ts';
import { err, ok, type Result } from '../kernel/result.ts';

export type ApprovalState = 'draft' | 'submitted' | 'returned' | 'approved';
export type ApprovalCommand = keyof typeof TRANSITIONS;

type Transition = {
  readonly from: readonly ApprovalState[];
  readonly to: ApprovalState;
  readonly needs: Action;
  readonly segregated: boolean;
};

/** The whole workflow. `segregated`: whoever submitted the data may not take this step. A correction of approved data starts a new draft. */
const TRANSITIONS = {
  submit: { from: ['draft', 'returned'], to: 'submitted', needs: 'measurement.submit', segregated: false },
  return: { from: ['submitted'], to: 'returned', needs: 'measurement.approve', segregated: false },
  approve: { from: ['submitted'], to: 'approved', needs: 'measurement.approve', segregated: true },
} as const satisfies Record<string, Transition>;

const isCommand = (text: string): text is ApprovalCommand => Object.hasOwn(TRANSITIONS, text);

export const APPROVAL_COMMANDS: readonly ApprovalCommand[] = Object.keys(TRANSITIONS).filter(isCommand);

export type ApprovalSubject = { readonly state: ApprovalState; readonly orgPath: string; readonly submittedBy: string | null };

export function decide(subject: ApprovalSubject, command: ApprovalCommand, actor: Actor): Result<ApprovalState, DomainError> {
  const rule: Transition = TRANSITIONS[command];
  if (!can(actor, rule.needs, subject.orgPath)) return err({ code: 'access.denied', action: rule.needs });
  if (!rule.from.includes(subject.state)) return err({ code: 'approval.transition_not_allowed', from: subject.state, command });
  if (rule.segregated && subject.submittedBy === actor.id) return err({ code: 'approval.self_approval' });
  return ok(rule.to);
}

/** What this actor may do next: sent with every measurement, so no screen asks about roles. */
export const abilitiesFor = (subject: ApprovalSubject, actor: Actor): readonly ApprovalCommand[] =>
  APPROVAL_COMMANDS.filter((command) => decide(subject, command, actor).ok);
