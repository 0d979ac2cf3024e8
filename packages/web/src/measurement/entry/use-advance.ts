import type { AdvanceBody, MeasurementWire } from '@selaras/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { call, isProblem } from '../../ui/api.ts';
import { tell } from '../../ui/notify.ts';
import type { Entry } from './use-entry.ts';

export type Advance = { readonly measurement: MeasurementWire; readonly command: AdvanceBody['command']; readonly alasan: string | null };

/** Takes the next step of the approval, and shows the state it led to. */
export function useAdvance(entry: Entry) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const step = useMutation({
    mutationFn: ({ measurement, command, alasan }: Advance) =>
      call('POST /api/measurements/:id/advance', {
        params: { id: measurement.id ?? '' },
        body: { versi: measurement.versi, command, alasan },
      }),
    onError: (error) => {
      if (isProblem(error, 'approval.stale_version')) entry.refuse(error);
    },
    onSuccess: async (next, { command }) => {
      entry.adopt(next);
      tell(t(`entry.done.${command}`));
      await client.invalidateQueries();
    },
  });
  const isUnderWay = useRef(false); // a second click comes before React has drawn the first
  const run = async (asked: Advance): Promise<boolean> => {
    if (isUnderWay.current) return false;
    isUnderWay.current = true;
    try {
      await step.mutateAsync(asked);
      return true;
    } catch {
      return false; // shown by `error`
    } finally {
      isUnderWay.current = false;
    }
  };
  return { run, error: step.error, isPending: step.isPending };
}
