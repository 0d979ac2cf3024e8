/** The languages of the command line. Indonesian is the source, English is complete. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type LanguageChoice =
  | { readonly kind: 'chosen'; readonly lang: Language; readonly words: readonly string[] }
  | { readonly kind: 'unknown'; readonly asked: string };

const isLanguage = (text: string): text is Language => LANGUAGES.some((one) => one === text);

/**
 * Takes `--lang en` (or `--lang=en`) out of the command line wherever it stands, because the texts are needed
 * before any command is known. Words after `--` belong to the command.
 */
export function takeLanguage(argv: readonly string[], env: NodeJS.ProcessEnv): LanguageChoice {
  const words: string[] = [];
  let asked = env['SELARAS_LANG'] || 'id';
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (word === '--') {
      words.push(...argv.slice(at));
      break;
    }
    if (word === '--lang') asked = argv[(at += 1)] ?? '';
    else if (word.startsWith('--lang=')) asked = word.slice('--lang='.length);
    else words.push(word);
  }
  return isLanguage(asked) ? { kind: 'chosen', lang: asked, words } : { kind: 'unknown', asked };
}
