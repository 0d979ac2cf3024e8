import { createHmac } from 'node:crypto';
import type { Pseudonym } from '@selaras/core';
import type { Context } from '../context.ts';

/**
 * The key of one instansi on this installation. The same person has the same pseudonym in every file of the instansi; another
 * instansi, or the same one on another installation, knows them by another, and without the secret nobody can find out which is whose.
 */
export const pseudonymKey = ({ instanceSecret, actor }: Pick<Context, 'instanceSecret' | 'actor'>): Uint8Array =>
  createHmac('sha256', instanceSecret()).update(`pseudonym:${actor.tenantId}`).digest();

export const pseudonymWith =
  (key: Uint8Array): Pseudonym =>
  (identity) =>
    createHmac('sha256', key).update(identity).digest('hex').slice(0, 32);
