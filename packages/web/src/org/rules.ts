/** As the contract has it; the web knows the contract's types only. */
const KODE = /^[a-z0-9-]{1,20}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export const isKode = (text: string): boolean => KODE.test(text);
export const isEmail = (text: string): boolean => EMAIL.test(text.trim());
export const isBlank = (text: string): boolean => text.trim() === '';
