export const PlanningRenstra = () => null;
