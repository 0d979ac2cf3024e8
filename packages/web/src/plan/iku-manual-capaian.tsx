import type { ManualWire } from '@selaras/contract';
import { paketCapaian } from '@selaras/core/capaian/paket-capaian';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { PackLink } from '../rulepack/pack-link.tsx';
import { Code, Tag } from '../ui/text.tsx';
import css from './iku-manual.module.css';
import { type Fact, Facts } from './iku-manual-facts.tsx';
import { comma, limitText, zeroTargetText } from './iku-manual-words.ts';

/** How realisasi and target become capaian: every choice in sight, with what the rule pack adds and how sure we are of it. */
export function CapaianFacts({ manual }: { readonly manual: ManualWire }) {
  const { t } = useTranslation();
  const { capaian } = manual;
  const pack = paketCapaian(capaian.paket);
  const rows: readonly Fact[] = [
    [t('manualIku.polarisasi'), t(`manualIku.polaritas.${manual.polarisasi}`)],
    [
      t('manualIku.rumusCapaian'),
      <span key="rumus">
        <Code>{manual.rumusCapaian}</Code>
        <span className={css.under}>{t(`manualSheet.rumus.${manual.rumusCapaian === '2-R/T' ? 'dua' : RATIO[manual.rumusCapaian]}`)}</span>
      </span>,
    ],
    [t('manualSheet.paket'), pack === null ? capaian.paket : <Pack key="paket" pack={pack} />],
    [t('manualSheet.batasAtas'), limitText(capaian.batasAtas, pack?.rule.batasAtas ?? null, t)],
    [t('manualSheet.batasBawah'), limitText(capaian.batasBawah, pack?.rule.batasBawah ?? null, t)],
    [t('manualSheet.targetNolLabel'), zeroTargetText(capaian.targetNol, t)],
    [t('manualSheet.konversi120'), t(capaian.konversi120 ? 'manualSheet.konversiYes' : 'manualSheet.konversiNo')],
    ...(pack === null ? [] : [[t('manualSheet.ambang'), thresholdText(pack.rule, t)] as const]),
    ...(manual.rumusCapaian === 'stabilize'
      ? [[t('manualSheet.skala'), scaleText(capaian.skalaStabilize ?? pack?.rule.skalaStabilize ?? null)] as const]
      : []),
  ];
  return <Facts rows={rows} />;
}

const RATIO = { 'R/T': 'rt', 'T/R': 'tr', stabilize: 'stabilize', '2-R/T': 'dua' } as const;

type PackOf = NonNullable<ReturnType<typeof paketCapaian>>;

function Pack({ pack }: { readonly pack: PackOf }) {
  const { t } = useTranslation();
  return (
    <span>
      <PackLink id={pack.id}>{pack.nama}</PackLink> <Tag>{t(`manualIku.paketStatus.${pack.status}`)}</Tag>
      <span className={css.under}>
        <Code>{pack.id}</Code> · {pack.dasarHukum}
      </span>
    </span>
  );
}

const thresholdText = ({ tercapai, mendekati }: PackOf['rule'], t: TFunction): string =>
  t('manualSheet.thresholds', { met: comma(tercapai), near: comma(mendekati) });

function scaleText(scale: PackOf['rule']['skalaStabilize'] | null): string | null {
  return scale === null || scale === undefined
    ? null
    : scale.map(({ kedekatan, indeks }) => `${comma(kedekatan)} → ${comma(indeks)}`).join('; ');
}
