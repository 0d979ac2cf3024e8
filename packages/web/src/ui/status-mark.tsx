import type { StatusCapaian, StatusRilis } from '@selaras/core';
import {
  IconArrowBackUp,
  IconCheck,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconEdit,
  IconMinus,
  IconPointFilled,
  IconSend,
  IconTilde,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './status-mark.module.css';

export type Nada = 'tercapai' | 'mendekati' | 'belum' | 'absen' | 'aksen';

const CAPAIAN: Readonly<Record<StatusCapaian, { readonly icon: TablerIcon; readonly nada: Nada }>> = {
  tercapai: { icon: IconCheck, nada: 'tercapai' },
  mendekati: { icon: IconTilde, nada: 'mendekati' },
  belum_tercapai: { icon: IconX, nada: 'belum' },
  belum_ada: { icon: IconPointFilled, nada: 'absen' },
};

/** Icon, word and colour together: never colour alone. An unpublished figure is named by why it is missing. */
export function StatusMark({
  status,
  rilis,
  reason,
}: {
  readonly status: StatusCapaian;
  readonly rilis?: StatusRilis | null;
  readonly reason?: string | undefined;
}) {
  const { t } = useTranslation();
  if (status === 'belum_ada' && (reason === 'not_assessed' || reason === 'waived')) {
    return <Mark icon={IconMinus} nada="absen" word={t(`absence.${reason}`)} />;
  }
  const word = status === 'belum_ada' && rilis === 'belum_rilis' ? t('rilis.belum_rilis') : t(`status.${status}`);
  return <Mark {...CAPAIAN[status]} word={word} />;
}

const STATES = {
  draft: { icon: IconEdit, nada: 'absen' },
  submitted: { icon: IconSend, nada: 'aksen' },
  returned: { icon: IconArrowBackUp, nada: 'belum' },
  approved: { icon: IconCircleCheck, nada: 'tercapai' },
  empty: { icon: IconCircleDashed, nada: 'absen' },
  waiting: { icon: IconClock, nada: 'mendekati' },
} as const satisfies Record<string, { icon: TablerIcon; nada: Nada }>;

/** Where a measurement stands in its approval; `null` has not been filled. */
export function StateMark({ state }: { readonly state: 'draft' | 'submitted' | 'returned' | 'approved' | null }) {
  const { t } = useTranslation();
  return <Mark {...STATES[state ?? 'empty']} word={t(`state.${state ?? 'empty'}`)} />;
}

type MarkProps = { readonly icon: TablerIcon; readonly nada: Nada; readonly word: string };

export function Mark({ icon: Icon, nada, word }: MarkProps) {
  return (
    <span className={css.mark} data-nada={nada}>
      <Icon size={15} stroke={2.25} aria-hidden="true" />
      {word}
    </span>
  );
}
