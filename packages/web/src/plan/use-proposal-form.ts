import type { ManualsPageWire, ManualVersionWire, RujukanTersediaWire } from '@selaras/contract';
import type { FieldProblem } from '@selaras/core';
import { diffManual } from '@selaras/core/indicator/diff-manual';
import { useMemo, useState } from 'react';
import { useSend } from '../ui/api-hooks.ts';
import { problemAt, textsByField } from '../ui/problem-at.ts';
import { manualOf } from './manual-body.ts';
import { draftProblems, konteksOf } from './manual-check.ts';
import { type ManualDraft, typed } from './manual-draft.ts';
import { useShown } from './use-manual-form.ts';

type Proposing = { readonly page: ManualsPageWire; readonly versi: ManualVersionWire; readonly rujukan: RujukanTersediaWire | undefined };

/** A manual as the office would have it, beside the version that it starts from. Nothing is stored before it is sent. */
export function useProposalForm({ page, versi, rujukan }: Proposing) {
  const send = useSend('POST /api/iku/:id/manual-proposals');
  const [draft, setDraft] = useState<ManualDraft>(() => startOf(versi));
  const [perihal, setPerihal] = useState('');
  const [tries, setTries] = useState(0);
  const { satuan } = page.iku;
  const konteks = useMemo(() => konteksOf({ rujukan, satuan }), [rujukan, satuan]);
  const problems = useMemo(() => [...letterProblems(perihal, draft), ...draftProblems(draft, konteks)], [perihal, draft, konteks]);
  const manual = useMemo(() => manualOf(draft), [draft]);
  const changes = useMemo(() => diffManual(versi.manual, manual), [versi.manual, manual]);
  const shown = useShown({ problems, wasTried: tries > 0, refusal: send.error });
  const byField = useMemo(() => textsByField(shown), [shown]);
  return {
    page,
    draft,
    perihal,
    setPerihal,
    problems,
    tries,
    shown,
    changes,
    send,
    body: { perihal: perihal.trim(), alasan: draft.alasan.trim(), versi: versi.versi, manual },
    isDirty: changes.length > 0 || perihal !== '' || draft.alasan !== '',
    errorOf: (field: string): string | null => problemAt(byField, field),
    touch: () => setTries((count) => count + 1),
    set: (change: Partial<ManualDraft>): void => setDraft((held) => ({ ...held, ...change })),
  };
}

/** In the years of the version: a proposal changes what it says, not when it applies. The reason is the reason of the letter. */
const startOf = ({ manual, sejakTahun, sampaiTahun }: ManualVersionWire): ManualDraft => ({
  sejakTahun: String(sejakTahun),
  sampaiTahun: sampaiTahun === null ? '' : String(sampaiTahun),
  jenisPerubahan: 'lainnya',
  alasan: '',
  ...typed(manual),
});

const MIN_ALASAN = 10;

function letterProblems(perihal: string, { alasan }: ManualDraft): readonly FieldProblem[] {
  const { length } = alasan.trim();
  return [
    ...(perihal.trim() === '' ? [{ field: 'perihal', problem: 'required' } as const] : []),
    ...(length > 0 && length < MIN_ALASAN ? [{ field: 'alasan', problem: 'malformed' } as const] : []),
  ];
}
