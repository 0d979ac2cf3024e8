import type { ManualsPageWire, SmartWire } from '@selaras/contract';
import { HURUF_SMART } from '@selaras/core/indicator/manual-iku';
import { IconAlertTriangle, IconCheck, IconInfoCircle, IconTilde, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Stack } from '../ui/layout.tsx';
import { Mark } from '../ui/status-mark.tsx';
import { SubTitle } from '../ui/text.tsx';
import css from './iku-manual.module.css';
import { findingText } from './iku-manual-field.ts';

type Finding = ManualsPageWire['findings'][number];

const NILAI = {
  ya: { icon: IconCheck, nada: 'tercapai' },
  sebagian: { icon: IconTilde, nada: 'mendekati' },
  tidak: { icon: IconX, nada: 'belum' },
} as const;

/** What the reviewer said of each letter. */
export function SmartJudgement({ smart }: { readonly smart: SmartWire }) {
  const { t } = useTranslation();
  return (
    <Stack gap={8}>
      <SubTitle>{t('smart.judgement')}</SubTitle>
      <dl className={css.facts}>
        {HURUF_SMART.map((huruf) => {
          const { nilai, catatan } = smart[huruf];
          return [
            <dt key={`${huruf}.dt`}>{t(`smart.huruf.${huruf}`)}</dt>,
            <dd key={`${huruf}.dd`}>
              <Mark {...NILAI[nilai]} word={t(`smart.nilai.${nilai}`)} /> {catatan}
            </dd>,
          ];
        })}
      </dl>
    </Stack>
  );
}

export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation();
  return (
    <Stack gap={8}>
      <SubTitle>{t('smart.findings')}</SubTitle>
      <FindingList findings={findings} />
    </Stack>
  );
}

/** What the rules found: what a version needs stands out, what is only advice stays quiet; both in words. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation();
  return (
    <ul className={css.findings}>
      {findings.map((finding) => {
        const isNeeded = finding.severity === 'perlu';
        const Icon = isNeeded ? IconAlertTriangle : IconInfoCircle;
        return (
          <li key={`${finding.code}.${JSON.stringify(finding.params)}`} className={css.finding} data-perlu={isNeeded || undefined}>
            <Icon size={15} stroke={2} aria-hidden="true" />
            <span>
              {t(isNeeded ? 'smart.needed' : 'smart.advice')}: {findingText(finding)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
