import type { PackRowWire } from '@selaras/contract';
import { IconAlertTriangle, IconCircleCheck, IconHelp, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Mark, type Nada } from '../ui/status-mark.tsx';
import { Muted, NoWrap, Tag } from '../ui/text.tsx';
import { intervalDays } from './pack-words.ts';

type Status = PackRowWire['status'];

const SURE: Readonly<Record<Status, { readonly icon: TablerIcon; readonly nada: Nada }>> = {
  verified: { icon: IconCircleCheck, nada: 'tercapai' },
  'needs-verification': { icon: IconAlertTriangle, nada: 'mendekati' },
  assumption: { icon: IconHelp, nada: 'belum' },
};

/** How sure a statement or a whole pack is: icon, word and colour together. */
export function SureMark({ status }: { readonly status: Status }) {
  const { t } = useTranslation();
  return <Mark {...SURE[status]} word={t(`rulepack.sure.${status}`)} />;
}

/** From when to when, and whether that is so on the day that was asked about. */
export function InForce({ pack }: { readonly pack: PackRowWire }) {
  const { t } = useTranslation();
  const { sejak, sampai } = intervalDays(pack);
  if (pack.belumTerisi) return <Muted>{t('rulepack.waiting')}</Muted>;
  return (
    <>
      <NoWrap>{sampai === null ? t('rulepack.since', { day: sejak }) : t('rulepack.between', { day: sejak, until: sampai })}</NoWrap>{' '}
      {!pack.berlaku && <Tag>{t('rulepack.notInForce')}</Tag>}
    </>
  );
}

/** How many statements somebody still has to check. */
export function Unverified({ pack: { fakta, belumDiverifikasi } }: { readonly pack: PackRowWire }) {
  const { t } = useTranslation();
  return <>{belumDiverifikasi === 0 ? t('rulepack.allVerified') : t('rulepack.unverified', { open: belumDiverifikasi, all: fakta })}</>;
}
