import type { Language } from './language.ts';
import { type Texts, textsIn } from './locales/texts.ts';
import { type OpenDatabase, openDatabase } from './open-database.ts';
import { createProgress, type Progress, type Sink } from './progress.ts';
import type { ServerParts } from './server-parts.ts';
import type { Settings } from './settings.ts';
import type { Shutdown } from './shutdown.ts';

/** The outside of the program: what tests replace. */
export type World = {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly checkout: string;
  readonly isRoot: boolean;
  readonly version: string;
  readonly stdin: Input;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly shutdown: Shutdown;
  readonly parts: ServerParts;
};

/** What is piped in. */
export type Input = AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };

/** What every command gets. A command writes results with `out`, and everything else with `progress`. */
export type Context = {
  readonly lang: Language;
  readonly version: string;
  readonly t: Texts;
  readonly settings: Settings;
  readonly progress: Progress;
  readonly shutdown: Shutdown;
  readonly parts: ServerParts;
  /** Texts of a command that keeps its own, both languages side by side. */
  readonly choose: <T>(texts: { readonly id: T; readonly en: T }) => T;
  /** To stdout: a string as one line, bytes as they are. */
  readonly out: (result: string | Uint8Array) => void;
  readonly stdin: Input;
  /** For commands that write without end: asks them to wait. Everything else uses `out`. */
  readonly stdout: Sink;
  readonly openDatabase: () => Promise<OpenDatabase>;
  /** Opens, works, closes: for commands that are not a service. */
  readonly withDatabase: <T>(work: (database: OpenDatabase) => Promise<T>) => Promise<T>;
};

export function createContext(world: World, lang: Language, settings: Settings): Context {
  const { shutdown, parts, stdin, stdout, version } = world;
  const t = textsIn(lang);
  const progress = createProgress(world.stderr, lang);
  const open = (): Promise<OpenDatabase> => openDatabase({ settings, shutdown, progress, t });
  return {
    lang,
    version,
    t,
    settings,
    progress,
    shutdown,
    parts,
    choose: (texts) => texts[lang],
    out: (result) => void stdout.write(typeof result === 'string' ? `${result}\n` : result),
    stdin,
    stdout,
    openDatabase: open,
    async withDatabase(work) {
      const database = await open();
      try {
        return await work(database);
      } finally {
        await database.close();
      }
    },
  };
}
