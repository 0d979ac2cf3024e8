export const IkuManual = () => null;
