import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../ui/confirm.tsx';
import { ConfirmWithReason } from '../../ui/confirm-with-reason.tsx';
import { figureWord, periodText } from '../../ui/format.ts';
import { StickyBar } from '../../ui/saving-bar.tsx';
import { useAdvance } from './use-advance.ts';
import type { Entry } from './use-entry.ts';

/** Return with a reason, or approve: only what the server says this person may do. */
export function DecideBar({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'return' | 'approve' | null>(null);
  const { abilities, state } = entry.measurement;
  const [canReturn, canApprove] = [abilities.includes('return'), abilities.includes('approve')];
  if (!canReturn && !canApprove) return null;
  return (
    <>
      <StickyBar words={t(canApprove || state !== 'submitted' ? 'entry.decide' : 'entry.decideOther')}>
        {canReturn && (
          <Button variant="default" onClick={() => setAsking('return')}>
            {t('entry.return')}
          </Button>
        )}
        {canApprove && <Button onClick={() => setAsking('approve')}>{t('entry.approve')}</Button>}
      </StickyBar>
      <ReturnDialog entry={entry} opened={asking === 'return'} onClose={() => setAsking(null)} />
      <ApproveDialog entry={entry} opened={asking === 'approve'} onClose={() => setAsking(null)} />
    </>
  );
}

type DialogProps = { readonly entry: Entry; readonly opened: boolean; readonly onClose: () => void };

function ReturnDialog({ entry, opened, onClose }: DialogProps) {
  const { t } = useTranslation();
  const advance = useAdvance(entry);
  const confirm = async (alasan: string): Promise<void> => {
    if (await advance.run({ measurement: entry.measurement, command: 'return', alasan })) onClose();
  };
  return (
    <ConfirmWithReason
      opened={opened}
      title={t('entry.returnTitle')}
      will={t('entry.returnWill')}
      help={t('entry.reasonHelp')}
      verb={t('entry.return')}
      isPending={advance.isPending}
      error={advance.error}
      onConfirm={(alasan) => void confirm(alasan)}
      onClose={onClose}
    />
  );
}

function ApproveDialog({ entry, opened, onClose }: DialogProps) {
  const { t } = useTranslation();
  const advance = useAdvance(entry);
  const { iku, manual } = entry.form;
  const { realisasi, period } = entry.measurement;
  const confirm = async (): Promise<void> => {
    if (await advance.run({ measurement: entry.measurement, command: 'approve', alasan: null })) onClose();
  };
  return (
    <Confirm
      opened={opened}
      title={t('entry.approveTitle')}
      verb={t('entry.approve')}
      isPending={advance.isPending}
      error={advance.error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {t('entry.approveWill', {
        value: figureWord(realisasi, manual.desimal),
        label: iku.label,
        kode: iku.kode,
        period: periodText(period),
      })}
    </Confirm>
  );
}
