import { ApiProblem, call, problemOf } from '../ui/api.ts';

export type SentCheck = {
  readonly unitId: string;
  readonly judul: string;
  readonly files: readonly File[];
  /** Told after every file that has arrived. */
  readonly onSent: (count: number) => void;
};

/** Prepares a check, sends its files one after another, and starts it. */
export async function sendCheck({ unitId, judul, files, onSent }: SentCheck): Promise<{ readonly id: string }> {
  const { id } = await call('POST /api/checks', { body: { unitId, judul, tanggal: null } });
  for (const [i, file] of files.entries()) {
    await sendDocument(id, file);
    onSent(i + 1);
  }
  await call('POST /api/checks/:id/mulai', { params: { id }, body: {} });
  return { id };
}

async function sendDocument(id: string, file: File): Promise<void> {
  const body = new FormData();
  body.append('berkas', file, file.name);
  const url = `/api/checks/${encodeURIComponent(id)}/dokumen`;
  const sent = fetch(url, { method: 'POST', body, headers: { accept: 'application/json' }, credentials: 'same-origin' });
  const response = await sent.catch(() => {
    throw new ApiProblem({ code: 'network', status: 0 });
  });
  if (response.ok) return;
  const answer: unknown = await response.json().catch(() => null);
  throw problemOf({ status: response.status, answer, retryAfter: response.headers.get('retry-after') });
}

/** What the check is called while nobody says otherwise: the name of the first file, without its ending. */
export const titleOf = ([first]: readonly File[]): string => (first?.name ?? '').replace(/\.[^.]+$/, '').slice(0, 200);
