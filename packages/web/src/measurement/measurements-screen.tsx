export const MeasurementsScreen = () => null;
