/** What the exit code of every command means. Public: scripts depend on it, `selaras --help` documents it. */
export const EXIT = {
  ok: 0,
  /** A fault of ours or of the machine. */
  failure: 1,
  /** The command line or a setting is wrong. */
  usage: 2,
  /** The command is right, the moment is not: already running, port taken, nothing published yet. */
  state: 3,
  /** The input was read and refused. */
  refused: 4,
  /** A check of stored data found a contradiction. */
  integrity: 5,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An end that a person can understand and act on: the message is shown as it is, without a stack trace. */
export class CommandFailure extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.name = 'CommandFailure';
    this.exitCode = exitCode;
  }
}
