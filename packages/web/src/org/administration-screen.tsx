export const AdministrationScreen = () => null;
