import { Button, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Fields, Row, Split, Stack } from '../ui/layout.tsx';
import { LeaveGuard } from '../ui/leave-guard.tsx';
import { Section } from '../ui/page.tsx';
import { Andaian } from './andaian.tsx';
import { BagianList } from './bagian-list.tsx';
import { HasilAtas, HasilRinci } from './hasil-view.tsx';
import css from './hitung.module.css';
import { JsonMasukan } from './json-masukan.tsx';
import type { KindForm } from './kinds/kind-form.ts';
import { PaketNote } from './paket-note.tsx';
import { SetelanChoice } from './setelan-choice.tsx';
import { SimpanButton } from './simpan.tsx';
import { type AwalHitung, type Hitung, useHitung } from './use-hitung.ts';

/** The input at the left, the score at its right; below, every step, what could be otherwise, and the law. */
export function HitungForm({ form, awal }: { readonly form: KindForm; readonly awal: AwalHitung }) {
  const { t } = useTranslation();
  const hitung = useHitung(form, awal);
  return (
    <>
      <Split
        label={t('hitung.hasil')}
        main={
          <Stack gap={24}>
            <Aturan hitung={hitung} />
            {hitung.semuaCara.length > 1 && (
              <div>
                <SegmentedControl
                  aria-label={t('hitung.caraIsi')}
                  className={css.cara ?? ''}
                  value={hitung.cara?.kode ?? ''}
                  onChange={hitung.setCara}
                  data={hitung.semuaCara.map(({ kode, nama }) => ({ value: kode, label: nama }))}
                />
              </div>
            )}
            <BagianList key={hitung.cara?.kode} hitung={hitung} />
            <Row>
              <Button variant="subtle" onClick={hitung.kosongkan}>
                {t('hitung.kosongkan')}
              </Button>
            </Row>
          </Stack>
        }
        aside={
          <Stack gap={16}>
            <HasilAtas hitung={hitung} />
            <SimpanButton hitung={hitung} />
          </Stack>
        }
      />
      {hitung.hasil !== null && <HasilRinci hasil={hitung.hasil} names={hitung.names} />}
      <Andaian hitung={hitung} />
      <SetelanChoice hitung={hitung} />
      {hitung.paket !== undefined && <PaketNote paket={hitung.paket} />}
      <Section title={t('hitung.json')}>
        <JsonMasukan kind={form.kind} masukan={hitung.masukan} paket={hitung.paketDipilih} />
      </Section>
      <LeaveGuard isOpen={hitung.isBerubah && hitung.tersimpan === null}>{t('hitung.tinggalkan')}</LeaveGuard>
    </>
  );
}

/** Which year's rules: by the year, or one pack whatever the year. */
function Aturan({ hitung }: { readonly hitung: Hitung }) {
  const { t } = useTranslation();
  const { form, tahun, setTahun, paketDipilih, setPaket, problems } = hitung;
  const tahunError = problems.get('tahun') ?? null;
  return (
    <Fields>
      <TextInput
        label={t('hitung.tahun')}
        description={t('hitung.tahunBantuan')}
        inputMode="numeric"
        autoComplete="off"
        value={tahun}
        error={tahunError}
        onChange={(event) => setTahun(event.currentTarget.value)}
      />
      {form.packs.length > 1 && (
        <NativeSelect
          label={t('hitung.paket')}
          description={t('hitung.paketBantuan')}
          value={paketDipilih}
          onChange={(event) => setPaket(event.currentTarget.value)}
          data={[
            { value: '', label: t('hitung.menurutTahun') },
            ...form.packs.map(({ id, nama }) => ({ value: id, label: `${nama} (${id})` })),
          ]}
        />
      )}
      {form.perUnsur === true && (
        <NativeSelect
          label={t('hitung.jumlahUnsur')}
          description={t('hitung.jumlahUnsurBantuan')}
          value={String(hitung.jumlahUnsur)}
          onChange={(event) => hitung.setJumlahUnsur(Number(event.currentTarget.value))}
          data={Array.from({ length: 20 }, (_, i) => String(i + 1))}
        />
      )}
    </Fields>
  );
}
