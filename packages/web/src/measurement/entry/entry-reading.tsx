import { Button } from '@mantine/core';
import type { MeasurementFormWire } from '@selaras/contract';
import { assertNever } from '@selaras/core/kernel/result';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { absenceWord, dateText, momentText } from '../../ui/format.ts';
import { Stack } from '../../ui/layout.tsx';
import { Note } from '../../ui/problem-note.tsx';
import { Empty } from '../../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../../ui/responsive-table.tsx';
import { StateMark } from '../../ui/status-mark.tsx';
import { Caption, Code, SectionTitle } from '../../ui/text.tsx';
import { DecideBar } from './decide-bar.tsx';
import css from './entry.module.css';
import { EvidenceFacts } from './evidence-facts.tsx';
import type { Entry } from './use-entry.ts';

type Komponen = MeasurementFormWire['manual']['komponen'][number];
type Held = NonNullable<MeasurementFormWire['sebelumnya']>['entry']['komponen'][string] | undefined;

/** For who checks or reads: inputs beside last period's, how they compute, where they were read, the evidence. */
export function EntryReading({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const { measurement, form } = entry;
  const { entry: given } = measurement;
  if (given === null) return <Empty title={t('entry.nothingYet')}>{t('entry.nothingYetHelp')}</Empty>;
  return (
    <Stack gap={32}>
      <div>
        <StateMark state={measurement.state} />
        <Caption>
          {measurement.dicatatOleh !== null &&
            measurement.dicatatPada !== null &&
            t('entry.recordedBy', { who: measurement.dicatatOleh, when: momentText(measurement.dicatatPada) })}{' '}
          {measurement.diajukanOleh !== null && t('entry.submittedBy', { who: measurement.diajukanOleh })}
        </Caption>
      </div>
      {given.statusRilis !== 'final' && <Note>{t(`entry.rilisHelp.${given.statusRilis}`)}</Note>}
      <Stack gap={12}>
        <SectionTitle>{t('entry.figures')}</SectionTitle>
        <ResponsiveTable
          label={t('entry.figures')}
          columns={columnsOf({ t, entry })}
          groups={[{ key: 'all', rows: form.manual.komponen }]}
          rowKey={({ kode }) => kode}
        />
        {form.manual.cara.jenis === 'rumus' && (
          <p>
            {t('manual.formula')}: <Code>{form.manual.cara.rumus}</Code>
          </p>
        )}
      </Stack>
      <Facts given={given} />
      <EvidenceList entry={entry} />
      <p>
        <Link from="/$tahun" to="/$tahun/iku/$ikuId/riwayat" params={{ ikuId: form.iku.id }}>
          {t('entry.history')}
        </Link>
      </p>
      <DecideBar entry={entry} />
      {measurement.state === 'approved' && measurement.abilities.includes('record') && (
        <Stack gap={8}>
          <Caption>{t('entry.correctHelp')}</Caption>
          <div>
            <Button variant="default" onClick={() => entry.correct(true)}>
              {t('entry.correct')}
            </Button>
          </div>
        </Stack>
      )}
    </Stack>
  );
}

function EvidenceList({ entry: { measurement } }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  return (
    <Stack gap={4}>
      <SectionTitle>{t('evidence.title')}</SectionTitle>
      {measurement.evidence.length === 0 && <Caption>{t('evidence.noneHere')}</Caption>}
      <ul>
        {measurement.evidence.map((file) => (
          <li key={file.id} className={css.file}>
            <EvidenceFacts file={file} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function Facts({ given }: { readonly given: NonNullable<Entry['measurement']['entry']> }) {
  const { t } = useTranslation();
  const facts = [
    [t('entry.statusRilis'), t(`rilis.${given.statusRilis}`)],
    [t('entry.sumber'), given.sumber],
    [t('entry.surat'), given.surat],
    [t('entry.tahunData'), given.tahunData],
    [t('entry.tahunPenilaian'), given.tahunPenilaian],
    [t('entry.catatan'), given.catatan],
  ] as const;
  return (
    <Stack gap={4}>
      <SectionTitle>{t('entry.source')}</SectionTitle>
      <dl className={css.reading}>
        {facts.map(([label, value]) =>
          value === null || value === '' ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </Stack>
  );
}

function columnsOf({ t, entry }: { readonly t: TFunction; readonly entry: Entry }): readonly TableColumn<Komponen>[] {
  const now = entry.measurement.entry?.komponen ?? {};
  const before = entry.form.sebelumnya?.entry.komponen ?? {};
  return [
    { key: 'nama', title: t('entry.component'), card: 'judul', cell: ({ nama }) => nama },
    { key: 'satuan', title: t('column.satuan'), cell: ({ satuan }) => satuan },
    { key: 'kini', title: t('entry.now'), align: 'end', cell: (one) => <Given komponen={one} held={now[one.kode]} /> },
    { key: 'lalu', title: t('entry.before'), align: 'end', cell: (one) => <Given komponen={one} held={before[one.kode]} /> },
  ];
}

type GivenProps = { readonly komponen: Komponen; readonly held: Held };

function Given({ komponen, held }: GivenProps) {
  const { t } = useTranslation();
  if (held === undefined) return absenceWord('no_data_yet');
  switch (held.jenis) {
    case 'absen':
      return absenceWord(held.alasan);
    case 'angka':
      return held.nilai.replace('.', ',');
    case 'ya_tidak':
      return t(held.ya ? 'entry.yes' : 'entry.no');
    case 'tanggal':
      return dateText(held.tanggal);
    case 'daftar':
      return (
        <details>
          <summary>{t('entry.rowsCount', { count: held.baris.length })}</summary>
          <ul>
            {held.baris.map((row) => (
              <li key={`${row.nama}.${row.kategori}`}>{rowWords(row, komponen)}</li>
            ))}
          </ul>
        </details>
      );
    default:
      return assertNever(held);
  }
}

type Row = Extract<NonNullable<Held>, { jenis: 'daftar' }>['baris'][number];

/** A row in the words of the manual: name, category, attributes, note. */
function rowWords({ nama, kategori, keterangan, atribut = {} }: Row, komponen: Komponen): string {
  const word = (kode: string, pilihan: Komponen['kategori']): string => pilihan.find((one) => one.kode === kode)?.nama ?? kode;
  const others = komponen.atribut.flatMap(({ kode, pilihan }) => (atribut[kode] === undefined ? [] : [word(atribut[kode], pilihan)]));
  return [nama, word(kategori, komponen.kategori), ...others, keterangan].filter(Boolean).join(' · ');
}
