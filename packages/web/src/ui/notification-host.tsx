import { Notifications } from '@mantine/notifications';

/** Where short confirmations appear. Loaded after the first paint: nothing can be told before. */
export const NotificationHost = () => <Notifications position="bottom-right" zIndex={400} />;
