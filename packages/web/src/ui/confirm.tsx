import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Row, Stack } from './layout.tsx';
import { ProblemNote } from './problem-note.tsx';

type ConfirmProps = {
  readonly opened: boolean;
  readonly title: string;
  /** What will happen, in a sentence. */
  readonly children: ReactNode;
  readonly verb: string;
  readonly isPending?: boolean;
  readonly isReady?: boolean;
  readonly error?: unknown;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Asks before something final, and says what it will do. The verb on the button is the verb of the action, never "OK". */
export function Confirm({ opened, title, children, verb, isPending = false, isReady = true, error, onConfirm, onClose }: ConfirmProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !isPending) onConfirm();
        }}
      >
        <Stack>
          <div>{children}</div>
          <ProblemNote error={error} />
          <Row gap={8}>
            <Button type="submit" loading={isPending} disabled={!isReady}>
              {verb}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Modal>
  );
}
