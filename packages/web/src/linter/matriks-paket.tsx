import type { CekLengkapWire, MatriksPaketWire } from '@selaras/contract';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { language } from '../ui/i18n.ts';
import { Stack } from '../ui/layout.tsx';
import { Section } from '../ui/page.tsx';
import { Empty } from '../ui/query-view.tsx';
import { Tag } from '../ui/text.tsx';
import { DaftarCatatan } from './daftar-catatan.tsx';
import css from './linter.module.css';

/** What every document of a package says of every indicator; cells that differ are marked and told below. */
export function MatriksPaket({ check }: { readonly check: CekLengkapWire }) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/$tahun/cek/$id' });
  const { catatan } = useSearch({ from: '/$tahun/cek/$id' });
  const { matriks, antarDokumen } = check;
  const choose = (fingerprint: string | undefined): void =>
    void navigate({ search: (now) => ({ ...now, catatan: fingerprint }), replace: true });
  return (
    <Stack gap={24}>
      {matriks === null || matriks.indikator.length === 0 ? (
        <Empty title={t('cek.matriksKosong')}>{t('cek.matriksKosongBantuan')}</Empty>
      ) : (
        <Tabel check={check} matriks={matriks} />
      )}
      <Section title={t('cek.antarDokumen', { count: antarDokumen.length })}>
        {antarDokumen.length === 0 ? (
          <p>{t('cek.antarDokumenKosong')}</p>
        ) : (
          <DaftarCatatan check={check} groups={[{ bab: '', notes: antarDokumen }]} nomorOf={() => 0} chosen={catatan} onChoose={choose} />
        )}
      </Section>
    </Stack>
  );
}

function Tabel({ check, matriks }: { readonly check: CekLengkapWire; readonly matriks: MatriksPaketWire }) {
  const { t } = useTranslation();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={css.matrixFrame} aria-label={t('cek.matriks')} tabIndex={0}>
      <table className={css.matrix}>
        <caption>{t('cek.matriks')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cek.indikator')}</th>
            <th scope="col">{t('cek.ukuran')}</th>
            {check.dokumen.map(({ nomor, nama }) => (
              <th key={nomor} scope="col">
                {nama}
              </th>
            ))}
          </tr>
        </thead>
        {matriks.indikator.map((indikator) => (
          <tbody key={indikator.kunci}>
            {indikator.ukuran.map((ukuran, i) => (
              <tr key={ukuran.nama.id}>
                {i === 0 && (
                  <th scope="rowgroup" rowSpan={indikator.ukuran.length}>
                    {indikator.nama} {indikator.ragu && <Tag>{t('cek.padananRagu')}</Tag>}
                  </th>
                )}
                <th scope="row">{ukuran.nama[language()]}</th>
                {check.dokumen.map(({ nomor }) => (
                  <Sel key={nomor} sel={ukuran.sel.find((one) => one.nomor === nomor)} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Sel({ sel }: { readonly sel: MatriksPaketWire['indikator'][number]['ukuran'][number]['sel'][number] | undefined }) {
  const { t } = useTranslation();
  if (sel === undefined || sel.teks === null) return <td className={css.none}>{t('cek.tidakDisebut')}</td>;
  return (
    <td data-berbeda={sel.berbeda || undefined}>
      <Link from="/$tahun/cek/$id" to="/$tahun/cek/$id" search={{ bagian: String(sel.nomor), baris: String(sel.line ?? 1) }}>
        {sel.teks}
      </Link>
      {sel.berbeda && <span className={css.differs}>{t('cek.berbeda')}</span>}
    </td>
  );
}
