import { type Actor, can } from '../access/actor.ts';
import type { Action } from '../access/grants.ts';
import type { DomainError } from '../kernel/domain-error.ts';
import { err, ok, type Result } from '../kernel/result.ts';

/** Why there is a new version. `koreksi` says that figures of the past change with it. */
export const JENIS_PERUBAHAN = ['pertama', 'nomenklatur', 'formula', 'cakupan', 'lainnya', 'koreksi'] as const;
export type JenisPerubahan = (typeof JENIS_PERUBAHAN)[number];

export const MANUAL_STATES = ['draf', 'diajukan', 'dikembalikan', 'ditinjau'] as const;
/** The states of a version that is being written; once in force (`berlaku`) it has no next step, only a successor. */
export type ManualState = (typeof MANUAL_STATES)[number];
export type ManualCommand = keyof typeof TRANSITIONS;

type Transition = {
  readonly from: readonly ManualState[];
  readonly to: ManualState | 'berlaku';
  readonly needs: Action;
  /** Whoever wrote the version may not take this step. */
  readonly segregated: boolean;
  /** The step is a promise that the version may come into force: it waits until its years are lawful. */
  readonly forward: boolean;
  readonly reason: boolean;
};

/** The whole life of a version before it is in force. */
const TRANSITIONS = {
  ajukan: { from: ['draf', 'dikembalikan'], to: 'diajukan', needs: 'manual.draft', segregated: false, forward: true, reason: false },
  kembalikan: {
    from: ['diajukan', 'ditinjau'],
    to: 'dikembalikan',
    needs: 'manual.review',
    segregated: false,
    forward: false,
    reason: true,
  },
  tinjau: { from: ['diajukan'], to: 'ditinjau', needs: 'manual.review', segregated: true, forward: true, reason: false },
  tetapkan: { from: ['ditinjau'], to: 'berlaku', needs: 'manual.enact', segregated: false, forward: true, reason: false },
} as const satisfies Record<string, Transition>;

const isCommand = (text: string): text is ManualCommand => Object.hasOwn(TRANSITIONS, text);
export const MANUAL_COMMANDS: readonly ManualCommand[] = Object.keys(TRANSITIONS).filter(isCommand);

/** Whether a step has to say why: an author who gets a version back must know what to change. */
export const needsReason = (command: ManualCommand): boolean => TRANSITIONS[command].reason;

export type ManualSubject = {
  readonly state: ManualState;
  readonly orgPath: string;
  readonly ditulisOleh: string;
  readonly jenisPerubahan: JenisPerubahan;
  /** First year that the version would take from one in force; `null` when it takes none. See `firstCorrectedYear`. */
  readonly dikoreksiSejak: number | null;
  /** Set by the head office, and this office is below it. */
  readonly terkunci: boolean;
};

/**
 * Whether an actor may take a step with the version being written, and where it leads. Right before place before person:
 * who may not act at all learns nothing about the state. A version that changes the past is a correction by name and by right.
 */
export function decideManual(subject: ManualSubject, command: ManualCommand, actor: Actor): Result<ManualState | 'berlaku', DomainError> {
  const rule: Transition = TRANSITIONS[command];
  if (!can(actor, rule.needs, subject.orgPath)) return err({ code: 'access.denied', action: rule.needs });
  if (subject.terkunci && rule.forward) return err({ code: 'manual.locked_by_central' });
  if (!rule.from.includes(subject.state)) return err({ code: 'manual.transition_not_allowed', from: subject.state, command });
  if (rule.segregated && subject.ditulisOleh === actor.id) return err({ code: 'manual.self_review' });
  const { dikoreksiSejak, jenisPerubahan } = subject;
  if (rule.forward && dikoreksiSejak !== null && jenisPerubahan !== 'koreksi')
    return err({ code: 'manual.correction_required', tahun: dikoreksiSejak });
  const isCorrection = command === 'tetapkan' && jenisPerubahan === 'koreksi';
  if (isCorrection && !can(actor, 'manual.correct', subject.orgPath)) return err({ code: 'access.denied', action: 'manual.correct' });
  return ok(rule.to);
}

/** What this actor may do next: sent with the version, so no screen asks about roles. */
export const abilitiesForManual = (subject: ManualSubject, actor: Actor): readonly ManualCommand[] =>
  MANUAL_COMMANDS.filter((command) => decideManual(subject, command, actor).ok);

export type TahunBerlaku = { readonly sejakTahun: number; readonly sampaiTahun: number | null };

/**
 * The first year up to this one that a version would take from a version in force: figures of it may already have been
 * reported. A year that has not begun can be given to a new version freely, a year without a manual too.
 */
export function firstCorrectedYear(
  baru: TahunBerlaku,
  { berlaku, tahunIni }: { readonly berlaku: readonly TahunBerlaku[]; readonly tahunIni: number },
): number | null {
  const end = Math.min(baru.sampaiTahun ?? tahunIni, tahunIni);
  const years = berlaku.flatMap(({ sejakTahun, sampaiTahun }) => {
    const first = Math.max(sejakTahun, baru.sejakTahun);
    return first <= Math.min(sampaiTahun ?? end, end) ? [first] : [];
  });
  return years.length === 0 ? null : Math.min(...years);
}
