import { type Command, type CommanderError, Help, type HelpConfiguration } from 'commander';
import type { Texts } from './locales/texts.ts';

/** Commander's own words in its help pages: titles, placeholders and the notes behind an option. */
export function translatedHelp(t: Texts): HelpConfiguration {
  const titles: Record<string, string> = {
    'Usage:': t.help.usage,
    'Arguments:': t.help.arguments,
    'Options:': t.help.options,
    'Global Options:': t.help.globalOptions,
    'Commands:': t.help.commands,
  };
  const placeholders = (text: string): string => text.replace('[options]', t.help.optionsWord).replace('[command]', t.help.commandWord);
  const notes = (text: string): string =>
    text.replace(/\b(default|choices|preset|env): /g, (_, word: 'default' | 'choices' | 'preset' | 'env') => `${t.help[word]}: `);
  const own = Help.prototype;
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command) => placeholders(own.commandUsage.call(own, command)),
    subcommandTerm: (command) => placeholders(own.subcommandTerm.call(own, command)),
    optionDescription: (option) => notes(own.optionDescription.call(own, option)),
    argumentDescription: (argument) => notes(own.argumentDescription.call(own, argument)),
  };
}

export const pathOf = (command: Command): string => (command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name());

type Sentence = readonly [shape: RegExp, say: (t: Texts, found: readonly string[]) => string];

/**
 * Commander puts the facts of a mistake only into its English message, so they are read back from there. Its
 * version is pinned and a test makes every one of these mistakes; an unknown shape falls through as it is.
 */
const SENTENCES: readonly Sentence[] = [
  [/unknown option '(.+?)'/, (t, [name = '']) => t.usage.unknownOption(name)],
  [/unknown command '(.+?)'/, (t, [name = '']) => t.usage.unknownCommand(name)],
  [/missing required argument '(.+?)'/, (t, [name = '']) => t.usage.missingArgument(name)],
  [/option '(.+?)' argument missing/, (t, [flags = '']) => t.usage.optionMissingArgument(flags)],
  [/required option '(.+?)' not specified/, (t, [flags = '']) => t.usage.missingOption(flags)],
  [/option '(.+?)' cannot be used with option '(.+?)'/, (t, [one = '', other = '']) => t.usage.conflictingOption(one, other)],
  [/too many arguments/, (t) => t.usage.excessArguments('{command}')],
  [/option '(.+?)' argument '(.*?)' is invalid\.(.*)/s, (t, [of = '', value = '', why = '']) => invalid(t, { of, value, why })],
  [
    /command-argument value '(.*?)' is invalid for argument '(.+?)'\.(.*)/s,
    (t, [value = '', of = '', why = '']) => invalid(t, { of, value, why }),
  ],
];

function invalid(t: Texts, { of, value, why }: { readonly of: string; readonly value: string; readonly why: string }): string {
  const reason = why.trim().replace(/^Allowed choices are (.+)\.$/, (_, choices: string) => t.usage.allowed(choices));
  return [t.usage.invalidValue(value, of), reason].filter(Boolean).join('. ');
}

/** One mistake on the command line as a sentence, with the nearest right word and where to read more. */
export function describeUsageError(error: CommanderError, { command, t }: { readonly command: string; readonly t: Texts }): string {
  const english = error.message.replace(/^error: /, '');
  const matches = SENTENCES.map(([shape, say]) => ({ found: shape.exec(english), say }));
  const match = matches.find(({ found }) => found !== null);
  const sentence = match?.found ? match.say(t, match.found.slice(1)).replace('{command}', command) : english;
  const near = /Did you mean (?:one of )?(.+)\?\)/.exec(english)?.[1];
  return [`${t.usage.error}: ${sentence}`, near && t.usage.didYouMean(near), t.usage.seeHelp(command)].filter(Boolean).join('\n');
}
