export const UnitsTab = () => null;
