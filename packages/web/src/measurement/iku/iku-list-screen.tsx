export const IkuListScreen = () => null;
