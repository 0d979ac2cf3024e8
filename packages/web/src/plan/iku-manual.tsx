import type { ManualsPageWire } from '@selaras/contract';
import { IconDownload } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useIkuId, useIkuPage } from '../measurement/iku/use-iku-page.ts';
import { useGet } from '../ui/api-hooks.ts';
import { Row, Stack } from '../ui/layout.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Note } from '../ui/problem-note.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Muted, SectionTitle } from '../ui/text.tsx';
import css from './iku-manual.module.css';
import { ManualDifference } from './iku-manual-diff.tsx';
import { ManualLife } from './iku-manual-life.tsx';
import { MissingAdvice } from './iku-manual-missing.tsx';
import { ManualNotes } from './iku-manual-notes.tsx';
import { ManualProposals } from './iku-manual-proposals.tsx';
import { ManualSheet } from './iku-manual-sheet.tsx';
import { comparedWith, type ShownManual, shownManual, versionBefore } from './iku-manual-shown.ts';
import { ManualStatus } from './iku-manual-status.tsx';
import { ManualVersions } from './iku-manual-versions.tsx';
import { yearsText } from './iku-manual-words.ts';

/** The Manual IKU: what is printed is what computes. The version in force, the one being written, and what differs between two. */
export function IkuManual() {
  const [id, tahun] = [useIkuId(), useTahun()];
  const manuals = useGet('GET /api/iku/:id/manuals', { params: { id }, query: { tahun } });
  return (
    <QueryView query={manuals} lines={14}>
      {(page) => <Manuals page={page} />}
    </QueryView>
  );
}

function Manuals({ page }: { readonly page: ManualsPageWire }) {
  const { t } = useTranslation();
  const { versi: asked, banding } = useSearch({ from: '/$tahun/iku/$ikuId/manual' });
  const shown = shownManual(page, asked);
  const other = shown === null || banding === undefined ? null : comparedWith(page, { shown, asked: banding });
  return (
    <>
      <Stack gap={16}>
        {page.terkunci && <Note>{t('manualLife.locked')}</Note>}
        <ManualLife page={page} />
      </Stack>
      {shown === null ? <NoManual page={page} /> : <Shown page={page} shown={shown} other={other} />}
      <ManualVersions page={page} shown={shown} />
      <ManualNotes page={page} />
      <ManualProposals page={page} />
    </>
  );
}

function NoManual({ page }: { readonly page: ManualsPageWire }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const canWrite = page.abilities.includes('save');
  return (
    <Empty
      title={t('manualIku.none', { year: tahun })}
      action={
        canWrite && (
          <LinkButton from="/$tahun/iku/$ikuId" to="/$tahun/iku/$ikuId/manual/baru">
            {t('manualIku.first')}
          </LinkButton>
        )
      }
    >
      {t(canWrite ? 'manualIku.noneHelp' : 'manualIku.noneOther')}
    </Empty>
  );
}

type ShownProps = { readonly page: ManualsPageWire; readonly shown: ShownManual; readonly other: ShownManual | null };

function Shown({ page, shown, other }: ShownProps) {
  const { t } = useTranslation();
  const iku = useIkuPage();
  const before = versionBefore(page, shown);
  const span = shown.jenis === 'draf' ? shown.draf : shown.versi;
  return (
    <section className={css.shown}>
      <div className={css.head}>
        <div>
          <Row gap={12}>
            <SectionTitle>
              {shown.jenis === 'draf' ? t('manualLife.draftTitle') : t('manualIku.version', { versi: shown.kunci })}
            </SectionTitle>
            <ManualStatus status={shown.jenis === 'draf' ? shown.draf.state : shown.versi.status} />
          </Row>
          <Muted>
            {yearsText(span, t)}
            {shown.jenis === 'versi' && shown.versi.pusat && ` · ${t('manualLife.central')}`}
          </Muted>
        </div>
        <Row gap={8}>
          {other === null && before !== null && (
            <LinkButton
              variant="default"
              from="/$tahun/iku/$ikuId/manual"
              to="."
              search={{ versi: shown.kunci, banding: before.kunci }}
              resetScroll={false}
            >
              {t('manualDiff.withVersion', { versi: before.kunci })}
            </LinkButton>
          )}
          {shown.jenis === 'versi' && <Downloads ikuId={page.iku.id} versi={shown.versi.versi} />}
        </Row>
      </div>
      {other === null && shown.jenis === 'versi' && shown.versi.kurang.length > 0 && <MissingAdvice kurang={shown.versi.kurang} />}
      {other === null ? (
        <ManualSheet iku={iku} shown={shown} findings={shown.jenis === 'draf' ? page.findings : []} />
      ) : (
        <ManualDifference before={other} after={shown} />
      )}
    </section>
  );
}

/** The version as the ministry's form, and the SOP that its components give. */
function Downloads({ ikuId, versi }: { readonly ikuId: string; readonly versi: number }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const files = [
    { href: `/api/iku/${ikuId}/manual.pdf?versi=${versi}`, word: t('manualLife.file.manualPdf') },
    { href: `/api/iku/${ikuId}/manual.docx?versi=${versi}`, word: t('manualLife.file.manualDocx') },
    { href: `/api/iku/${ikuId}/sop.pdf?tahun=${tahun}`, word: t('manualLife.file.sopPdf') },
    { href: `/api/iku/${ikuId}/sop.docx?tahun=${tahun}`, word: t('manualLife.file.sopDocx') },
  ];
  return (
    <div className={css.files} data-cetak="tidak">
      {files.map(({ href, word }) => (
        <a key={href} href={href} download>
          <IconDownload size={14} aria-hidden="true" /> {word}
        </a>
      ))}
    </div>
  );
}
