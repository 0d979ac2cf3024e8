import { type DomainError, err, ok, type Result } from '@selaras/core';
import { hashPassword } from 'better-auth/crypto';

const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 200;

/** Length is what protects; rules about signs make people write passwords down. Longer than 200 is an attack on the hash. */
export async function hashNewPassword(password: string): Promise<Result<string, DomainError>> {
  const isGood = password.length >= SHORTEST_PASSWORD && password.length <= LONGEST_PASSWORD;
  return isGood ? ok(await hashPassword(password)) : err({ code: 'account.password_weak', minimum: SHORTEST_PASSWORD });
}

/** One spelling of an address: that of the sign-in library. */
export const spelledEmail = (email: string): string => email.trim().toLowerCase();
