export const PlanningTargets = () => null;
