import { Textarea } from '@mantine/core';
import { type ComponentProps, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from './confirm.tsx';
import { Stack } from './layout.tsx';

type Asking = Omit<ComponentProps<typeof Confirm>, 'children' | 'isReady' | 'onConfirm'>;
type ConfirmWithReasonProps = Asking & {
  readonly will: string;
  /** What to write, in a sentence. */
  readonly help: string;
  readonly onConfirm: (alasan: string) => void;
};

/** A step that is only taken with a reason: whoever gets the work back reads it where the work begins. */
export function ConfirmWithReason({ will, help, onConfirm, ...asking }: ConfirmWithReasonProps) {
  const { t } = useTranslation();
  const [alasan, setAlasan] = useState('');
  return (
    <Confirm {...asking} isReady={alasan.trim() !== ''} onConfirm={() => onConfirm(alasan.trim())}>
      <Stack gap={12}>
        <p>{will}</p>
        <Textarea
          data-autofocus
          label={t('entry.reason')}
          description={help}
          value={alasan}
          onChange={(event) => setAlasan(event.currentTarget.value)}
          maxLength={1000}
          autosize
          minRows={3}
        />
      </Stack>
    </Confirm>
  );
}
