import type { ImportIsian, ImportPreviewWire, ImportRunWire } from '@selaras/contract';
import { ApiProblem, call, problemOf } from '../ui/api.ts';

export type Sent = {
  readonly file: File;
  readonly isian: ImportIsian;
  /** Told of a large file, until it is over. */
  readonly onProgress: (run: ImportRunWire) => void;
  readonly signal: AbortSignal;
};

const EVERY_MS = 500;

/** What applying would do; nothing is stored. */
export async function previewFile(sent: Sent): Promise<ImportPreviewWire> {
  const { answer, isOnItsWay } = await post('/api/imports/preview', sent);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server answers by the schema of the contract
  if (!isOnItsWay) return answer as ImportPreviewWire;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above, with 202
  const { pratinjau } = await follow(answer as ImportRunWire, sent);
  if (pratinjau === null) throw new ApiProblem({ code: 'internal', status: 0 });
  return pratinjau;
}

/** The id is that of the preview: sent twice, it is applied once. */
export async function applyFile({ id, ...sent }: Sent & { readonly id: string }): Promise<void> {
  const { answer, isOnItsWay } = await post(`/api/imports/${encodeURIComponent(id)}`, sent);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server answers by the schema of the contract
  if (isOnItsWay) await follow(answer as ImportRunWire, sent);
}

/** Asks how far a large file is until it is over; what was refused on the way is thrown as if it had been refused at once. */
async function follow(run: ImportRunWire, { onProgress, signal }: Sent): Promise<ImportRunWire> {
  let last = run;
  while (last.tahap !== 'selesai') {
    onProgress(last);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    last = await call('GET /api/imports/runs/:id', { params: { id: run.id } }, signal);
  }
  return last;
}

type Answered = { readonly answer: unknown; readonly isOnItsWay: boolean };

/** What is said of a file goes before it: the server reads in that order. */
async function post(url: string, { file, isian, signal }: Sent): Promise<Answered> {
  const body = new FormData();
  body.append('isian', JSON.stringify(isian));
  body.append('berkas', file, file.name);
  const headers = { accept: 'application/json' };
  const response = await fetch(url, { method: 'POST', body, headers, credentials: 'same-origin', signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new ApiProblem({ code: 'network', status: 0 });
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return { answer, isOnItsWay: response.status === 202 };
  throw problemOf({ status: response.status, answer, retryAfter: response.headers.get('retry-after') });
}
