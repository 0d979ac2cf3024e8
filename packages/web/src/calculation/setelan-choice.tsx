import { Radio } from '@mantine/core';
import type { SetelanPaket } from '@selaras/core';
import { useTranslation } from 'react-i18next';
import { Stack } from '../ui/layout.tsx';
import { Section } from '../ui/page.tsx';
import { Caption } from '../ui/text.tsx';
import css from './hitung.module.css';
import { type Hitung, kata } from './use-hitung.ts';

/** Readings of the rule that are not settled: each with who reads it so. What nobody chooses stays as the pack has it. */
export function SetelanChoice({ hitung }: { readonly hitung: Hitung }) {
  const { t } = useTranslation();
  const { form, paket, draf, setTeks } = hitung;
  const list = paket === undefined ? [] : (form.setelan?.(paket) ?? []);
  if (list.length === 0) return null;
  return (
    <Section title={t('hitung.setelan')}>
      <details open={list.length === 1}>
        <summary>{t('hitung.setelanBantuan', { count: list.length })}</summary>
        <Stack gap={24}>
          {list.map((one) => (
            <Setelan
              key={one.kode}
              setelan={one}
              chosen={draf.teks[`setelan.${one.kode}`] ?? ''}
              onChoose={(nilai) => setTeks({ [`setelan.${one.kode}`]: nilai === one.bawaan ? '' : nilai })}
            />
          ))}
        </Stack>
      </details>
    </Section>
  );
}

type SetelanProps = { readonly setelan: SetelanPaket; readonly chosen: string; readonly onChoose: (nilai: string) => void };

function Setelan({ setelan: { kode, nama, bawaan, pilihan }, chosen, onChoose }: SetelanProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={css.setting}>
      <legend>{kata(nama)}</legend>
      <Stack gap={8}>
        {pilihan.map(({ nilai, bunyi, sumber }) => (
          <div key={nilai}>
            <Radio
              name={`setelan.${kode}`}
              value={nilai}
              checked={nilai === (chosen === '' ? bawaan : chosen)}
              onChange={() => onChoose(nilai)}
              label={nilai === bawaan ? t('hitung.bawaanPaket', { bunyi: kata(bunyi) }) : kata(bunyi)}
            />
            <p className={css.origin}>{sumber}</p>
          </div>
        ))}
      </Stack>
      {chosen !== '' && <Caption>{t('hitung.setelanDiganti')}</Caption>}
    </fieldset>
  );
}
