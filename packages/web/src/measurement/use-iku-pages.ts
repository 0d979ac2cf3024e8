import type { IkuPageWire } from '@selaras/contract';
import { useQueries } from '@tanstack/react-query';
import { reading, useGet } from '../ui/api-hooks.ts';

export type IkuPages = { readonly pages: readonly IkuPageWire[]; readonly isWaiting: boolean; readonly error: unknown };

/**
 * Every indicator of a year with its measurements. One request an indicator, since the API has no list of measurements yet;
 * the answers are the ones that the IKU pages use, so nothing is asked twice.
 */
export function useIkuPages(tahun: number): IkuPages {
  const board = useGet('GET /api/board', { query: { tahun } });
  const ids = board.data?.rows.map(({ id }) => id) ?? [];
  return useQueries({
    queries: ids.map((id) => reading('GET /api/iku/:id', { params: { id }, query: { tahun } })),
    combine: (results) => ({
      pages: results.flatMap(({ data }) => (data === undefined ? [] : [data])),
      isWaiting: board.isPending || results.some(({ isPending }) => isPending),
      error: board.error ?? results.find(({ error }) => error !== null)?.error ?? null,
    }),
  });
}
