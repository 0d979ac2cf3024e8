export const DocumentsScreen = () => null;
