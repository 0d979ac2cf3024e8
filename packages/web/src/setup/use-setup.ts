import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../session/session.ts';
import { useSend } from '../ui/api-hooks.ts';
import { tell } from '../ui/notify.ts';
import { queryClient } from '../ui/query-client.ts';
import { type SetupValues, setupBodyOf } from './setup-fields.ts';

/** Creates the office, signs its first person in and leads to where planning begins. */
export function useSetup() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useSend('POST /api/setup', { refresh: false });
  const signIn = useSend('POST /api/auth/sign-in/email', { refresh: false });

  const enter = async (name: string): Promise<void> => {
    queryClient.clear();
    const { tahunUtama } = await queryClient.fetchQuery(sessionQuery);
    await navigate({ to: '/$tahun/perencanaan', params: { tahun: String(tahunUtama) } });
    tell(t('setup.welcome', { name }));
  };
  const send = (values: SetupValues): void => {
    const body = setupBodyOf(values);
    const { email, password, nama } = body.account;
    create.mutate(
      { body },
      {
        onSuccess: () =>
          signIn.mutate(
            { body: { email, password } },
            {
              onSuccess: () => void enter(body.instansi.singkatan || nama),
              onError: () => void navigate({ to: '/masuk' }), // the office is there; only this first entry has to be repeated
            },
          ),
      },
    );
  };
  return { send, error: create.error, isPending: create.isPending || signIn.isPending || signIn.isSuccess };
}
