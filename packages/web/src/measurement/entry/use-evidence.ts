import type { MeasurementWire } from '@selaras/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../ui/api.ts';
import { problemSentence } from '../../ui/i18n.ts';
import { uploadEvidence } from './upload.ts';
import type { Entry } from './use-entry.ts';

export type Sending = { readonly key: string; readonly name: string; readonly share: number; readonly error: unknown };

/** Files on their way to a measurement. A file belongs to a stored draft, so the draft is stored first. */
export function useEvidence(entry: Entry) {
  const { t } = useTranslation();
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { measurement } = entry;

  const patch = (key: string, change: Partial<Sending>): void =>
    setSending((held) => held.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const dismiss = (key: string): void => setSending((held) => held.filter((one) => one.key !== key));

  const sendOne = async (file: File, held: MeasurementWire): Promise<MeasurementWire> => {
    const key = crypto.randomUUID();
    setSending((list) => [...list, { key, name: file.name, share: 0, error: null }]);
    try {
      const added = await uploadEvidence({ measurementId: held.id ?? '', file, onProgress: (share) => patch(key, { share }) });
      const next = { ...held, evidence: [...held.evidence.filter(({ id }) => id !== added.id), added] };
      entry.adopt(next);
      dismiss(key);
      return next;
    } catch (error) {
      patch(key, { error });
      return held;
    }
  };
  const sendAll = async (files: readonly File[]): Promise<void> => {
    setRefusal(null);
    const isStored = measurement.id !== null && measurement.abilities.includes('attach');
    let held = isStored ? measurement : await entry.save();
    if (held === null) return setRefusal(t('evidence.needsDraft'));
    // oxlint-disable-next-line no-await-in-loop -- one file after another: an office line is shared
    for (const file of files) held = await sendOne(file, held);
  };
  const remove = async (evidenceId: string): Promise<void> => {
    try {
      await call('POST /api/measurements/:id/evidence/:evidenceId/remove', { params: { id: measurement.id ?? '', evidenceId }, body: {} });
      entry.adopt({ ...measurement, evidence: measurement.evidence.filter(({ id }) => id !== evidenceId) });
    } catch (error) {
      setRefusal(problemSentence(error));
    }
  };
  return { sending, refusal, sendAll, remove, dismiss };
}
