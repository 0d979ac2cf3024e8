import { setTimeout as sleep } from 'node:timers/promises';
import { evidence, measurement } from '@selaras/contract';
import type { Answer, LiveSession } from '../packages/server/test-support/live-session.ts';
import { type Doing, enter, type Faults, nameOf, type Subject } from './journal.ts';
import type { Random } from './random.ts';
import { chooseStep, type Step } from './steps.ts';
import { bodyOf } from './subjects.ts';

export type People = { readonly records: LiveSession; readonly approves: LiveSession };

/** One client that writes without pause to measurements which nobody else touches. */
export type Worker = {
  readonly name: string;
  readonly people: People;
  readonly subjects: readonly Subject[];
  readonly random: Random;
  readonly faults: Faults;
  acknowledged: number;
};

/** Most writes go to these, so that they pass through the whole workflow again and again; the rest begin new measurements. */
const BUSY = 5;

/** Works until told to stop, or until an answer does not come: what became of that request is found out after the crash. */
export async function work(worker: Worker, isOver: () => boolean): Promise<void> {
  const { subjects, random, name } = worker;
  while (!isOver()) {
    const subject = random.pick(random.chance(0.85) ? subjects.slice(0, BUSY) : subjects);
    const step = chooseStep(subject, random, `${name}-${worker.acknowledged}-${random.whole(0, 999_999)}`);
    const isAnswered = await take(worker, subject, step);
    if (!isAnswered) return;
    await sleep(random.whole(0, 8)); // below the limit of requests in a minute
  }
}

async function take(worker: Worker, subject: Subject, step: Step): Promise<boolean> {
  const doing = doingOf(step);
  subject.doing = doing;
  const answer = await send(worker.people, subject, step).catch((): null => null);
  if (answer === null || answer.status >= 500) return false;
  if (answer.status !== 200) {
    subject.doing = null;
    worker.faults.push(`${nameOf(subject)}: ${step.kind} was refused: ${answer.status} ${JSON.stringify(answer.body)}`);
    return false;
  }
  acknowledge(subject, doing, answer);
  worker.acknowledged += 1;
  return true;
}

function doingOf(step: Step): Doing {
  if (step.kind === 'attach') return { kind: 'attach', sha256: step.sha256, name: step.name };
  return step.kind === 'record' ? step : { kind: 'advance', to: step.to };
}

function send({ records, approves }: People, { id, ikuId, versi }: Subject, step: Step): Promise<Answer> {
  if (step.kind === 'record') return records.post(`/api/iku/${ikuId}/measurements`, { ...step.entry, versi });
  if (step.kind === 'attach') return records.upload(`/api/measurements/${id}/evidence`, step);
  const { command, alasan } = step;
  return (command === 'submit' ? records : approves).post(`/api/measurements/${id}/advance`, { versi, command, alasan });
}

function acknowledge(subject: Subject, doing: Doing, answer: Answer): void {
  if (doing.kind !== 'attach') return enter(subject, doing, bodyOf(answer, measurement));
  const { id, sha256 } = bodyOf(answer, evidence);
  subject.evidence.set(sha256, id);
  subject.events += 1;
  subject.doing = null;
}
