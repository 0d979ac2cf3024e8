import type { CatatanCekWire, CekLengkapWire } from '@selaras/contract';
import { NAMA_ATURAN } from '@selaras/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../ui/i18n.ts';
import { Tag } from '../ui/text.tsx';
import { KeputusanCatatan } from './keputusan-catatan.tsx';
import css from './linter.module.css';
import { TandaKeputusan, TandaTingkat } from './tanda.tsx';

type CatatanProps = {
  readonly check: CekLengkapWire;
  readonly note: CatatanCekWire;
  readonly nomor: number;
  readonly isChosen: boolean;
  readonly onChoose: (fingerprint: string | undefined) => void;
  readonly lines: readonly string[];
};

/** One note: what contradicts what, where, what would be right, how sure it is, and what was decided. */
export function Catatan({ check, note, nomor, isChosen, onChoose, lines }: CatatanProps) {
  const { t } = useTranslation();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const { severity, rule, message, expected, confidence, keputusan, fingerprint, places } = note;
  return (
    <li
      ref={card}
      className={css.card}
      data-tingkat={severity}
      data-dipilih={isChosen || undefined}
      data-selesai={keputusan !== null || undefined}
    >
      <div className={css.cardHead}>
        <TandaTingkat severity={severity} />
        <Tag>{NAMA_ATURAN[rule][language()]}</Tag>
        {keputusan !== null && <TandaKeputusan keputusan={keputusan} />}
      </div>
      <p className={css.message}>{message[language()]}</p>
      {expected !== undefined && (
        <p className={css.expected}>
          {t('cek.seharusnya')} <strong>{expected}</strong>
        </p>
      )}
      {keputusan?.alasan != null && (
        <p className={css.reason}>{t('cek.alasanDari', { nama: keputusan.olehNama, alasan: keputusan.alasan })}</p>
      )}
      <ol className={css.places}>
        {places.map((place) => (
          <Tempat
            key={`${place.nomor}.${place.line}.${place.column}`}
            check={check}
            place={place}
            line={lines[place.line - 1]}
            isOther={place.nomor !== nomor}
            onChoose={() => onChoose(fingerprint)}
          />
        ))}
      </ol>
      <div className={css.cardFoot}>
        <span>{t('cek.keyakinan', { percent: Math.round(confidence * 100) })}</span>
        {check.abilities.includes('decide') && <KeputusanCatatan id={check.id} nomor={nomor} note={note} />}
      </div>
    </li>
  );
}

type TempatProps = {
  readonly check: CekLengkapWire;
  readonly place: CatatanCekWire['places'][number];
  readonly line: string | undefined;
  /** It stands in a document that is not on screen. */
  readonly isOther: boolean;
  readonly onChoose: () => void;
};

/** Where it stands, with the words; in the document on screen it leads there, in another it opens that. */
function Tempat({ check, place, line, isOther, onChoose }: TempatProps) {
  const { t } = useTranslation();
  const where =
    place.page === undefined ? t('cek.baris', { line: place.line }) : t('cek.halamanBaris', { page: place.page, line: place.line });
  const quote = <q>{place.text === '' ? (line ?? '').trim() : place.text}</q>;
  if (!isOther)
    return (
      <li>
        <button type="button" className={css.place} onClick={onChoose}>
          {where}
        </button>{' '}
        {quote}
      </li>
    );
  const document = check.dokumen.find(({ nomor }) => nomor === place.nomor);
  return (
    <li>
      <Link from="/$tahun/cek/$id" to="/$tahun/cek/$id" search={{ bagian: String(place.nomor), baris: String(place.line) }}>
        {document?.nama} · {where}
      </Link>{' '}
      {quote}
    </li>
  );
}
