import type { Absence } from './figure.ts';

/**
 * Everything a user can cause, by permanent code. No sentence, no HTTP status and no language in here:
 * the client chooses the sentence (contract/messages), the server chooses the status (server/http/problem.ts).
 */
export type DomainError =
  | { readonly code: 'access.denied'; readonly action: string }
  | { readonly code: 'access.signed_out' }
  | { readonly code: 'account.not_found' }
  | { readonly code: 'account.email_taken'; readonly email: string }
  | { readonly code: 'account.password_weak'; readonly minimum: number }
  | { readonly code: 'account.password_wrong' }
  | { readonly code: 'account.last_admin' }
  | { readonly code: 'account.role_overlaps'; readonly role: string }
  | { readonly code: 'aggregation.not_declared'; readonly asked: string; readonly declared: string }
  | { readonly code: 'aggregation.not_summable'; readonly komponen: string }
  | { readonly code: 'approval.transition_not_allowed'; readonly from: string; readonly command: string }
  | { readonly code: 'approval.self_approval' }
  | { readonly code: 'approval.stale_version'; readonly current: number }
  | { readonly code: 'approval.reason_required' }
  | { readonly code: 'input.malformed'; readonly fields: readonly FieldProblem[] }
  | { readonly code: 'calculation.not_found' }
  | { readonly code: 'calculation.unknown_kind'; readonly kind: string }
  | { readonly code: 'calculation.refused'; readonly problems: readonly CalculationProblem[] }
  | { readonly code: 'calculation.no_result'; readonly alasan: Absence }
  | { readonly code: 'calculation.withdrawn' }
  | { readonly code: 'import.not_found' }
  | { readonly code: 'import.file_missing' }
  | { readonly code: 'import.refused'; readonly problems: readonly CalculationProblem[] }
  | { readonly code: 'import.choice_needed'; readonly perlu: readonly string[] }
  | { readonly code: 'import.nothing_to_apply' }
  | { readonly code: 'import.in_use'; readonly dipakai: string }
  | { readonly code: 'import.undone' }
  | { readonly code: 'import.busy'; readonly files: number }
  | { readonly code: 'import.run_gone' }
  | { readonly code: 'check.not_found' }
  | { readonly code: 'check.note_not_found' }
  | { readonly code: 'check.no_document' }
  | { readonly code: 'check.started' }
  | { readonly code: 'check.too_many'; readonly maks: number }
  | { readonly code: 'import.profile_not_found' }
  | { readonly code: 'import.profile_name_taken'; readonly nama: string }
  | { readonly code: 'import.profile_incomplete'; readonly problems: readonly CalculationProblem[] }
  | { readonly code: 'measurement.not_found' }
  | { readonly code: 'measurement.invalid'; readonly fields: readonly FieldProblem[] }
  | { readonly code: 'measurement.evidence_required' }
  | { readonly code: 'measurement.period_unknown'; readonly period: string }
  | { readonly code: 'measurement.manual_missing'; readonly period: string }
  | { readonly code: 'evidence.not_found' }
  | { readonly code: 'evidence.too_big'; readonly megabytes: number }
  | { readonly code: 'evidence.type_not_allowed'; readonly found: string }
  | { readonly code: 'evidence.type_differs'; readonly named: string; readonly found: string }
  | { readonly code: 'evidence.empty' }
  | { readonly code: 'iku.not_found' }
  | { readonly code: 'iku.code_taken'; readonly kode: string }
  | { readonly code: 'manual.invalid'; readonly fields: readonly FieldProblem[] }
  | { readonly code: 'manual.overlaps' }
  | { readonly code: 'job.not_found' }
  | { readonly code: 'manual.cycle'; readonly jalur: string; readonly tahun: number; readonly fields: readonly FieldProblem[] }
  | { readonly code: 'manual.transition_not_allowed'; readonly from: string; readonly command: string }
  | { readonly code: 'manual.self_review' }
  | { readonly code: 'manual.correction_required'; readonly tahun: number }
  | { readonly code: 'manual.locked_by_central' }
  | { readonly code: 'manual.no_office_below'; readonly year: number }
  | { readonly code: 'manual.satuan_differs'; readonly ada: string; readonly diminta: string }
  | { readonly code: 'sasaran.not_found' }
  | { readonly code: 'renstra.not_found' }
  | { readonly code: 'renstra.overlaps' }
  | { readonly code: 'target.lowered_without_reason' }
  | { readonly code: 'target.layer_exists'; readonly layer: string }
  | { readonly code: 'target.not_set'; readonly layer: string; readonly year: number }
  | { readonly code: 'target.grid_contradicts'; readonly fields: readonly FieldProblem[] }
  | { readonly code: 'narrative.invalid'; readonly fields: readonly FieldProblem[] }
  | { readonly code: 'unit.not_found' }
  | { readonly code: 'unit.code_taken'; readonly kode: string }
  | { readonly code: 'unit.moves_below_itself' }
  | { readonly code: 'instansi.exists' }
  | { readonly code: 'document.not_found' }
  | { readonly code: 'document.not_ready'; readonly findings: number }
  | { readonly code: 'document.nothing_published'; readonly year: number }
  | { readonly code: 'document.stale_draft' }
  | { readonly code: 'document.content_invalid'; readonly fields: readonly FieldProblem[] }
  | { readonly code: 'example.refused_in_production' }
  | { readonly code: 'backup.not_empty' }
  | { readonly code: 'backup.unreadable'; readonly detail: string }
  | { readonly code: 'backup.hash_differs'; readonly part: string }
  | { readonly code: 'pack.none_in_force'; readonly pack: string; readonly on: string }
  | { readonly code: 'pack.not_found'; readonly pack: string }
  | { readonly code: 'pack.other_family'; readonly sebelum: string; readonly sesudah: string };

/** What is wrong with the input of a calculation; its sentence is the contract's (`calculation/problem-sentences`). */
export type CalculationProblem = {
  readonly code: string;
  readonly field?: string;
  readonly detail?: Readonly<Record<string, string | number>>;
};

export type ErrorCode = DomainError['code'];

/** One field that needs attention; `problem` is a key of the message table, `detail` its parameters. */
export type FieldProblem = {
  readonly field: string;
  readonly problem: FieldProblemCode;
  readonly detail?: Readonly<Record<string, string | number>>;
};

export type FieldProblemCode =
  | 'required'
  | 'duplicate'
  | 'malformed'
  | 'not_a_number'
  | 'not_a_count'
  | 'below_minimum'
  | 'above_maximum'
  | 'unknown_field'
  | 'wrong_satuan'
  | 'not_computable'
  | 'reason_required'
  | 'period_not_reported'
  | 'period_twice'
  | 'period_missing'
  | 'grid_sum_differs'
  | 'grid_mean_differs'
  | 'grid_last_differs'
  | 'grid_extreme_differs'
  | 'typed_figure'
  | 'unknown_reference'
  | 'unknown_component'
  | 'component_kind_differs'
  | 'syntax'
  /** What is wrong with a formula: `detail.code` says what, `at` and `length` where. */
  | 'formula'
  | 'not_for_kind'
  | 'reserved_word'
  | 'not_rising'
  | 'contradicts_polarisasi'
  | 'not_for_rumus'
  | 'not_above_zero'
  | 'text_too_long'
  | 'year_too_early'
  | 'year_too_late'
  | 'calculation_missing'
  | 'calculation_withdrawn'
  | 'calculation_differs'
  | 'row_missing'
  | 'row_not_allowed';
