import { Button, Progress } from '@mantine/core';
import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemSentence } from '../../ui/i18n.ts';
import { Note } from '../../ui/problem-note.tsx';
import css from './entry.module.css';
import { EvidenceFacts } from './evidence-facts.tsx';
import type { Entry } from './use-entry.ts';
import { type Sending, useEvidence } from './use-evidence.ts';

/** Bukti dukung: dropped or chosen, sent with progress, listed with their fingerprint. A file belongs to a stored draft, so the draft is stored first. */
export function EntryEvidence({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const { sending, refusal, sendAll, remove, dismiss } = useEvidence(entry);
  const { measurement } = entry;
  const canAttach =
    measurement.id === null || measurement.abilities.includes('attach') || (measurement.state === 'approved' && entry.canRecord);

  return (
    <fieldset className={css.group}>
      <legend>
        <h2 className={css.legend}>{t('evidence.title')}</h2>
      </legend>
      <p className={css.legendHelp}>{t(entry.form.manual.buktiWajib ? 'evidence.required' : 'evidence.optional')}</p>
      {canAttach && <DropZone onFiles={(files) => void sendAll(files)} />}
      {refusal !== null && (
        <Note nada="belum" role="alert">
          {refusal}
        </Note>
      )}
      <ul className={css.files}>
        {measurement.evidence.map((file) => (
          <li key={file.id} className={css.file}>
            <EvidenceFacts file={file} />
            {measurement.abilities.includes('attach') && (
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                onClick={() => void remove(file.id)}
                aria-label={t('evidence.removeOf', { name: file.nama })}
              >
                {t('evidence.remove')}
              </Button>
            )}
          </li>
        ))}
        {sending.map((file) => (
          <SendingRow key={file.key} file={file} onDismiss={() => dismiss(file.key)} />
        ))}
      </ul>
    </fieldset>
  );
}

function SendingRow({ file, onDismiss }: { readonly file: Sending; readonly onDismiss: () => void }) {
  const { t } = useTranslation();
  const percent = Math.round(file.share * 100);
  return (
    <li className={css.file}>
      <div>
        <p className={css.fileName}>{file.name}</p>
        {file.error === null ? (
          <Progress value={percent} aria-label={t('evidence.sending', { name: file.name })} mt={4} />
        ) : (
          <Note nada="belum" role="alert">
            {problemSentence(file.error)}
          </Note>
        )}
      </div>
      {file.error !== null && (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={onDismiss}>
          {t('action.close')}
        </Button>
      )}
    </li>
  );
}

function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is an extra for a mouse; the input inside takes keys
    <label
      htmlFor={id}
      className={css.drop}
      data-atas={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <strong>{t('evidence.drop')}</strong>
      <span>{t('evidence.types')}</span>
      <input
        id={id}
        type="file"
        multiple
        className="mantine-visually-hidden"
        style={{ position: 'absolute', width: 1, height: 1, opacity: 0 }}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
