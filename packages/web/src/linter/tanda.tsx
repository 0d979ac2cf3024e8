import type { CatatanCekWire, JumlahCatatanWire } from '@selaras/contract';
import { IconAlertTriangle, IconCircleCheck, IconEyeOff, IconInfoCircle, IconThumbUp, IconTilde } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../ui/status-mark.tsx';
import css from './linter.module.css';

const TINGKAT = {
  error: { icon: IconAlertTriangle, nada: 'belum' },
  warn: { icon: IconTilde, nada: 'mendekati' },
  info: { icon: IconInfoCircle, nada: 'absen' },
} as const;

/** How grave a note is: icon, word and colour together. */
export function TandaTingkat({ severity }: { readonly severity: CatatanCekWire['severity'] }) {
  const { t } = useTranslation();
  return <Mark {...TINGKAT[severity]} word={t(`cek.tingkat.${severity}`)} />;
}

const KEPUTUSAN = {
  diterima: { icon: IconThumbUp, nada: 'aksen' },
  diabaikan: { icon: IconEyeOff, nada: 'absen' },
  diperbaiki: { icon: IconCircleCheck, nada: 'tercapai' },
} as const;

export function TandaKeputusan({ keputusan }: { readonly keputusan: NonNullable<CatatanCekWire['keputusan']> }) {
  const { t } = useTranslation();
  return <Mark {...KEPUTUSAN[keputusan.jenis]} word={t(`cek.keputusan.${keputusan.jenis}`)} />;
}

/** How many notes there are of each severity; a clean document says so. */
export function JumlahCatatan({ jumlah }: { readonly jumlah: JumlahCatatanWire }) {
  const { t } = useTranslation();
  const { error, warn, info, terbuka } = jumlah;
  if (error + warn + info === 0) return <Mark icon={IconCircleCheck} nada="tercapai" word={t('cek.bersih')} />;
  const told = (['error', 'warn', 'info'] as const).filter((severity) => jumlah[severity] > 0);
  return (
    <span className={css.counts}>
      {told.map((severity) => (
        <Mark key={severity} {...TINGKAT[severity]} word={`${jumlah[severity]} ${t(`cek.tingkatKecil.${severity}`)}`} />
      ))}
      <span>{t('cek.terbuka', { count: terbuka })}</span>
    </span>
  );
}
