import type { ImportIsian, ImportPreviewWire } from '@selaras/contract';
import { ApiProblem, problemOf } from '../ui/api.ts';

export type Sent = { readonly file: File; readonly isian: ImportIsian };

/** What applying would do; nothing is stored. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server answers by the schema of the contract
export const previewFile = async (sent: Sent): Promise<ImportPreviewWire> =>
  (await post('/api/imports/preview', sent)) as ImportPreviewWire;

/** The id is that of the preview: sent twice, it is applied once. */
export const applyFile = ({ id, ...sent }: Sent & { readonly id: string }): Promise<unknown> =>
  post(`/api/imports/${encodeURIComponent(id)}`, sent);

/** What is said of a file goes before it: the server reads in that order. */
async function post(url: string, { file, isian }: Sent): Promise<unknown> {
  const body = new FormData();
  body.append('isian', JSON.stringify(isian));
  body.append('berkas', file, file.name);
  const response = await fetch(url, { method: 'POST', body, headers: { accept: 'application/json' }, credentials: 'same-origin' }).catch(
    () => {
      throw new ApiProblem({ code: 'network', status: 0 });
    },
  );
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer;
  throw problemOf({ status: response.status, answer, retryAfter: response.headers.get('retry-after') });
}
