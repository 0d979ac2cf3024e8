export const RenjaPublications = () => null;
