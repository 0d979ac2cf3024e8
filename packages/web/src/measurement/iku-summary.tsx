export const IkuSummary = () => null;
