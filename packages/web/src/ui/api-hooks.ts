import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, type GetKey, type RequestOf, type ResponseOf, type WriteKey } from './api.ts';

/** The query of one reading operation: same key and request, same cache entry, everywhere. */
export const reading = <K extends GetKey>(key: K, request: RequestOf<K>) =>
  queryOptions<ResponseOf<K>>({ queryKey: [key, request], queryFn: ({ signal }) => call(key, request, signal) });

/** `fresh`: what is in the cache is known to be old. */
type Asking = { readonly enabled?: boolean; readonly fresh?: boolean };

export function useGet<K extends GetKey>(key: K, request: RequestOf<K>, { enabled = true, fresh = false }: Asking = {}) {
  return useQuery({ ...reading(key, request), enabled, ...(fresh ? { staleTime: 0 } : {}) });
}

/** A change. Afterwards everything on screen is asked again: one new figure can move any total. */
export function useSend<K extends WriteKey>(key: K, { refresh = true }: { readonly refresh?: boolean } = {}) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: RequestOf<K>) => call(key, request),
    onSuccess: async () => {
      if (refresh) await client.invalidateQueries();
    },
  });
}
