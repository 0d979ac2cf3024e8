export const IkuMeasurements = () => null;
