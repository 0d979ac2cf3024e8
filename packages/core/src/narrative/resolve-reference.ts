import { formatDecimal } from '../kernel/format.ts';
import { assertNever, ok } from '../kernel/result.ts';
import type { FaktaIndikator, FaktaRencana, NarrativeFacts } from './facts.ts';
import { totalWords } from './phrases.ts';
import type { Reference } from './reference.ts';
import { resolveEvaluasi } from './resolve-evaluasi.ts';
import { resolveMasukan } from './resolve-masukan.ts';
import { bound, type Resolved, rupiah, targetWords, unknownComponent, unknownReference } from './resolved.ts';

/** `indikator`: slug of the indicator that a narrative belongs to, or `null` for the texts of the document itself. */
export type ReferenceContext = { readonly facts: NarrativeFacts; readonly indikator: string | null };

/** What one reference prints. A missing *thing* is a problem; a missing *figure* prints its word and never 0. */
export function resolveReference(reference: Reference, { facts, indikator }: ReferenceContext): Resolved {
  const slug = reference.indikator ?? indikator;
  const of = slug === null ? undefined : facts.indikator.get(slug);
  switch (reference.jenis) {
    case 'npss':
      return bound(
        totalWords(facts.npss, (value) => formatDecimal(value, 2)),
        'npss',
      );
    case 'hitungan_tahun':
      return resolveCount(reference, facts);
    case 'blok':
      return resolveBlock(reference.id, slug, facts);
    case 'anggaran':
      return resolveAnggaran(reference.lingkup, { of, facts });
    case 'label':
      return of === undefined ? unknownReference : ok({ kind: 'text', text: of[reference.nama] });
    case 'aturan':
    case 'dasar_aturan':
      return of === undefined ? unknownReference : resolveAturan(reference, of);
    case 'angka':
      return of === undefined ? unknownReference : resolveEvaluasi(reference, of);
    case 'target_renja':
    case 'rencana':
      return of?.rencana ? resolveRencana(reference, { id: of.id, rencana: of.rencana }) : unknownReference;
    case 'masukan':
    case 'nama_masukan':
    case 'baris':
    case 'ekstrem':
      return of?.evaluasi ? resolveMasukan(reference, { id: of.id, evaluasi: of.evaluasi }) : unknownReference;
    default:
      return assertNever(reference);
  }
}

type OfRencana = Extract<Reference, { readonly jenis: 'target_renja' | 'rencana' }>;

function resolveRencana(reference: OfRencana, { id, rencana }: { readonly id: string; readonly rencana: FaktaRencana }): Resolved {
  if (reference.jenis === 'target_renja') return bound(targetWords(rencana.targetRenja, rencana), 'target_renja', id, rencana.tahun);
  const held = rencana.targetRenstra.get(reference.tahun);
  if (held === undefined) return unknownReference;
  const text = reference.nama === 'target_renstra' ? targetWords(held.target, rencana) : held.hitungan;
  return text === null ? unknownReference : bound(text, 'target_renstra', id, reference.tahun);
}

function resolveCount({ nama, tahun }: Extract<Reference, { readonly jenis: 'hitungan_tahun' }>, facts: NarrativeFacts): Resolved {
  const held = facts.hitungan.get(tahun);
  if (held === undefined) return unknownReference;
  const counts = { jumlah_iku: held.jumlah, tercapai: held.tercapai, belum_tercapai: held.belumTercapai, belum_rilis: held.belumRilis };
  return bound(String(counts[nama]), nama, tahun);
}

type OfAturan = Extract<Reference, { readonly jenis: 'aturan' | 'dasar_aturan' }>;

/** The words of the pack itself: a text that is typed would stay when the rule is superseded. */
function resolveAturan(reference: OfAturan, { aturan }: FaktaIndikator): Resolved {
  const year = reference.tahun ?? aturan.keys().next().value;
  const held = year === undefined ? undefined : aturan.get(year);
  if (held === undefined || held === null) return unknownReference;
  if (reference.jenis === 'dasar_aturan') return ok({ kind: 'text', text: held.dasarHukum });
  if (reference.komponen === null) return ok({ kind: 'text', text: held.ringkas });
  const text = held.komponen.get(reference.komponen);
  return text === undefined ? unknownComponent : ok({ kind: 'text', text });
}

/** Inside an IKU its own tables may be named by their code alone; other ids are those of the whole document. */
function resolveBlock(id: string, slug: string | null, { acuan }: NarrativeFacts): Resolved {
  const to = [`${slug ?? ''}-${id}`, id].find((candidate) => acuan.has(candidate));
  return to === undefined ? unknownReference : ok({ kind: 'reference', to });
}

type OfAnggaran = { readonly of: FaktaIndikator | undefined; readonly facts: NarrativeFacts };

/** Without a scope it is the budget of the indicator itself; with one, of everything or of a program. */
function resolveAnggaran(lingkup: string | null, { of, facts }: OfAnggaran): Resolved {
  if (lingkup === null) {
    if (!of?.rencana) return unknownReference;
    const { figure, kata } = of.rencana.anggaran;
    return bound(figure.kind === 'value' ? rupiah(figure.value) : kata, 'anggaran', of.id);
  }
  const total = facts.anggaran.get(lingkup);
  return total === undefined ? unknownReference : bound(totalWords(total, rupiah), 'anggaran', lingkup);
}
