export const PlanningBudget = () => null;
