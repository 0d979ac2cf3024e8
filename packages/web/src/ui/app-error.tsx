import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Row } from './layout.tsx';
import { LinkButton } from './link-button.tsx';
import { Page } from './page.tsx';
import { ProblemNote } from './problem-note.tsx';

/** When a screen cannot be opened at all: what happened, and two ways on. */
export function AppError({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <Page title={t('error.title')} width="baca">
      <ProblemNote error={error} />
      <div style={{ marginTop: 16 }}>
        <Row>
          <Button onClick={() => void router.invalidate()}>{t('action.tryAgain')}</Button>
          <LinkButton to="/" variant="default">
            {t('error.home')}
          </LinkButton>
        </Row>
      </div>
    </Page>
  );
}

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('error.notFound')} lead={t('error.notFoundLead')} width="baca">
      <LinkButton to="/">{t('error.home')}</LinkButton>
    </Page>
  );
}
