import type { CatatanCekWire, CekLengkapWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { SubTitle } from '../ui/text.tsx';
import { Catatan } from './catatan.tsx';
import type { ChapterNotes } from './dokumen-cek.tsx';
import css from './linter.module.css';

type DaftarProps = {
  readonly check: CekLengkapWire;
  readonly groups: readonly ChapterNotes[];
  /** Which document a note is decided in; 0: between documents. */
  readonly nomorOf: (note: CatatanCekWire) => number;
  readonly chosen: string | undefined;
  readonly onChoose: (fingerprint: string | undefined) => void;
  /** Of the document that all places are in; without it the places quote only themselves. */
  readonly lines?: readonly string[];
};

/** Certain notes by chapter; what may only have been misread stands apart, at the end. */
export function DaftarCatatan({ check, groups, nomorOf, chosen, onChoose, lines }: DaftarProps) {
  const { t } = useTranslation();
  const certain = groups
    .map(({ bab, notes }) => ({ bab, notes: notes.filter((note) => note.mungkinSalahBaca === undefined) }))
    .filter(({ notes }) => notes.length > 0);
  const doubtful = groups.flatMap(({ notes }) => notes).filter((note) => note.mungkinSalahBaca === true);
  const cards = (notes: readonly CatatanCekWire[]) => (
    <ul className={css.cards}>
      {notes.map((note) => (
        <Catatan
          key={note.fingerprint}
          check={check}
          note={note}
          nomor={nomorOf(note)}
          isChosen={note.fingerprint === chosen}
          onChoose={onChoose}
          lines={lines ?? []}
        />
      ))}
    </ul>
  );
  return (
    <>
      {certain.map(({ bab, notes }) => (
        <div key={bab} className={css.chapter}>
          {bab !== '' && <SubTitle>{bab}</SubTitle>}
          {cards(notes)}
        </div>
      ))}
      {doubtful.length > 0 && (
        <div className={css.chapter}>
          <SubTitle>{t('cek.mungkinSalahBaca')}</SubTitle>
          {cards(doubtful)}
        </div>
      )}
      {certain.length + doubtful.length === 0 && <p>{t('cek.tidakAdaYangCocok')}</p>}
    </>
  );
}
