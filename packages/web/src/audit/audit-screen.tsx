export const AuditScreen = () => null;
