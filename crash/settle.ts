import { isDeepStrictEqual } from 'node:util';
import { type MeasurementWire, measurementEndpoints } from '@selaras/contract';
import { freezeFigure, period, realisasiOfEntry } from '@selaras/core';
import { entryOf } from '@selaras/server/measurement/measured';
import type * as z from 'zod';
import type { LiveSession } from '../packages/server/test-support/live-session.ts';
import { type Doing, type Entry, enter, type Faults, nameOf, type SavedVersion, type Subject } from './journal.ts';
import { bodyOf, readFormOf } from './subjects.ts';

const versionsWire = measurementEndpoints['GET /api/measurements/:id/versions'].response;
type VersionWire = z.infer<typeof versionsWire>[number];

/**
 * After a crash: finds out what became of the request that got no answer, and holds everything that was acknowledged
 * against what the server says now. A request may have happened or not; half of one is a fault, like a lost one.
 */
export async function settle(session: LiveSession, subject: Subject, faults: Faults): Promise<void> {
  const form = await readFormOf(session, subject.ikuId, subject.period);
  if (form === null) return void faults.push(`${nameOf(subject)}: its form is gone`);
  const { measurement } = form;
  const { doing } = subject;
  if (doing !== null && hasHappened(doing, subject, measurement)) enter(subject, doing, measurement);
  subject.doing = null;
  compareHead(subject, measurement, faults);
  if (subject.id !== null) await compareVersions(session, subject, faults);
}

const hasHappened = (doing: Doing, { versi }: Subject, { versi: now, evidence }: MeasurementWire): boolean =>
  doing.kind === 'attach' ? evidence.some(({ sha256 }) => sha256 === doing.sha256) : now === versi + 1;

function compareHead(subject: Subject, { id, versi, state, evidence, entry, realisasi }: MeasurementWire, faults: Faults): void {
  const [acknowledged, now] = [
    { id: subject.id, versi: subject.versi, state: subject.state, evidence: Object.fromEntries(subject.evidence) },
    { id, versi, state, evidence: Object.fromEntries(evidence.map((file) => [file.sha256, file.id])) },
  ];
  if (!isDeepStrictEqual(acknowledged, now)) {
    faults.push(`${nameOf(subject)}: acknowledged ${JSON.stringify(acknowledged)}, now ${JSON.stringify(now)}`);
  }
  const last = subject.versions.at(-1);
  if (last === undefined) return;
  if (!isDeepStrictEqual([last.entry, last.realisasi], [entry, realisasi])) faults.push(`${nameOf(subject)}: the last version differs`);
}

async function compareVersions(session: LiveSession, subject: Subject, faults: Faults): Promise<void> {
  const answer = await session.get(`/api/measurements/${subject.id}/versions`);
  if (answer.status === 404) return void faults.push(`${nameOf(subject)}: the measurement is lost`);
  const stored = bodyOf(answer, versionsWire);
  if (stored.length !== subject.nomor) faults.push(`${nameOf(subject)}: ${stored.length} versions, ${subject.nomor} acknowledged`);
  const byNumber = new Map(stored.map((version) => [version.versi, version]));
  for (const saved of subject.versions) {
    const found = byNumber.get(saved.nomor);
    if (found === undefined) faults.push(`${nameOf(subject)}: version ${saved.nomor} is lost`);
    else compareVersion(subject, saved, found, faults);
  }
}

function compareVersion(subject: Subject, saved: SavedVersion, found: VersionWire, faults: Faults): void {
  if (!isDeepStrictEqual([found.entry, found.realisasi], [saved.entry, saved.realisasi])) {
    faults.push(`${nameOf(subject)}: version ${saved.nomor} is not what was acknowledged`);
  }
  if (!isDeepStrictEqual(computed(subject, saved.entry), saved.realisasi)) {
    faults.push(`${nameOf(subject)}: version ${saved.nomor} computes to another figure`);
  }
}

/** Computed here, from what was entered. */
const computed = ({ manual }: Subject, entry: Entry): unknown =>
  freezeFigure(realisasiOfEntry({ manual, entry: entryOf(entry, period(entry.period)) }).realisasi);
