import { NativeSelect } from '@mantine/core';
import type { PackDiffWire, PackRowWire } from '@selaras/contract';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGet } from '../ui/api-hooks.ts';
import { Page, Section } from '../ui/page.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Muted } from '../ui/text.tsx';
import { PackChanges } from './pack-changes.tsx';
import { wordsOf } from './pack-words.ts';
import css from './rulepack.module.css';

/** What changed from one set of rules to the next: told by hand where sources tell of it, and value by value in any case. */
export function PackDiffScreen() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const packs = useGet('GET /api/packs', { query: {} });
  const crumbs = [
    <Link key="register" to="/$tahun/paket-aturan" params={{ tahun: String(tahun) }}>
      {t('rulepack.title')}
    </Link>,
  ];
  return (
    <Page title={t('rulepack.compareTitle')} lead={t('rulepack.compareLead')} crumbs={crumbs}>
      <QueryView query={packs} lines={4}>
        {(held) => <Compared packs={held.packs} />}
      </QueryView>
    </Page>
  );
}

function Compared({ packs }: { readonly packs: readonly PackRowWire[] }) {
  const { t } = useTranslation();
  const { a = '', b = '' } = useSearch({ from: '/$tahun/paket-aturan/banding' });
  return (
    <>
      <Choice packs={packs} />
      {a !== '' && b !== '' ? <Difference a={a} b={b} /> : <Empty title={t('rulepack.chooseTwo')}>{t('rulepack.chooseTwoHelp')}</Empty>}
    </>
  );
}

/** Only families with more than one pack have something to compare; the second is of the family of the first. */
function Choice({ packs }: { readonly packs: readonly PackRowWire[] }) {
  const { t } = useTranslation();
  const { a = '', b = '' } = useSearch({ from: '/$tahun/paket-aturan/banding' });
  const navigate = useNavigate({ from: '/$tahun/paket-aturan/banding' });
  const sizes = new Map<string, number>();
  for (const { keluarga } of packs) sizes.set(keluarga, (sizes.get(keluarga) ?? 0) + 1);
  const comparable = packs.filter(({ keluarga }) => (sizes.get(keluarga) ?? 0) > 1);
  const familyOf = (id: string): string | undefined => packs.find((pack) => pack.id === id)?.keluarga;
  const others = comparable.filter(({ id, keluarga }) => id !== a && keluarga === familyOf(a));
  const none = { value: '', label: t('rulepack.choosePack') };
  const optionsOf = (rows: readonly PackRowWire[]) => [none, ...rows.map(({ id, nama }) => ({ value: id, label: `${id} · ${nama}` }))];
  const chooseFirst = (id: string): void => {
    const [next] = comparable.filter((pack) => pack.id !== id && pack.keluarga === familyOf(id));
    const second = familyOf(b) === familyOf(id) && b !== id ? b : next?.id;
    void navigate({ search: id === '' ? {} : { a: id, b: second }, replace: true });
  };
  return (
    <div className={css.choice}>
      <NativeSelect
        label={t('rulepack.before')}
        data={optionsOf(comparable)}
        value={a}
        onChange={(event) => chooseFirst(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('rulepack.after')}
        data={optionsOf(others)}
        value={b}
        disabled={a === ''}
        onChange={(event) => void navigate({ search: { a, b: event.currentTarget.value || undefined }, replace: true })}
      />
    </div>
  );
}

function Difference({ a, b }: { readonly a: string; readonly b: string }) {
  const diff = useGet('GET /api/packs/diff', { query: { a, b } });
  return (
    <QueryView query={diff} lines={10}>
      {(held) => <Told diff={held} />}
    </QueryView>
  );
}

function Told({ diff }: { readonly diff: PackDiffWire }) {
  const { t } = useTranslation();
  return (
    <>
      {diff.catatan.length > 0 && (
        <Section title={t('rulepack.toldTitle')}>
          <ul className={css.told}>
            {diff.catatan.map((one) => (
              <li key={one.id}>{wordsOf(one)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('rulepack.changesTitle')} aside={<Muted>{t('rulepack.changes', { count: diff.perubahan.length })}</Muted>}>
        {diff.perubahan.length === 0 ? <Muted>{t('rulepack.noChanges')}</Muted> : <PackChanges diff={diff} />}
      </Section>
    </>
  );
}
