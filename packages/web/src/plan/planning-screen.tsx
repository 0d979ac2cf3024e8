export const PlanningScreen = () => null;
