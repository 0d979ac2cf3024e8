export const AccountsTab = () => null;
