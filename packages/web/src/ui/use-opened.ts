import { useMounted } from '@mantine/hooks';

/**
 * For dialogs that are loaded on their first use and would be mounted open: Mantine remembers who had the focus only when
 * `opened` turns true, so it turns true after the mount. Then the focus goes back to whoever opened the dialog.
 */
export function useOpened(opened: boolean): boolean {
  const isMounted = useMounted();
  return isMounted && opened;
}
