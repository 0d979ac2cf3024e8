import { NativeSelect } from '@mantine/core';
import type { CatatanCekWire, CekLengkapWire } from '@selaras/contract';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGet } from '../ui/api-hooks.ts';
import { momentText } from '../ui/format.ts';
import { language } from '../ui/i18n.ts';
import { Stack } from '../ui/layout.tsx';
import { Section } from '../ui/page.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import css from './linter.module.css';
import { TandaTingkat } from './tanda.tsx';

/** This draft beside an earlier one: what was mended, what is new, how much is still there. */
export function Banding({ check }: { readonly check: CekLengkapWire }) {
  const { t } = useTranslation();
  const { dengan } = useSearch({ from: '/$tahun/cek/$id' });
  const navigate = useNavigate({ from: '/$tahun/cek/$id' });
  const list = useGet('GET /api/checks', {});
  const others = (list.data ?? []).filter(({ id, keadaan }) => id !== check.id && keadaan === 'selesai');
  if (list.data !== undefined && others.length === 0) return <Empty title={t('cek.bandingKosong')}>{t('cek.bandingKosongBantuan')}</Empty>;
  const choices = others.map(({ id, judul, pada }) => ({ value: id, label: `${judul} · ${momentText(pada)}` }));
  return (
    <Stack gap={24}>
      <NativeSelect
        maw={640}
        label={t('cek.drafSebelumnya')}
        data={[{ value: '', label: t('cek.pilihDraf') }, ...choices]}
        value={dengan ?? ''}
        onChange={(event) =>
          void navigate({ search: { bagian: 'banding', dengan: event.currentTarget.value || undefined }, replace: true })
        }
      />
      {dengan !== undefined && <Perbedaan id={check.id} dengan={dengan} />}
    </Stack>
  );
}

function Perbedaan({ id, dengan }: { readonly id: string; readonly dengan: string }) {
  const { t } = useTranslation();
  const difference = useGet('GET /api/checks/:id/banding', { params: { id }, query: { dengan } });
  return (
    <QueryView query={difference} lines={8}>
      {({ hilang, baru, tetap }) => (
        <>
          <p>{t('cek.bandingRingkas', { hilang: hilang.length, baru: baru.length, tetap })}</p>
          <Bagian title={t('cek.hilang', { count: hilang.length })} notes={hilang} />
          <Bagian title={t('cek.catatanBaru', { count: baru.length })} notes={baru} />
        </>
      )}
    </QueryView>
  );
}

function Bagian({ title, notes }: { readonly title: string; readonly notes: readonly CatatanCekWire[] }) {
  if (notes.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={css.cards}>
        {notes.map(({ fingerprint, severity, message }) => (
          <li key={fingerprint} className={css.card} data-tingkat={severity}>
            <TandaTingkat severity={severity} />
            <p className={css.message}>{message[language()]}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
