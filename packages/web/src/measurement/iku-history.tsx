export const IkuHistory = () => null;
