export const IkuScreen = () => null;
