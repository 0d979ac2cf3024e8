import type { ManualDraftWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { listText } from '../ui/format.ts';
import { Note } from '../ui/problem-note.tsx';
import css from './iku-manual.module.css';
import { fieldWord } from './iku-manual-field.ts';
import { problemText } from './use-manual-form.ts';

/** What the ministry's form still lacks: softly, since writing may go on, but Tetapkan waits for it. */
export function Missing({ kurang }: { readonly kurang: readonly string[] }) {
  const { t } = useTranslation();
  return <Lacking kurang={kurang} word={t('manualLife.missing', { count: kurang.length })} />;
}

/** What a manual in force lacks of the form: advice, because its head office may have set it like that. */
export function MissingAdvice({ kurang }: { readonly kurang: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <Note>
      <p>{t('manualLife.missingAdvice')}</p>
      <Lacking kurang={kurang} word={t('manualLife.missingCount', { count: kurang.length })} />
    </Note>
  );
}

function Lacking({ kurang, word }: { readonly kurang: readonly string[]; readonly word: string }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary className={css.summary}>{word}</summary>
      <ul className={css.list}>
        {kurang.map((field) => (
          <li key={field}>{fieldWord(field.replaceAll(MEMBER, ''), t)}</li>
        ))}
      </ul>
    </details>
  );
}

/** The place in a list: `komponen.0.satuan` is called as `komponen.satuan` is. */
const MEMBER = /\.\d+(?=\.|$)/g;

export type Saran = { readonly kode: string; readonly kurang: readonly string[] };

/** What the form still lacks in manuals that are being put in force: they are not held up by it. */
export function CentralAdvice({ saran }: { readonly saran: readonly Saran[] }) {
  const { t } = useTranslation();
  return (
    <Note>
      <p>{t('central.advice', { count: saran.length })}</p>
      <ul className={css.list}>
        {saran.map(({ kode, kurang }) => (
          <li key={kode}>{t('central.lacks', { kode, fields: lackingWords(kurang, t) })}</li>
        ))}
      </ul>
    </Note>
  );
}

/** The fields by their names, each once: a manual with five components without satuan lacks one thing. */
const lackingWords = (kurang: readonly string[], t: TFunction): string =>
  listText([...new Set(kurang.map((field) => fieldWord(field.replaceAll(MEMBER, ''), t)))]);

/** What keeps the version from running beside the other indicators: it is kept, but goes no further. */
export function Problems({ masalah }: { readonly masalah: ManualDraftWire['masalah'] }) {
  const { t } = useTranslation();
  return (
    <Note nada="belum">
      <p>{t('manualLife.problems', { count: masalah.length })}</p>
      <ul className={css.list}>
        {masalah.map((problem) => (
          <li key={`${problem.field} ${problemText(problem)}`}>
            {fieldWord(problem.field.replaceAll(MEMBER, ''), t)}: {problemText(problem)}
          </li>
        ))}
      </ul>
    </Note>
  );
}
