import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { PASSWORD } from './factories.ts';

export type SentImport = { readonly url: string; readonly isian: string | null; readonly bytes: Uint8Array | null; readonly nama?: string };

/** A browser that sends files: `--b` parts as a form makes them. */
export async function importSender(http: FastifyInstance, email: string) {
  const headers = { host: '127.0.0.1:3000', 'content-type': 'application/json' };
  const payload = JSON.stringify({ email, password: PASSWORD });
  const { cookies } = await http.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload, headers });
  const cookie = cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  return {
    send({ url, isian, bytes, nama = 'IKPA.xlsx' }: SentImport): Promise<LightMyRequestResponse> {
      const parts = [
        ...(isian === null ? [] : [`--b\r\ncontent-disposition: form-data; name="isian"\r\n\r\n${isian}\r\n`]),
        ...(bytes === null ? [] : [`--b\r\ncontent-disposition: form-data; name="berkas"; filename="${nama}"\r\n\r\n`, bytes, '\r\n']),
        '--b--\r\n',
      ];
      const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
      return http.inject({
        method: 'POST',
        url,
        payload: body,
        headers: { host: '127.0.0.1:3000', cookie, 'content-type': 'multipart/form-data; boundary=b' },
      });
    },
    get: (url: string): Promise<LightMyRequestResponse> => http.inject({ url, headers: { host: '127.0.0.1:3000', cookie } }),
  };
}
