import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet } from '../../ui/api-hooks.ts';
import { Tag } from '../../ui/text.tsx';
import css from './entry.module.css';
import type { Komponen, KomponenProps } from './reason-field.tsx';
import type { Entry } from './use-entry.ts';

const AmbilDialog = lazy(async () => ({ default: (await import('./ambil-dialog.tsx')).AmbilDialog }));

/** Kinds of components that a calculation has figures for. */
const ANGKA: ReadonlySet<Komponen['jenis']> = new Set(['cacah', 'nilai', 'rupiah', 'persen', 'indeks_100', 'indeks_4', 'indeks']);

/** All figures at once from one kept calculation; open already when the address names the calculation. */
export function AmbilSemua({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const { ambil } = useSearch({ from: '/$tahun/iku/$ikuId/isi/$period' });
  const navigate = useNavigate({ from: '/$tahun/iku/$ikuId/isi/$period' });
  const [isAsked, setAsked] = useState(false);
  const komponen = entry.form.manual.komponen.filter(({ jenis }) => ANGKA.has(jenis));
  if (komponen.length === 0) return null;
  const isOpen = isAsked || ambil !== undefined;
  const close = (): void => {
    setAsked(false);
    if (ambil !== undefined) void navigate({ search: (held) => ({ ...held, ambil: undefined }), replace: true });
  };
  return (
    <>
      <p className={css.takeAll}>
        <Button variant="default" onClick={() => setAsked(true)}>
          {t('hitung.ambil.verb')}
        </Button>
      </p>
      {isOpen && (
        <Suspense fallback={null}>
          <AmbilDialog entry={entry} komponen={komponen} awal={ambil} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

/** Beside one figure: take it from a calculation, or see which one it was taken from and let go of that. */
export function DariPerhitungan({ komponen, entry }: Omit<KomponenProps, 'error'>) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { kode, nama } = komponen;
  const held = entry.draft.komponen[kode];
  if (held?.mode === 'angka' && held.perhitungan !== undefined)
    return (
      <p className={css.taken}>
        <Asal id={held.perhitungan.id} />
        <button
          type="button"
          className={css.reason}
          aria-label={t('hitung.ambil.lepasDari', { nama })}
          onClick={() => entry.change({ jenis: 'komponen', kode, isi: { mode: 'angka', teks: held.teks } })}
        >
          {t('hitung.ambil.lepas')}
        </button>
      </p>
    );
  return (
    <>
      <button type="button" className={css.reason} aria-label={t('hitung.ambil.satu', { nama })} onClick={() => setOpen(true)}>
        {t('hitung.ambil.verb')}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <AmbilDialog entry={entry} komponen={[komponen]} awal={undefined} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** The calculation by its title, as a link. */
function Asal({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const kept = useGet('GET /api/calculations/:id', { params: { id } });
  return (
    <Tag>
      <Link from="/$tahun" to="/$tahun/hitung/simpanan/$id" params={{ id }}>
        {kept.data === undefined ? t('hitung.ambil.dari') : `${t('hitung.ambil.dari')}: ${kept.data.judul}`}
      </Link>
    </Tag>
  );
}
