import { Button, Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../ui/i18n.ts';
import { Row, Stack } from '../ui/layout.tsx';
import { ProblemNote } from '../ui/problem-note.tsx';
import { useOpened } from '../ui/use-opened.ts';

/** What a dialog is about stays while it closes, so that nothing changes under the eyes and the focus goes back. */
export function useDialog<T>() {
  const [held, setHeld] = useState<{ readonly about: T; readonly opened: boolean } | null>(null);
  return {
    about: held?.about ?? null,
    opened: held?.opened ?? false,
    open: (about: T) => setHeld({ about, opened: true }),
    close: () => setHeld((now) => now && { ...now, opened: false }),
  };
}

type DialogProps = { readonly opened: boolean; readonly title: string; readonly onClose: () => void; readonly children: ReactNode };

/** The content is mounted while the dialog is open: a form inside begins anew each time. */
export function Dialog({ opened, title, onClose, children }: DialogProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={useOpened(opened)} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('action.close') }}>
      {children}
    </Modal>
  );
}

type DialogFormProps = {
  readonly verb: string;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Fields, what the server answers, one primary button. */
export function DialogForm({ verb, isPending, error, onSubmit, onClose, children }: DialogFormProps) {
  const { t } = useTranslation();
  const isAtFields = fieldProblems(error).size > 0;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) onSubmit();
      }}
    >
      <Stack>
        {children}
        {!isAtFields && <ProblemNote error={error} />}
        <Row>
          <Button type="submit" loading={isPending}>
            {verb}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
