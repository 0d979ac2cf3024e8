export const RenjaChecks = () => null;
