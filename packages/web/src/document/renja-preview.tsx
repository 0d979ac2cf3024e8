export const RenjaPreview = () => null;
