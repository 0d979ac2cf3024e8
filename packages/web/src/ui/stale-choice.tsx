import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Row } from './layout.tsx';
import { Note } from './problem-note.tsx';

type StaleChoiceProps = { readonly children: ReactNode; readonly reload: (keep: boolean) => Promise<void> };

/** Somebody else was faster: the choice to keep one's own typing or to take theirs. */
export function StaleChoice({ children, reload }: StaleChoiceProps) {
  const { t } = useTranslation();
  const [isLoading, setLoading] = useState(false);
  const load = (keep: boolean): void => {
    setLoading(true);
    void reload(keep).finally(() => setLoading(false));
  };
  return (
    <Note nada="mendekati" role="alert">
      <p>{children}</p>
      <Row>
        <Button loading={isLoading} onClick={() => load(true)}>
          {t('entry.staleKeep')}
        </Button>
        <Button variant="default" disabled={isLoading} onClick={() => load(false)}>
          {t('entry.staleTake')}
        </Button>
      </Row>
    </Note>
  );
}
