/** Digits of an identity number but the last two, and all of a name but its initials, so that a report spreads nothing. */
export const maskPersonalData = (text: string): string => text.replace(/\d(?=(?:[\s.]?\d){2})/g, '•').replace(/(\p{Lu})\p{L}+/gu, '$1•••');
