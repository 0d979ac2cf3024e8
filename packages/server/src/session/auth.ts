import { openAuthPool } from '@selaras/adapters/session/auth-pool';
import { betterAuth } from 'better-auth';
import type { ClientConfig } from 'pg';

/** A working day. Absolute: a forgotten browser is signed out by the next morning, whoever sits in front of it. */
const SESSION_SECONDS = 12 * 60 * 60;

export type AuthOptions = {
  readonly connection: ClientConfig;
  readonly baseUrl: string;
  readonly secret: string;
  /** Sign-ins of one address in a minute, right or wrong. An office may share one address, so accounts are locked apart from this. */
  readonly signInsPerMinute: number;
  readonly onError: (error: Error) => void;
};

/**
 * The sign-in library, in a schema of its own. It checks passwords and keeps sessions; who may do what is never asked
 * here but of today's role assignments. No cookie cache: a revoked session must be dead at the next request.
 */
export const makeAuth = ({ connection, baseUrl, secret, signInsPerMinute, onError }: AuthOptions) =>
  betterAuth({
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    database: openAuthPool({ connection, onError }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    user: { additionalFields: { tenantId: { type: 'string', required: true, input: false } } },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      window: 10,
      max: 100,
      storage: 'database',
      customRules: { '/sign-in/email': { window: 60, max: signInsPerMinute } },
    },
    advanced: {
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: ['x-selaras-ip'] },
      cookiePrefix: 'selaras',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      useSecureCookies: baseUrl.startsWith('https:'),
    },
    logger: { disabled: true },
    telemetry: { enabled: false },
  });

export type Auth = ReturnType<typeof makeAuth>;
