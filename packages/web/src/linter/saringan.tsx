import { Checkbox, NativeSelect } from '@mantine/core';
import type { CatatanCekWire } from '@selaras/contract';
import { NAMA_ATURAN } from '@selaras/core';
import { useTranslation } from 'react-i18next';
import { language } from '../ui/i18n.ts';
import css from './linter.module.css';

/** `tingkat` and `aturan` are empty where everything is shown. */
export type Saringan = { readonly tingkat: string; readonly aturan: string; readonly hanyaTerbuka: boolean };

export const BILAH: Saringan = { tingkat: '', aturan: '', hanyaTerbuka: false };

export const saring = (notes: readonly CatatanCekWire[], { tingkat, aturan, hanyaTerbuka }: Saringan): readonly CatatanCekWire[] =>
  notes.filter(
    ({ severity, rule, keputusan }) =>
      (tingkat === '' || severity === tingkat) && (aturan === '' || rule === aturan) && (!hanyaTerbuka || keputusan === null),
  );

type SaringanProps = {
  readonly notes: readonly CatatanCekWire[];
  readonly saringan: Saringan;
  readonly onChange: (next: Saringan) => void;
};

/** Narrows the notes, and with them the marks in the text. */
export function SaringanCatatan({ notes, saringan, onChange }: SaringanProps) {
  const { t } = useTranslation();
  const counted = (of: (note: CatatanCekWire) => string): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const note of notes) counts.set(of(note), (counts.get(of(note)) ?? 0) + 1);
    return counts;
  };
  const [levels, rules] = [counted(({ severity }) => severity), counted(({ rule }) => rule)];
  const levelChoices = (['error', 'warn', 'info'] as const).map((level) => ({
    value: level,
    label: `${t(`cek.tingkat.${level}`)} (${levels.get(level) ?? 0})`,
  }));
  const ruleChoices = [...new Set(notes.map(({ rule }) => rule))].map((rule) => ({
    value: rule,
    label: `${NAMA_ATURAN[rule][language()]} (${rules.get(rule) ?? 0})`,
  }));
  return (
    <search className={css.filters} aria-label={t('cek.saring')}>
      <NativeSelect
        label={t('cek.tingkatJudul')}
        data={[{ value: '', label: t('cek.semua', { count: notes.length }) }, ...levelChoices]}
        value={saringan.tingkat}
        onChange={(event) => onChange({ ...saringan, tingkat: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('cek.aturanJudul')}
        data={[{ value: '', label: t('cek.semuaAturan') }, ...ruleChoices]}
        value={saringan.aturan}
        onChange={(event) => onChange({ ...saringan, aturan: event.currentTarget.value })}
      />
      <Checkbox
        label={t('cek.hanyaTerbuka')}
        checked={saringan.hanyaTerbuka}
        onChange={(event) => onChange({ ...saringan, hanyaTerbuka: event.currentTarget.checked })}
      />
    </search>
  );
}
