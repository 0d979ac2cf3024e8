import type { SessionWire } from '@selaras/contract';
import type { Action } from '@selaras/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { reading } from '../ui/api-hooks.ts';

export const sessionQuery = reading('GET /api/session', {});

/** Who is signed in. Every screen below the year has it: the route asked before it opened. */
export const useSession = (): SessionWire => useSuspenseQuery(sessionQuery).data;

export const useAbility = (action: Action): boolean => useSession().abilities.includes(action);
