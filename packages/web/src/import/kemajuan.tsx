import { Progress } from '@mantine/core';
import type { ImportRunWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { Stack } from '../ui/layout.tsx';

type KemajuanProps = { readonly run: ImportRunWire | null; readonly apply: boolean };

/** The stages that are shown, and how much of the way each is: judging takes longest. */
const SHARE = { antre: 0, membaca: 5, mengenali: 25, memeriksa: 30, membandingkan: 80, menyimpan: 85, selesai: 100 } as const;

/** How far a file is. A small one is over before there is anything to tell. */
export function Kemajuan({ run, apply }: KemajuanProps) {
  const { t } = useTranslation();
  const doing = apply ? t('impor.sedangDiterapkan') : t('impor.dibaca');
  if (run === null) return doing;
  const { tahap, selesai, seluruhnya } = run;
  const words = t(`impor.tahap.${tahap}`, { jumlah: seluruhnya ?? 0, selesai });
  const share = SHARE[tahap] + (tahap === 'menyimpan' && seluruhnya !== null ? (15 * selesai) / Math.max(1, seluruhnya) : 0);
  return (
    <Stack gap={8}>
      <span>{words}</span>
      <Progress value={share} maw={480} aria-label={doing} />
    </Stack>
  );
}
