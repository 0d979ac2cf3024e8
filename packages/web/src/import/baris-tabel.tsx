import { Button, NativeSelect } from '@mantine/core';
import type { ImportPreviewWire, ImportRowWire } from '@selaras/contract';
import { importSentence, placeText } from '@selaras/contract/import/problem-sentences';
import { IconCheck, IconEqual, IconMinus, IconX } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../ui/i18n.ts';
import { Row, Stack } from '../ui/layout.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { Caption, Muted, NoWrap } from '../ui/text.tsx';

const PER_PAGE = 50;
const ENDS = ['applied', 'unchanged', 'rejected', 'not_chosen'] as const;
const ICONS = { applied: IconCheck, unchanged: IconEqual, rejected: IconX, not_chosen: IconMinus } as const;

/** Every row with how it would end and why, by the page. */
export function BarisTabel({ seen: { rows, jumlah, terpotong, dilewati } }: { readonly seen: ImportPreviewWire }) {
  const { t } = useTranslation();
  const [akhir, setAkhir] = useState('');
  const [page, setPage] = useState(0);
  const shown = rows.filter((row) => akhir === '' || row.akhir === akhir);
  const last = Math.max(0, Math.ceil(shown.length / PER_PAGE) - 1);
  const at = Math.min(page, last);
  return (
    <Stack>
      <NativeSelect
        label={t('impor.tampilkan')}
        maw={320}
        value={akhir}
        onChange={(event) => {
          setAkhir(event.currentTarget.value);
          setPage(0);
        }}
        data={[
          { value: '', label: t('impor.semuaBaris', { jumlah: ENDS.reduce((sum, one) => sum + jumlah[one], 0) }) },
          ...ENDS.map((one) => ({ value: one, label: `${t(`impor.akhir.${one}`)} (${jumlah[one]})` })),
        ]}
      />
      <Caption>{t('impor.dilewati', { jumlah: dilewati })}</Caption>
      {terpotong && <Caption>{t('impor.terpotong', { jumlah: rows.length })}</Caption>}
      <ResponsiveTable
        label={t('impor.baris')}
        columns={columnsOf(t)}
        groups={[{ key: 'semua', rows: shown.slice(at * PER_PAGE, (at + 1) * PER_PAGE) }]}
        rowKey={({ nomor }) => String(nomor)}
      />
      {last > 0 && (
        <Row>
          <Button variant="default" disabled={at === 0} onClick={() => setPage(at - 1)}>
            {t('impor.sebelumnya')}
          </Button>
          <output>{t('impor.halaman', { ini: at + 1, semua: last + 1 })}</output>
          <Button variant="default" disabled={at === last} onClick={() => setPage(at + 1)}>
            {t('impor.berikutnya')}
          </Button>
        </Row>
      )}
    </Stack>
  );
}

const columnsOf = (t: TFunction): readonly TableColumn<ImportRowWire>[] => [
  {
    key: 'tempat',
    title: t('impor.tempat'),
    card: 'judul',
    cell: ({ tempat, kunci, nomor }) => (
      <>
        {placeText(tempat, language())}
        {kunci !== null && kunci.length <= 30 ? ` · ${kunci}` : ` · ${nomor}`}
      </>
    ),
  },
  {
    key: 'akhir',
    title: t('impor.keadaan'),
    cell: ({ akhir }) => {
      const Icon = ICONS[akhir];
      return (
        <NoWrap>
          <Icon size={16} aria-hidden="true" /> {t(`impor.akhir.${akhir}`)}
        </NoWrap>
      );
    },
  },
  {
    key: 'alasan',
    title: t('impor.alasan'),
    card: 'lebar',
    cell: ({ masalah, catatan }) =>
      masalah.length + catatan.length === 0 ? (
        <Muted>–</Muted>
      ) : (
        [...masalah, ...catatan].map((one, i) => <div key={`${one.code}.${i}`}>{importSentence(one, language())}</div>)
      ),
  },
];
