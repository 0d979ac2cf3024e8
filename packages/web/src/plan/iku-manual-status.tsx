import type { ManualDraftWire, ManualVersionWire } from '@selaras/contract';
import {
  IconArrowBackUp,
  IconCircleCheck,
  IconClock,
  IconEdit,
  IconEyeCheck,
  IconHistory,
  IconReplace,
  IconSend,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Mark, type Nada } from '../ui/status-mark.tsx';

export type ManualStatusWord = ManualDraftWire['state'] | ManualVersionWire['status'];

const STATUS: Readonly<Record<ManualStatusWord, { readonly icon: TablerIcon; readonly nada: Nada }>> = {
  draf: { icon: IconEdit, nada: 'absen' },
  diajukan: { icon: IconSend, nada: 'aksen' },
  dikembalikan: { icon: IconArrowBackUp, nada: 'belum' },
  ditinjau: { icon: IconEyeCheck, nada: 'aksen' },
  berlaku: { icon: IconCircleCheck, nada: 'tercapai' },
  akan_berlaku: { icon: IconClock, nada: 'aksen' },
  berakhir: { icon: IconHistory, nada: 'absen' },
  digantikan: { icon: IconReplace, nada: 'absen' },
};

/** Where a version stands: icon, word and colour together. */
export function ManualStatus({ status }: { readonly status: ManualStatusWord }) {
  const { t } = useTranslation();
  return <Mark {...STATUS[status]} word={t(`manualLife.status.${status}`)} />;
}
