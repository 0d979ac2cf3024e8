import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGet } from '../ui/api-hooks.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { useTahun } from '../ui/tahun.ts';
import { HitungForm } from './hitung-form.tsx';
import { DRAF_KOSONG } from './isian.ts';
import type { KindForm } from './kinds/kind-form.ts';
import { kindForm } from './kinds/kinds.ts';
import { caraOf, drafOf, isObjek } from './masukan.ts';
import { type AwalHitung, kata } from './use-hitung.ts';

const UNSUR = 9;

/** One kind of calculation: its input, its result and why, at once. */
export function HitungScreen() {
  const { t } = useTranslation();
  const { kind } = useParams({ from: '/$tahun/hitung/$kind' });
  const { dari } = useSearch({ from: '/$tahun/hitung/$kind' });
  const tahun = useTahun();
  const form = kindForm(kind);
  const crumb = (
    <Link key="hitung" from="/$tahun" to="/$tahun/hitung">
      {t('area.hitung')}
    </Link>
  );
  if (form === undefined)
    return (
      <Page title={t('area.hitung')} crumbs={[crumb]}>
        <Empty
          title={t('hitung.tanpaJenis')}
          action={
            <LinkButton from="/$tahun" to="/$tahun/hitung" mt={16}>
              {t('hitung.semuaJenis')}
            </LinkButton>
          }
        />
      </Page>
    );
  return (
    <Page title={t(`hitung.jenis.${form.kind}`)} lead={t(`hitung.guna.${form.kind}`)} crumbs={[crumb]}>
      {dari === undefined ? (
        <HitungForm key={form.kind} form={form} awal={{ cara: '', draf: DRAF_KOSONG, tahun, paket: '', jumlahUnsur: UNSUR }} />
      ) : (
        <FromKept key={dari} form={form} id={dari} />
      )}
    </Page>
  );
}

function FromKept({ form, id }: { readonly form: KindForm; readonly id: string }) {
  const tahun = useTahun();
  const { t } = useTranslation();
  const kept = useGet('GET /api/calculations/:id', { params: { id } });
  return (
    <QueryView query={kept} lines={8}>
      {({ input, paket }) => {
        const jumlahUnsur = unsurIn(input);
        const cara = caraOf(form.cara({ t, kata, paket, jumlahUnsur }), input);
        const awal: AwalHitung = {
          cara: cara?.kode ?? '',
          draf: cara === undefined ? DRAF_KOSONG : drafOf(cara, input),
          tahun: isObjek(input) && typeof input.tahun === 'number' ? input.tahun : tahun,
          paket,
          jumlahUnsur,
        };
        return <HitungForm form={form} awal={awal} />;
      }}
    </QueryView>
  );
}

/** How many unsur a survey has: as many as it has NRR, or answers in a row. */
function unsurIn(input: unknown): number {
  if (!isObjek(input)) return UNSUR;
  const [first]: readonly unknown[] = Array.isArray(input.jawaban) ? input.jawaban : [];
  const row = Array.isArray(input.nrr) ? input.nrr : first;
  return Array.isArray(row) && row.length > 0 ? row.length : UNSUR;
}
