export const ManualScreen = () => null;
