export const EntryScreen = () => null;
