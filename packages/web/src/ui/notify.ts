import { t } from 'i18next';

/** A short word that something is done. Problems are shown where they happened, not here. */
export function tell(message: string): void {
  const closeButtonProps = { 'aria-label': t('action.close') };
  void import('@mantine/notifications').then(({ notifications }) =>
    notifications.show({ message, closeButtonProps, withBorder: false, autoClose: 4500 }),
  );
}
