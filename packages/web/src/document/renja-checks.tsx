import type { RenjaStateWire } from '@selaras/contract';
import { findingSentence } from '@selaras/contract/messages/messages';
import { NAMA_ATURAN } from '@selaras/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TandaTingkat } from '../linter/tanda.tsx';
import { useGet } from '../ui/api-hooks.ts';
import { language, messages } from '../ui/i18n.ts';
import { Section } from '../ui/page.tsx';
import { Note } from '../ui/problem-note.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import css from './document.module.css';
import { useRenja } from './use-renja.ts';

type Finding = RenjaStateWire['findings'][number];

/** The check list before Tetapkan: what is required first, what is only noted after. Each line leads to where it is mended. */
export function RenjaChecks() {
  const { t } = useTranslation();
  const state = useRenja();
  const required = state.findings.filter(({ level }) => level === 'wajib');
  const notes = state.findings.filter(({ level }) => level === 'catatan');
  return (
    <>
      {state.findings.length === 0 && <Empty title={t('renja.checksEmpty')}>{t('renja.checksEmptyHelp')}</Empty>}
      {state.findings.length > 0 &&
        (required.length === 0 ? (
          <Note nada="tercapai">{t('renja.checksReady')}</Note>
        ) : (
          <Note nada="belum">{t('renja.checksRequired', { count: required.length })}</Note>
        ))}
      <List title={t('renja.requiredTitle', { count: required.length })} findings={required} tahun={state.tahun} />
      <List title={t('renja.notesTitle', { count: notes.length })} findings={notes} tahun={state.tahun} />
      <Section title={t('area.cek')}>
        <Konsistensi tahun={state.tahun} />
      </Section>
    </>
  );
}

/** What contradicts what in the text as it would be printed; a clean document says so. */
function Konsistensi({ tahun }: { readonly tahun: number }) {
  const { t } = useTranslation();
  const query = useGet('GET /api/documents/renja/:tahun/konsistensi', { params: { tahun } });
  return (
    <QueryView query={query} lines={2}>
      {(notes) =>
        notes.length === 0 ? (
          <Note nada="tercapai">{t('renja.konsisten')}</Note>
        ) : (
          <ul className={css.checks}>
            {notes.map(({ fingerprint, rule, severity, message, kutipan }) => (
              <li key={fingerprint}>
                <p>
                  <TandaTingkat severity={severity} /> {NAMA_ATURAN[rule][language()]}. {message[language()]}
                </p>
                <q>{kutipan[0]}</q>
              </li>
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}

function List({ title, findings, tahun }: { readonly title: string; readonly findings: readonly Finding[]; readonly tahun: number }) {
  if (findings.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={css.checks}>
        {findings.map((finding) => (
          <li key={`${finding.code}.${finding.subject}.${JSON.stringify(finding.params)}`}>
            <p>{findingSentence(messages(), finding)}</p>
            <Where finding={finding} tahun={tahun} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Where a finding is mended: its indicator (of the evaluated or the planned year), or the office text. */
function Where({ finding: { ikuId, subject, params }, tahun }: { readonly finding: Finding; readonly tahun: number }) {
  const { t } = useTranslation();
  if (ikuId !== null) {
    const year = subject.startsWith('evaluasi') ? tahun - 1 : Number(params.tahun ?? (subject.startsWith('rencana') ? tahun : tahun - 1));
    return (
      <Link to="/$tahun/iku/$ikuId" params={{ tahun: String(year), ikuId }}>
        {t('renja.openIku', { kode: String(params.kode ?? '') })}
      </Link>
    );
  }
  if (!subject.startsWith('isi') && subject !== 'dasarHukum') return null;
  return (
    <Link from="/$tahun" to="/$tahun/dokumen/renja/isi" hash={subject.replace(/^isi\./, '')}>
      {t('renja.openContent')}
    </Link>
  );
}
