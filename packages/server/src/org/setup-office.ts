import { type DomainError, err, type Result } from '@selaras/core';
import type { ContextParts } from '../session/context-of.ts';
import type { SetupCode } from '../session/setup-code.ts';
import type { Created } from './create-instansi.ts';
import { type OfficeInit, officeInit } from './office-init.ts';

export type SetupOffice = OfficeInit & { readonly kodePenyiapan: string };

/** First run in the browser: whoever knows the code from the server's terminal creates the office. Works once. */
export async function setupOffice(
  parts: ContextParts & { readonly setupCode: SetupCode },
  { kodePenyiapan, ...office }: SetupOffice,
): Promise<Result<Created, DomainError>> {
  if (!parts.setupCode.matches(kodePenyiapan)) return err({ code: 'access.denied', action: 'setup' });
  const created = await officeInit(parts, office);
  if (created.ok) parts.setupCode.discard();
  return created;
}
