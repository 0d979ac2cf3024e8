import { type Action, type Actor, can, type DomainError, err, ok, type Result, within } from '@selaras/core';

export type Asking = {
  readonly actor: Actor;
  readonly action: Action;
  /** `null` when there is no such thing. */
  readonly orgPath: string | null;
  /** What to answer when there is no such thing, or none that this person may see: the two must not be told apart. */
  readonly missing: DomainError;
};

/** Whether a person may act on a thing, and else why not. */
export function permit({ actor, action, orgPath, missing }: Asking): Result<string, DomainError> {
  if (orgPath === null || !within(actor, orgPath)) return err(missing);
  return can(actor, action, orgPath) ? ok(orgPath) : err({ code: 'access.denied', action });
}

/** The same for things that belong to the whole instansi: allowed to whoever may take the action somewhere. */
export const permitSomewhere = (actor: Actor, action: Action): Result<true, DomainError> =>
  actor.grants.some(({ orgPath }) => can(actor, action, orgPath)) ? ok(true) : err({ code: 'access.denied', action });
