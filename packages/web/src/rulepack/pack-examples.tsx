import type { PackDetailWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { Stack } from '../ui/layout.tsx';
import { Empty } from '../ui/query-view.tsx';
import { Code, Muted } from '../ui/text.tsx';
import css from './rulepack.module.css';

type Example = PackDetailWire['contoh'][number];

/** Published numbers that the pack gives: whoever doubts can compute them again, here or elsewhere. */
export function PackExamples({ pack }: { readonly pack: PackDetailWire }) {
  const { t } = useTranslation();
  if (pack.contoh.length === 0) return <Empty title={t('rulepack.noExamples')}>{t('rulepack.noExamplesHelp')}</Empty>;
  return (
    <Stack gap={12}>
      <Muted>{t('rulepack.examplesHelp')}</Muted>
      <ul className={css.examples}>
        {pack.contoh.map((example) => (
          <li key={example.id}>
            <OneExample example={example} paket={pack.id} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function OneExample({ example: { id, sumber, kind, masukan, hasil }, paket }: { readonly example: Example; readonly paket: string }) {
  const { t } = useTranslation();
  return (
    <details className={css.fold}>
      <summary>
        {id} <span>{sumber}</span>
      </summary>
      <dl className={css.facts}>
        <dt>{t('rulepack.command')}</dt>
        <dd>
          <Code>{`selaras calc ${kind} --pack ${paket}`}</Code>
        </dd>
        <dt>{t('rulepack.input')}</dt>
        <dd>
          <Json value={masukan} label={t('rulepack.input')} />
        </dd>
        <dt>{t('rulepack.result')}</dt>
        <dd>
          <Json value={hasil} label={t('rulepack.result')} />
        </dd>
      </dl>
    </details>
  );
}

/** Long inputs scroll in their own frame, which the keyboard can reach. */
const Json = ({ value, label }: { readonly value: object; readonly label: string }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable without a mouse
  <section className={css.json} tabIndex={0} aria-label={label}>
    <pre>{JSON.stringify(value, null, 1)}</pre>
  </section>
);
