import type { Dwibahasa } from '../../../rulepack/rule-pack.ts';
import type { Finding, Severity } from '../../finding.ts';
import type { Slip } from './series.ts';

export type SlipWords = {
  /** `Tabel`, `BAB`, `butir`: what counts. */
  readonly apa: Dwibahasa;
  /** A value as it is printed: `2.4`. */
  readonly printed: (value: number) => string;
  readonly key: string;
  readonly severity?: Severity;
  readonly confidence?: number;
};

export function slipFinding({ kind, at, other, expected }: Slip, { apa, printed, key, severity, confidence }: SlipWords): Finding {
  const [now, before, right] = [printed(at.value), printed(other.value), printed(expected)];
  const about = at.title.slice(0, 70).trim();
  const id = {
    gap: `${apa.id} ${now} mengikuti ${apa.id} ${before}; ${apa.id} ${right} tidak ada.`,
    twice: `${apa.id} ${now} dipakai dua kali: untuk “${other.title.slice(0, 70).trim()}” dan “${about}”; yang kedua seharusnya ${right}.`,
    start: `${apa.id} pertama bernomor ${now} (“${about}”); seharusnya ${right}.`,
    order: `${apa.id} ${now} (“${about}”) berdiri setelah ${apa.id} ${before}; seharusnya ${right}.`,
  }[kind];
  const en = {
    gap: `${apa.en} ${now} follows ${apa.en} ${before}; there is no ${apa.en} ${right}.`,
    twice: `${apa.en} ${now} is used twice: for “${other.title.slice(0, 70).trim()}” and “${about}”; the second should be ${right}.`,
    start: `The first ${apa.en} has number ${now} (“${about}”); it should be ${right}.`,
    order: `${apa.en} ${now} (“${about}”) stands after ${apa.en} ${before}; it should be ${right}.`,
  }[kind];
  return {
    rule: 'numbering',
    severity: severity ?? 'warn',
    confidence: confidence ?? 0.85,
    message: { id, en },
    expected: right,
    key: `${key}|${kind}|${now}|${about.toLowerCase()}`,
    spans: kind === 'start' ? [at.span] : [at.span, other.span],
  };
}
