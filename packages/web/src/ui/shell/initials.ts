/** The first letters of a name: what stands on the button. */
export const initials = (name: string): string =>
  name
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .slice(0, 2)
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();
