import { call } from '../ui/api.ts';
import { problemSentence } from '../ui/i18n.ts';
import { tell } from '../ui/notify.ts';
import { queryClient } from '../ui/query-client.ts';

/** Ends this session and leaves nothing of it in memory: a full load of the sign-in page. */
export async function signOut(): Promise<void> {
  try {
    await call('POST /api/auth/sign-out', { body: {} });
    queryClient.clear();
    window.location.assign('/masuk');
  } catch (problem) {
    tell(problemSentence(problem));
  }
}
