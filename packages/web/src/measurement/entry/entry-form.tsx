import type { MeasurementFormWire } from '@selaras/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Split, Stack } from '../../ui/layout.tsx';
import { LeaveGuard } from '../../ui/leave-guard.tsx';
import { Note } from '../../ui/problem-note.tsx';
import { EntryBar } from './entry-bar.tsx';
import { EntryEvidence } from './entry-evidence.tsx';
import { EntryKomponen } from './entry-komponen.tsx';
import { EntryReading } from './entry-reading.tsx';
import { EntryResult } from './entry-result.tsx';
import { EntrySource } from './entry-source.tsx';
import { EntryStale } from './entry-stale.tsx';
import { ProblemSummary } from './problem-summary.tsx';
import { type Entry, useEntry } from './use-entry.ts';
import { useShownProblems } from './use-shown-problems.ts';

/** The form and its live result. Read-only when the person may not record, or when approved data waits for a decision to correct it. */
export function EntryForm({ form }: { readonly form: MeasurementFormWire }) {
  const { t } = useTranslation();
  const entry = useEntry(form);
  const client = useQueryClient();
  useEffect(() => () => void client.invalidateQueries(), [client]);
  return (
    <>
      <Split
        label={t('entry.result')}
        main={
          <Stack gap={24}>
            {entry.measurement.state === 'returned' && entry.measurement.alasanKembali !== null && (
              <Note nada="belum">{t('entry.returned', { reason: entry.measurement.alasanKembali })}</Note>
            )}
            {entry.canRecord ? <Recording entry={entry} /> : <EntryReading entry={entry} />}
          </Stack>
        }
        aside={<EntryResult entry={entry} />}
      />
      <LeaveGuard isOpen={entry.isDirty && entry.canRecord}>{t('entry.leave')}</LeaveGuard>
    </>
  );
}

function Recording({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const [tries, setTries] = useState(0);
  const shown = useShownProblems(entry, tries > 0);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears which field was left; it is no control
    <form noValidate onSubmit={(event) => event.preventDefault()} onBlur={(event) => shown.touch(event.target.getAttribute('name'))}>
      <Stack gap={24}>
        {entry.isRestored && <Note nada="aksen">{t('entry.restored')}</Note>}
        <EntryStale entry={entry} />
        {tries > 0 && <ProblemSummary problems={shown.all} tries={tries} />}
      </Stack>
      <EntrySource entry={entry} problems={shown.byField}>
        <EntryKomponen entry={entry} problems={shown.byField} />
      </EntrySource>
      <EntryEvidence entry={entry} />
      <EntryBar entry={entry} onTry={() => setTries((count) => count + 1)} isComplete={entry.problems.length === 0} />
    </form>
  );
}
