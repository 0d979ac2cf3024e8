import type { AuditEventWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { Code } from '../ui/text.tsx';
import css from './audit.module.css';
import { pairsOf } from './event-pairs.ts';

type DetailsProps = { readonly event: AuditEventWire; readonly names: ReadonlyMap<string, string> };

/** What the event holds, as words and values; its number and seal, with which the chain can be checked. */
export function AuditDetails({ event, names }: DetailsProps) {
  const { t } = useTranslation();
  return (
    <details className={css.details}>
      <summary>{t('audit.details')}</summary>
      <dl className={css.pairs}>
        {pairsOf(t, event.rincian, names).map(({ key, label, text }) => (
          <Pair key={key} label={label} text={text} />
        ))}
        <Pair label={t('audit.number')} text={String(event.nomor)} />
        <dt>{t('audit.seal')}</dt>
        <dd>
          <Code>{event.hash.slice(0, 16)}…</Code>
        </dd>
      </dl>
    </details>
  );
}

const Pair = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <>
    <dt>{label}</dt>
    <dd>{text}</dd>
  </>
);
