import { type Action, GRANTS, type Role } from './grants.ts';

/** Where a role was given: everything at or below `orgPath` (`bkn/kr07/tu/`, always with a closing slash). */
export type Grant = { readonly role: Role; readonly orgPath: string };

/** Who asks. Built once per request from today's assignments; a role removed a minute ago is already gone. */
export type Actor = { readonly id: string; readonly tenantId: string; readonly email: string; readonly grants: readonly Grant[] };

/** The only question about permission. Absent means no. */
export function can(actor: Actor, action: Action, orgPath: string): boolean {
  return actor.grants.some((grant) => orgPath.startsWith(grant.orgPath) && GRANTS[grant.role].includes(action));
}

/** Whether the actor may see a unit at all; a foreign unit answers like a missing one. */
export const within = (actor: Actor, orgPath: string): boolean => can(actor, 'data.read', orgPath);

/** The paths below which the actor may take an action: what queries narrow by. */
export const scopesFor = (actor: Actor, action: Action): readonly string[] =>
  actor.grants.filter((grant) => GRANTS[grant.role].includes(action)).map((grant) => grant.orgPath);
