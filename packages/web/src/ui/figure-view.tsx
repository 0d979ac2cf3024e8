import type { FigureWire, TotalWire } from '@selaras/contract';
import type { StatusRilis } from '@selaras/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './figure-view.module.css';
import { absenceWord, figureText } from './format.ts';

/** Which lineage a figure opens: an indicator in a year, or the NPSS of a year. */
export type Asal = { readonly ikuId: string; readonly tahun: number } | { readonly npss: number };

export const asalText = (asal: Asal): string => ('npss' in asal ? `npss.${asal.npss}` : `${asal.ikuId}.${asal.tahun}`);

export function parseAsal(text: string | undefined): Asal | null {
  const [, subject, tahun] = /^(npss|[0-9a-f-]{36})\.(\d{4})$/.exec(text ?? '') ?? [];
  if (subject === undefined) return null;
  return subject === 'npss' ? { npss: Number(tahun) } : { ikuId: subject, tahun: Number(tahun) };
}

type FigureProps = {
  readonly figure: FigureWire;
  readonly decimals: number;
  readonly asal?: Asal | undefined;
  /** State of the measurement behind it: a figure that its owner has not released is "belum rilis", not merely missing. */
  readonly rilis?: StatusRilis | null;
};

/** A figure that can say where it comes from. Absence is a word, never a dash and never zero. */
export function FigureView({ figure, decimals, asal, rilis = null }: FigureProps) {
  const { t } = useTranslation();
  if ('alasan' in figure) {
    const isUnreleased = figure.alasan === 'no_data_yet' && rilis === 'belum_rilis';
    return <span className={css.absent}>{isUnreleased ? t('rilis.belum_rilis') : absenceWord(figure.alasan)}</span>;
  }
  const text = <span className={css.figure}>{figureText(figure, decimals)}</span>;
  return asal === undefined ? text : <AsalLink asal={asal}>{text}</AsalLink>;
}

/** Opens "dari mana angka ini?" beside the page. The panel stands in the address, so it can be shared. */
export function AsalLink({ asal, children }: { readonly asal: Asal; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Link
      to="."
      search={(held) => ({ ...held, asal: asalText(asal) })}
      className={css.link ?? ''}
      title={t('figure.asal')}
      resetScroll={false}
    >
      {children}
    </Link>
  );
}

type TotalProps = {
  readonly total: TotalWire;
  readonly decimals?: number;
  readonly asal?: Asal;
  readonly size?: 'big' | 'medium' | 'text';
  readonly of?: string;
};

/** A total and, when members are missing, how many it knows: "98,97 sementara, 13 dari 14 IKU". */
export function TotalView({ total, decimals = 2, asal, size = 'text', of }: TotalProps) {
  const { t } = useTranslation();
  const text = figureText(total.figure, decimals);
  if (text === null) return <span className={css.absent}>{'alasan' in total.figure ? absenceWord(total.figure.alasan) : ''}</span>;
  const number = <span className={`${css.figure ?? ''} ${size === 'text' ? '' : (css[size] ?? '')}`}>{text}</span>;
  return (
    <span>
      {asal === undefined ? number : <AsalLink asal={asal}>{number}</AsalLink>}
      {total.diketahui < total.seluruhnya && (
        <>
          {' '}
          <span className={css.provisional} data-baris={size === 'text' ? undefined : ''}>
            {t('figure.provisional', { known: total.diketahui, all: total.seluruhnya, of: of ?? t('figure.members') })}
          </span>
        </>
      )}
    </span>
  );
}
