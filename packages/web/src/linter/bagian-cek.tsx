import type { CekLengkapWire, DokumenCekWire } from '@selaras/contract';
import { documentSentence } from '@selaras/contract/linter/problem-sentences';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { language } from '../ui/i18n.ts';
import { TabLinks, tabClass } from '../ui/page.tsx';
import { Note } from '../ui/problem-note.tsx';
import { Banding } from './banding.tsx';
import { DokumenCek } from './dokumen-cek.tsx';
import { MatriksPaket } from './matriks-paket.tsx';

/** The parts of a check, each with its address: the matrix of a package first, then every document, then the draft before. */
export function BagianCek({ check }: { readonly check: CekLengkapWire }) {
  const { t } = useTranslation();
  const { bagian } = useSearch({ from: '/$tahun/cek/$id' });
  const isPackage = check.dokumen.length > 1;
  const here = bagian ?? (isPackage ? 'paket' : '1');
  const document = check.dokumen.find(({ nomor }) => String(nomor) === here);
  return (
    <div>
      <TabLinks label={t('cek.bagian')}>
        {isPackage && <Tab to="paket" here={here} word={t('cek.paket')} />}
        {check.dokumen.map(({ nomor, nama }) => (
          <Tab key={nomor} to={String(nomor)} here={here} word={nama} />
        ))}
        <Tab to="banding" here={here} word={t('cek.banding')} />
      </TabLinks>
      {here === 'paket' && <MatriksPaket check={check} />}
      {here === 'banding' && <Banding check={check} />}
      {document !== undefined && <SatuDokumen check={check} document={document} />}
    </div>
  );
}

function Tab({ to, here, word }: { readonly to: string; readonly here: string; readonly word: string }) {
  return (
    <Link
      from="/$tahun/cek/$id"
      to="/$tahun/cek/$id"
      search={{ bagian: to }}
      className={tabClass}
      aria-current={to === here ? 'page' : undefined}
    >
      {word}
    </Link>
  );
}

function SatuDokumen({ check, document }: { readonly check: CekLengkapWire; readonly document: DokumenCekWire }) {
  const navigate = useNavigate({ from: '/$tahun/cek/$id' });
  const { catatan, baris } = useSearch({ from: '/$tahun/cek/$id' });
  if (document.masalah !== null)
    return (
      <Note nada="belum" role="alert">
        {documentSentence(document.masalah, language())}
      </Note>
    );
  const choose = (fingerprint: string | undefined): void =>
    void navigate({ search: (now) => ({ ...now, catatan: fingerprint }), replace: true });
  return (
    <DokumenCek
      key={document.nomor}
      check={check}
      nomor={document.nomor}
      chosen={catatan}
      baris={baris === undefined ? undefined : Number(baris)}
      onChoose={choose}
    />
  );
}
