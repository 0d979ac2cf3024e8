import type { Tx } from '@selaras/adapters/db/in-tenant';
import {
  type CheckHead,
  listDecisions,
  listDocuments,
  type StoredDecision,
  type StoredDocument,
} from '@selaras/adapters/linter/check.queries';
import type { CatatanCekWire, JumlahCatatanWire } from '@selaras/contract';
import type { Bab } from '@selaras/core';
import { type NumberedFinding, packageOf, resultOf } from './stored-result.ts';

/** A note with the document it belongs to (0: between documents) and what was decided about it. */
export type Note = {
  readonly nomor: number;
  readonly finding: NumberedFinding;
  readonly bab: string;
  readonly decision: StoredDecision | null;
};

export async function notesOf(tx: Tx, check: Pick<CheckHead, 'id' | 'paket'>): Promise<readonly Note[]> {
  const [documents, decisions] = [await listDocuments(tx, [check.id]), await listDecisions(tx, [check.id])];
  return joinNotes({ check, documents, decisions });
}

export type NoteParts = {
  readonly check: Pick<CheckHead, 'id' | 'paket'>;
  readonly documents: readonly StoredDocument[];
  readonly decisions: readonly StoredDecision[];
};

export function joinNotes({ check, documents, decisions }: NoteParts): readonly Note[] {
  const decided = new Map(decisions.filter(({ checkId }) => checkId === check.id).map((one) => [`${one.nomor}:${one.fingerprint}`, one]));
  const note = (nomor: number, finding: NumberedFinding, bab: string): Note => ({
    nomor,
    finding,
    bab,
    decision: decided.get(`${nomor}:${finding.fingerprint}`) ?? null,
  });
  const own = documents
    .filter(({ checkId }) => checkId === check.id)
    .flatMap(({ nomor, hasil }) => {
      const result = resultOf(hasil);
      return (result?.findings ?? []).map((finding) => {
        const places = finding.places.map((place) => ({ ...place, nomor }));
        return note(nomor, { ...finding, places }, chapterAt(result?.bab ?? [], finding.places[0].line));
      });
    });
  const between = (packageOf(check.paket)?.findings ?? []).map((finding) => note(0, finding, ''));
  return [...own, ...between];
}

/** The chapter that a line stands in, by its outermost heading. */
function chapterAt(bab: readonly Bab[], line: number): string {
  const before = bab.filter((one) => one.level === 1 && one.line <= line).at(-1);
  return before === undefined ? '' : [before.label, before.judul].filter((word) => word !== '').join(' ');
}

export function noteView({ finding, bab, decision }: Note): CatatanCekWire {
  const { places, message, ...rest } = finding;
  const keputusan =
    decision === null || decision.keputusan === null
      ? null
      : { jenis: decision.keputusan, alasan: decision.alasan, olehNama: decision.olehNama, pada: decision.pada };
  return { ...rest, message: { ...message }, places: places.map((place) => ({ ...place })), bab, keputusan };
}

/** By severity, dismissed ones left out; `terbuka`: those that nobody decided about. */
export function countNotes(notes: readonly Note[]): JumlahCatatanWire {
  const counted = notes.filter(({ decision }) => decision?.keputusan !== 'diabaikan');
  const of = (severity: string): number => counted.filter(({ finding }) => finding.severity === severity).length;
  const open = notes.filter(({ decision }) => (decision?.keputusan ?? null) === null).length;
  return { error: of('error'), warn: of('warn'), info: of('info'), terbuka: open };
}
