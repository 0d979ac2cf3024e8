import { useTranslation } from 'react-i18next';
import { Gate } from '../session/gate.tsx';
import { useGet } from '../ui/api-hooks.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { SetupForm } from './setup-form.tsx';

/** First run: an empty Selaras becomes the Selaras of an instansi. Afterwards this address only leads to sign-in. */
export function SetupScreen() {
  const { t } = useTranslation();
  const setup = useGet('GET /api/setup', {});
  if (setup.data?.needed === false) {
    return (
      <Gate title={t('setup.doneTitle')} lead={t('setup.doneLead')}>
        <LinkButton to="/masuk">{t('setup.signIn')}</LinkButton>
      </Gate>
    );
  }
  return (
    <Gate title={t('setup.title')} lead={t('setup.lead')} isWide>
      <QueryView query={setup} lines={8}>
        {() => <SetupForm />}
      </QueryView>
    </Gate>
  );
}
