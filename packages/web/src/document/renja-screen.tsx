export const RenjaScreen = () => null;
