export const IkuEvidence = () => null;
