import type { Language } from './language.ts';

/** The part of a terminal or pipe that is written to. */
export type Sink = {
  /** `false`: wait for `drain` before writing much more. */
  write(text: string | Uint8Array): unknown;
  once?(event: 'drain' | 'close', listener: () => void): unknown;
  off?(event: 'drain' | 'close', listener: () => void): unknown;
  readonly destroyed?: boolean;
  readonly isTTY?: boolean;
  readonly columns?: number;
};

export type Progress = {
  readonly line: (text: string) => void;
  readonly warn: (text: string) => void;
  /** One line per step, with its time. On a terminal it is shown while it runs and replaced when done. */
  readonly step: <T>(label: StepLabel, work: () => Promise<T>) => Promise<T>;
};

export type StepLabel = { readonly doing: string; readonly done: string };

const CLEAR = '\r\u001B[2K';

/** Everything for people goes through here to stderr: stdout carries results only. */
export function createProgress(sink: Sink, lang: Language): Progress {
  let pending: string | null = null;
  const begin = (text: string): void => {
    pending = text;
    if (sink.isTTY) sink.write(`… ${text}`);
  };
  const line = (text: string): void => {
    const isInterrupting = pending !== null && sink.isTTY;
    sink.write(`${isInterrupting ? CLEAR : ''}${text}\n${isInterrupting ? `… ${pending}` : ''}`);
  };
  const end = (text: string): void => {
    sink.write(`${pending !== null && sink.isTTY ? CLEAR : ''}${text}\n`);
    pending = null;
  };
  return {
    line,
    warn: (text) => line(`! ${text}`),
    async step(label, work) {
      const began = performance.now();
      begin(label.doing);
      try {
        const result = await work();
        end(`✓ ${label.done} (${seconds(performance.now() - began, lang)})`);
        return result;
      } catch (error) {
        end(`✗ ${label.doing}`);
        throw error;
      }
    },
  };
}

export function seconds(ms: number, lang: Language): string {
  const text = (ms / 1000).toFixed(1);
  return `${lang === 'id' ? text.replace('.', ',') : text} s`;
}
