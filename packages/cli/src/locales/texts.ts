import type { Language } from '../language.ts';
import { en } from './en.ts';
import { id } from './id.ts';

/** Indonesian is the source: English must have the same keys, or it does not compile. */
export type Texts = typeof id;

export const textsIn = (lang: Language): Texts => ({ id, en })[lang];
