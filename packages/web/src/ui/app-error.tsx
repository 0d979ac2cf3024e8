import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Row } from './layout.tsx';
import { LinkButton } from './link-button.tsx';
import { Page } from './page.tsx';
import { Note, ProblemNote } from './problem-note.tsx';
import { Waiting } from './query-view.tsx';

/** When a screen cannot be opened at all: what happened, and two ways on. */
export function AppError({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <Standing>
      <Page title={t('error.title')} width="baca">
        {isBuildGone(error) ? <Note>{t('error.renewed')}</Note> : <ProblemNote error={error} />}
        <div style={{ marginTop: 16 }}>
          <Row>
            {isBuildGone(error) ? (
              <Button onClick={() => location.reload()}>{t('error.reload')}</Button>
            ) : (
              <Button onClick={() => void router.invalidate()}>{t('action.tryAgain')}</Button>
            )}
            <LinkButton to="/" variant="default">
              {t('error.home')}
            </LinkButton>
          </Row>
        </div>
      </Page>
    </Standing>
  );
}

/** As browsers say that a part of the application cannot be loaded: it was built anew since this page was opened. */
const isBuildGone = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|Importing a module script failed|Unable to preload CSS/.test(error.message);

/** While a screen is on its way and nothing of it can be drawn yet. */
export const Opening = () => (
  <Standing>
    <div style={{ maxWidth: 'var(--s-reading)', margin: '64px auto', padding: '0 24px' }}>
      <Waiting lines={6} />
    </div>
  </Standing>
);

/** Inside the shell there is a main landmark already; on its own a screen brings one. */
function Standing({ children }: { readonly children: ReactNode }) {
  return document.getElementById('isi') === null ? <main>{children}</main> : <>{children}</>;
}

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Standing>
      <Page title={t('error.notFound')} lead={t('error.notFoundLead')} width="baca">
        <LinkButton to="/">{t('error.home')}</LinkButton>
      </Page>
    </Standing>
  );
}
