import { Button, Textarea } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '../ui/api.ts';
import { useGet, useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { listText, momentText, periodText } from '../ui/format.ts';
import { Row, Stack } from '../ui/layout.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Note } from '../ui/problem-note.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Muted } from '../ui/text.tsx';
import { HasilRinci, Skor } from './hasil-view.tsx';
import css from './hitung.module.css';
import { JsonMasukan } from './json-masukan.tsx';
import { kindForm } from './kinds/kinds.ts';
import { caraOf } from './masukan.ts';
import { namaKode } from './nama-kode.ts';
import { PakaiButton } from './pakai.tsx';
import { PaketNote } from './paket-note.tsx';
import { kata, namesOf } from './use-hitung.ts';

type Simpanan = ResponseOf<'GET /api/calculations/:id'>;

/** One kept calculation: its result, how it arose, where it was taken. It never changes; it can only be withdrawn. */
export function SimpananScreen() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/$tahun/hitung/simpanan/$id' });
  const kept = useGet('GET /api/calculations/:id', { params: { id } });
  if (kept.data !== undefined) return <Loaded kept={kept.data} />;
  return (
    <Page title={t('hitung.simpanan.satu')}>
      <QueryView query={kept} lines={10}>
        {() => null}
      </QueryView>
    </Page>
  );
}

function Loaded({ kept }: { readonly kept: Simpanan }) {
  const { t } = useTranslation();
  const form = kindForm(kept.kind);
  const paket = form?.packs.find(({ id }) => id === kept.paket);
  const cara = form === undefined ? undefined : caraOf(form.cara({ t, kata, paket: kept.paket, jumlahUnsur: 9 }), kept.input);
  const period = kept.period === null ? '' : ` · ${periodText(kept.period)}`;
  return (
    <Page
      title={kept.judul}
      lead={`${kept.unitNama}${period} · ${t('hitung.simpanan.oleh', { nama: kept.olehNama, pada: momentText(kept.pada) })}`}
      crumbs={[
        <Link key="hitung" from="/$tahun" to="/$tahun/hitung">
          {t('area.hitung')}
        </Link>,
      ]}
      actions={<Tindakan kept={kept} />}
    >
      <Stack gap={24}>
        {kept.ditarik !== null && (
          <Note nada="belum">
            {t('hitung.simpanan.ditarikKarena', {
              nama: kept.ditarik.olehNama,
              pada: momentText(kept.ditarik.pada),
              alasan: kept.ditarik.alasan,
            })}
          </Note>
        )}
        <div>
          <p className={css.label}>{form === undefined ? kept.kind : t(`hitung.jenis.${form.kind}`)}</p>
          <Skor output={kept.output} paket={paket} satuan={form?.satuan} />
        </div>
      </Stack>
      <Section title={t('hitung.simpanan.dipakai')}>
        <Dipakai dipakai={kept.dipakai} />
      </Section>
      <HasilRinci hasil={kept} names={namesOf(cara)} />
      {paket !== undefined && <PaketNote paket={paket} />}
      <Section title={t('hitung.json')}>
        <JsonMasukan kind={kept.kind} masukan={kept.input} paket={kept.paket} />
      </Section>
    </Page>
  );
}

function Dipakai({ dipakai }: Pick<Simpanan, 'dipakai'>) {
  const { t } = useTranslation();
  if (dipakai.length === 0) return <Muted>{t('hitung.simpanan.belumDipakai')}</Muted>;
  const places = Map.groupBy(dipakai, ({ ikuId, period }) => `${ikuId}.${period}`);
  return (
    <ul className={css.factList}>
      {[...places].map(([key, uses]) => (
        <li key={key}>
          <TempatPakai uses={uses} />
        </li>
      ))}
    </ul>
  );
}

function TempatPakai({ uses }: { readonly uses: Simpanan['dipakai'] }) {
  const [first] = uses;
  if (first === undefined) return null;
  const { ikuId, kode, nama, period } = first;
  return (
    <>
      <Link from="/$tahun" to="/$tahun/iku/$ikuId/isi/$period" params={{ ikuId, period }}>
        {kode} {nama}
      </Link>{' '}
      · {periodText(period)} · {listText(uses.map(({ komponen }) => namaKode(komponen)))}
    </>
  );
}

function Tindakan({ kept: { id, kind, ditarik, abilities } }: { readonly kept: Simpanan }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [alasan, setAlasan] = useState('');
  const withdraw = useSend('POST /api/calculations/:id/withdraw');
  const send = (): void => withdraw.mutate({ params: { id }, body: { alasan: alasan.trim() } }, { onSuccess: () => setOpen(false) });
  return (
    <Row>
      {ditarik === null && abilities.includes('withdraw') && <PakaiButton id={id} kind={kind} />}
      {kindForm(kind) !== undefined && (
        <LinkButton variant="default" from="/$tahun" to="/$tahun/hitung/$kind" params={{ kind }} search={{ dari: id }}>
          {t('hitung.simpanan.hitungLagi')}
        </LinkButton>
      )}
      {abilities.includes('withdraw') && (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('hitung.simpanan.tarik')}
        </Button>
      )}
      <Confirm
        opened={isOpen}
        title={t('hitung.simpanan.tarik')}
        verb={t('hitung.simpanan.tarik')}
        isPending={withdraw.isPending}
        isReady={alasan.trim() !== ''}
        error={withdraw.error}
        onConfirm={send}
        onClose={() => setOpen(false)}
      >
        <Stack gap={12}>
          <p>{t('hitung.simpanan.tarikAkibat')}</p>
          <Textarea
            label={t('hitung.simpanan.alasan')}
            autosize
            minRows={2}
            value={alasan}
            onChange={(event) => setAlasan(event.currentTarget.value)}
          />
        </Stack>
      </Confirm>
    </Row>
  );
}
