import type { CatatanCekWire, CekLengkapWire, IsiDokumenCekWire } from '@selaras/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet } from '../ui/api-hooks.ts';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { DaftarCatatan } from './daftar-catatan.tsx';
import css from './linter.module.css';
import { BILAH, type Saringan, SaringanCatatan, saring } from './saringan.tsx';
import { TeksDokumen } from './teks-dokumen.tsx';

type DokumenProps = {
  readonly check: CekLengkapWire;
  readonly nomor: number;
  readonly chosen: string | undefined;
  readonly baris: number | undefined;
  readonly onChoose: (fingerprint: string | undefined) => void;
};

/** The text at the left with its marks, the notes at the right; choosing one side shows the other. */
export function DokumenCek({ nomor, ...rest }: DokumenProps) {
  const content = useGet('GET /api/checks/:id/dokumen/:nomor', { params: { id: rest.check.id, nomor } });
  return (
    <QueryView query={content} lines={16}>
      {(held) => <Beside {...rest} content={held} />}
    </QueryView>
  );
}

type BesideProps = Omit<DokumenProps, 'nomor'> & { readonly content: IsiDokumenCekWire };

function Beside({ check, content, chosen, baris, onChoose }: BesideProps) {
  const { t } = useTranslation();
  const [saringan, setSaringan] = useState<Saringan>(BILAH);
  const shown = saring(content.catatan, saringan);
  const note = content.catatan.find(({ fingerprint }) => fingerprint === chosen);
  return (
    <div className={css.beside}>
      <TeksDokumen content={content} notes={shown} chosen={note} baris={baris} onChoose={onChoose} />
      <section className={css.notes} aria-label={t('cek.catatan')}>
        <SaringanCatatan notes={content.catatan} saringan={saringan} onChange={setSaringan} />
        {content.catatan.length === 0 ? (
          <Empty title={t('cek.bersih')}>{t('cek.bersihBantuan')}</Empty>
        ) : (
          <DaftarCatatan
            check={check}
            groups={byChapter(shown)}
            nomorOf={() => content.nomor}
            chosen={chosen}
            onChoose={onChoose}
            lines={content.lines}
          />
        )}
      </section>
    </div>
  );
}

export type ChapterNotes = { readonly bab: string; readonly notes: readonly CatatanCekWire[] };

/** In the order of the document. */
function byChapter(notes: readonly CatatanCekWire[]): readonly ChapterNotes[] {
  const groups = new Map<string, CatatanCekWire[]>();
  for (const note of notes) {
    const there = groups.get(note.bab);
    if (there === undefined) groups.set(note.bab, [note]);
    else there.push(note);
  }
  return [...groups].map(([bab, held]) => ({ bab, notes: held }));
}
