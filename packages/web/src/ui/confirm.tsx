import { Button, Modal } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
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
  const isSent = useRef(false); // a double click is over before React has drawn that the first click is under way
  useEffect(() => {
    if (!isPending || !opened) isSent.current = false;
  }, [isPending, opened]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady || isPending || isSent.current) return;
    isSent.current = true;
    onConfirm();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form noValidate onSubmit={submit}>
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
