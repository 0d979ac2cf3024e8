import type { DomainError, FieldProblem } from '../../kernel/domain-error.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { resolveProse } from '../../narrative/resolve-prose.ts';
import type { RenjaSnapshot } from '../../publication/renja-snapshot.ts';
import type { Block, DocumentModel } from '../block.ts';
import { pendahuluan } from './bab-1.ts';
import { ikuBlocks } from './bab-2-evaluation.ts';
import { strategiBlocks } from './bab-2-strategy.ts';
import { ringkasanBlocks } from './bab-2-summary.ts';
import { anggaranBlocks } from './bab-3-budget.ts';
import { kebijakanBlocks } from './bab-3-policy.ts';
import { targetBlocks } from './bab-3-targets.ts';
import { penutup, type RenjaHashes } from './bab-4.ts';
import { frontBlocks } from './cover-and-front.ts';
import { prosePlaces } from './prose-places.ts';
import { factsOf } from './renja-facts.ts';
import { heading, prose, type Section } from './section.ts';
import { BAB_2, BAB_3, TEXT } from './text.ts';

/**
 * The Renja of a snapshot, from cover to colophon. The same snapshot and hashes always give the same blocks.
 * A reference that leads nowhere is an error with its place, and all of them are told at once.
 */
export function renjaDocument(snapshot: RenjaSnapshot, hashes: RenjaHashes): Result<DocumentModel, DomainError> {
  const section: Section = { snapshot, facts: factsOf(snapshot) };
  const fields = unresolved(section);
  if (fields.length > 0) return err({ code: 'document.content_invalid', fields });
  const { tahun, status, tanggal, unit } = snapshot;
  const title = TEXT.judul(tahun);
  return ok({
    title: `${title} ${unit.nama}`,
    author: unit.nama,
    language: 'id',
    date: tanggal,
    footer: `${title} ${unit.nama}`,
    watermark: status === 'draf' ? TEXT.draf : null,
    blocks: [...frontBlocks(section), ...pendahuluan(section), ...evaluasi(section), ...rencana(section), ...penutup(section, hashes)],
  });
}

/** Every reference of every prose that has no answer, with the place of its text. */
export function unresolved({ snapshot, facts }: Section): readonly FieldProblem[] {
  return prosePlaces(snapshot).flatMap(({ place, prose: text, indikator }) => {
    const resolved = resolveProse(text, { facts, indikator });
    if (resolved.ok) return [];
    return resolved.error.map(({ problem, at, text: piece }): FieldProblem => ({ field: place, problem, detail: { at, text: piece } }));
  });
}

const evaluasi = (section: Section): readonly Block[] => [
  heading('chapter', BAB_2.judul(section.snapshot.evaluasi.tahun)),
  ...strategiBlocks(section),
  heading('section', BAB_2.evaluasi),
  ...prose(section, section.snapshot.isi.pengantarEvaluasi),
  ...ringkasanBlocks(section),
  ...ikuBlocks(section),
];

const rencana = (section: Section): readonly Block[] => [
  heading('chapter', BAB_3.judul(section.snapshot.tahun)),
  ...kebijakanBlocks(section),
  ...targetBlocks(section),
  ...anggaranBlocks(section),
];
