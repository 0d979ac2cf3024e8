export const RenjaContent = () => null;
