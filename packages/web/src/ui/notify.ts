/** A short word that something is done. Problems are shown where they happened, not here. */
export function tell(message: string): void {
  void import('@mantine/notifications').then(({ notifications }) => notifications.show({ message, withBorder: false, autoClose: 4500 }));
}
