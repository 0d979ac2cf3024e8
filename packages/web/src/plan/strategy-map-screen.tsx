export const StrategyMapScreen = () => null;
