import { Button } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbility } from '../session/session.ts';
import type { ResponseOf } from '../ui/api.ts';
import { useGet } from '../ui/api-hooks.ts';
import { momentText, periodText } from '../ui/format.ts';
import { Row, Stack } from '../ui/layout.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Caption, Code, Muted } from '../ui/text.tsx';
import css from './planning.module.css';
import { SurveyForm } from './planning-survey-form.tsx';

export type SurveyResult = ResponseOf<'GET /api/survey-results'>[number];

/** Published results of surveys, for formulas that read them: `SURVEI(kode)`. */
export function PlanningSurvey() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const results = useGet('GET /api/survey-results', { query: { tahun } });
  const canAdd = useAbility('plan.edit');
  const [isOpen, setOpen] = useState(false);
  const add = canAdd && <Button onClick={() => setOpen(true)}>{t('survey.add')}</Button>;
  return (
    <>
      <QueryView query={results} lines={4}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={t('survey.none', { year: tahun })} action={add}>
              {t(canAdd ? 'survey.noneHelp' : 'survey.noneOther')}
            </Empty>
          ) : (
            <Stack>
              <Row spread top>
                <Caption>{t('survey.lead')}</Caption>
                {add}
              </Row>
              <ResponsiveTable
                label={t('planning.tab.survei')}
                columns={columnsOf(t)}
                groups={[{ key: 'semua', rows }]}
                rowKey={({ unitId, kode, period, versi }) => `${unitId}.${kode}.${period}.${versi}`}
              />
            </Stack>
          )
        }
      </QueryView>
      {isOpen && <SurveyForm known={results.data ?? []} onClose={() => setOpen(false)} />}
    </>
  );
}

function columnsOf(t: TFunction): readonly TableColumn<SurveyResult>[] {
  return [
    {
      key: 'nama',
      title: t('survey.nama'),
      card: 'judul',
      cell: ({ nama, kode, unitNama }) => (
        <>
          {nama}
          <span className={css.under}>
            <Code>SURVEI({kode})</Code> · {unitNama}
          </span>
        </>
      ),
    },
    { key: 'period', title: t('column.period'), cell: ({ period }) => periodText(period) },
    {
      key: 'nilai',
      title: t('survey.nilai'),
      align: 'end',
      cell: ({ nilai }) => <span className={css.amount}>{nilai.replace('.', ',')}</span>,
    },
    {
      key: 'responden',
      title: t('survey.responden'),
      align: 'end',
      cell: ({ responden }) => responden ?? <Muted>{t('survey.unknown')}</Muted>,
    },
    { key: 'sumber', title: t('survey.sumber'), card: 'lebar', cell: ({ sumber }) => sumber },
    {
      key: 'oleh',
      title: t('column.by'),
      card: 'lebar',
      cell: ({ oleh, pada, versi }) => (
        <>
          {oleh}
          <span className={css.under}>
            {momentText(pada)} · {t('history.version', { versi })}
          </span>
        </>
      ),
    },
  ];
}
