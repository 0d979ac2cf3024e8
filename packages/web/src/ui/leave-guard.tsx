import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from './confirm.tsx';

/** Asks before unsaved typing is left behind, and says what becomes of it. A panel opening in the address is not leaving. */
export function LeaveGuard({ isOpen, children }: { readonly isOpen: boolean; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isOpen && current.pathname !== next.pathname,
    enableBeforeUnload: isOpen,
    withResolver: true,
  });
  return (
    <Confirm
      opened={blocker.status === 'blocked'}
      title={t('leave.title')}
      verb={t('leave.verb')}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    >
      {children}
    </Confirm>
  );
}
