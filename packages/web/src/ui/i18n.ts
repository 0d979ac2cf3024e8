import type { Messages } from '@selaras/contract/messages/messages';
import { errorSentence, fieldSentence, fill } from '@selaras/contract/messages/messages';
import i18next, { changeLanguage, use } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type source from '../locales/id.json';
import { isProblem } from './api.ts';
import { readPreference, writePreference } from './preferences.ts';
import { textsByField } from './problem-at.ts';

/** Every key of the texts as one dotted word: `board.met_other`. */
type Keys<T, Before extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Before}${K}` : Keys<T[K], `${Before}${K}.`>;
}[keyof T & string];

// Told to the compiler as a flat list: as a tree, several hundred keys are more than its inference of `t` can walk.
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Readonly<Record<Keys<typeof source>, string>> };
    keySeparator: false;
    returnNull: false;
  }
}

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type Loaded = { readonly words: typeof source; readonly messages: Messages };

/** Only the chosen language is downloaded. Indonesian is the source; English has the same keys (a test holds them together). */
const LOADERS: Readonly<Record<Language, () => Promise<Loaded>>> = {
  id: async () => {
    const [words, messages] = await Promise.all([import('../locales/id.json'), import('@selaras/contract/messages/id')]);
    return { words: words.default, messages: messages.id };
  },
  en: async () => {
    const [words, messages] = await Promise.all([import('../locales/en.json'), import('@selaras/contract/messages/en')]);
    return { words: words.default, messages: messages.en };
  },
};

const loaded = new Map<Language, Messages>();

const chosenLanguage = (): Language => (readPreference('bahasa') === 'en' ? 'en' : 'id');
export const language = (): Language => (i18next.language === 'en' ? 'en' : 'id');

export async function startLanguage(): Promise<void> {
  await use(initReactI18next).init({ lng: 'id', resources: {}, interpolation: { escapeValue: false }, returnNull: false });
  await chooseLanguage(chosenLanguage());
}

export async function chooseLanguage(next: Language): Promise<void> {
  if (!loaded.has(next)) {
    const { words, messages } = await LOADERS[next]();
    i18next.addResourceBundle(next, 'translation', words);
    loaded.set(next, messages);
  }
  await changeLanguage(next);
  document.documentElement.lang = next;
  writePreference('bahasa', next);
}

/** The sentence tables of the language on screen. */
export function messages(): Messages {
  const held = loaded.get(language());
  if (held === undefined) throw new Error('messages are read after startLanguage');
  return held;
}

/** What happened, where, and what to do: for anything that a request can throw. */
export function problemSentence(error: unknown): string {
  const { general } = messages();
  if (!isProblem(error)) return fill(general.unknown, { code: error instanceof Error ? error.name : 'error' });
  const known = (general as Readonly<Record<string, string>>)[error.code];
  return known ?? errorSentence(messages(), { code: error.code, ...error.params });
}

type FieldLike = { readonly field: string; readonly problem: string; readonly detail?: Readonly<Record<string, unknown>> };

const isFieldLike = (held: unknown): held is FieldLike =>
  typeof held === 'object' && held !== null && 'field' in held && typeof held.field === 'string' && 'problem' in held;

/** Sentences of the fields that a refused request names, by field path; all that are said of one field. */
export function fieldProblems(error: unknown): ReadonlyMap<string, string> {
  const fields: unknown = isProblem(error) ? error.params.fields : undefined;
  if (!Array.isArray(fields)) return new Map();
  return textsByField(fields.filter(isFieldLike).map((one) => ({ field: one.field, text: fieldSentence(messages(), one) })));
}
