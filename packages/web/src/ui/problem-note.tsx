import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { problemSentence } from './i18n.ts';
import css from './problem-note.module.css';
import type { Nada } from './status-mark.tsx';

type NoteProps = { readonly nada?: Nada; readonly role?: 'alert'; readonly children: ReactNode };

/** A sentence that needs to be seen, with its icon: quiet for information, red for what stops the person. */
export function Note({ nada = 'absen', role, children }: NoteProps) {
  const Icon = nada === 'belum' || nada === 'mendekati' ? IconAlertTriangle : nada === 'tercapai' ? IconCircleCheck : IconInfoCircle;
  return (
    <div className={css.note} data-nada={nada} role={role}>
      <Icon className={css.icon} size={18} stroke={2} aria-hidden="true" />
      <div className={css.body}>{children}</div>
    </div>
  );
}

/** What a refused request says; nothing while there is no error. */
export function ProblemNote({ error }: { readonly error: unknown }) {
  if (error === null || error === undefined) return null;
  return (
    <Note nada="belum" role="alert">
      {problemSentence(error)}
    </Note>
  );
}
