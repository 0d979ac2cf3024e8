import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem } from './api.ts';

/** Told once by the router: what to do when the session has ended anywhere. */
let whenSignedOut: () => void = () => {};
export const onSignedOut = (action: () => void): void => {
  whenSignedOut = action;
};

const watch = (error: unknown): void => {
  if (isProblem(error, 'access.signed_out')) whenSignedOut();
};

/** Retries only what may succeed the second time: an unreachable or broken server, never a refusal. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: watch }),
  mutationCache: new MutationCache({ onError: watch }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: true,
      retry: (count, error) => count < 1 && isProblem(error) && (error.status === 0 || error.status >= 500),
    },
  },
});
