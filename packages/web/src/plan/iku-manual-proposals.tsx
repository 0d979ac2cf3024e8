import type { ManualsPageWire } from '@selaras/contract';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { momentText } from '../ui/format.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Section } from '../ui/page.tsx';
import { Caption, Muted } from '../ui/text.tsx';
import css from './iku-manual.module.css';

/** Usulan perubahan: what the office asks the owner of the manual to change. Each prints as a nota dinas. */
export function ManualProposals({ page }: { readonly page: ManualsPageWire }) {
  const { t } = useTranslation();
  const canPropose = page.abilities.includes('propose');
  if (page.usulan.length === 0 && !canPropose) return null;
  return (
    <Section
      title={t('proposal.title')}
      aside={
        canPropose && (
          <LinkButton variant="default" from="/$tahun/iku/$ikuId" to="/$tahun/iku/$ikuId/manual/usulan">
            {t('proposal.add')}
          </LinkButton>
        )
      }
    >
      {page.usulan.length === 0 && <Muted>{t('proposal.none')}</Muted>}
      <ul className={css.plain}>
        {page.usulan.map(({ id, perihal, alasan, oleh, pada, versi }) => (
          <li key={id}>
            <p>
              <strong>{perihal}</strong>
            </p>
            <p className={css.quote}>{alasan}</p>
            <Caption>
              {t('proposal.on', { versi })} · {oleh} · {momentText(pada)}
            </Caption>
            <span className={css.files}>
              {(['pdf', 'docx'] as const).map((format) => (
                <a
                  key={format}
                  href={`/api/manual-proposals/${id}.${format}`}
                  download
                  aria-label={t(`proposal.file.${format}Of`, { perihal })}
                >
                  <IconDownload size={14} aria-hidden="true" /> {t(`proposal.file.${format}`)}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
