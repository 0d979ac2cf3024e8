import { TextInput } from '@mantine/core';
import { columnOf, plainNumber } from '../../measurement/entry/clipboard.ts';
import { Fields } from '../../ui/layout.tsx';
import css from '../hitung.module.css';

type PeriodeProps = {
  /** Names of the periods, in their order. */
  readonly nama: readonly string[];
  readonly typed: readonly string[];
  readonly satuan: string | null;
  readonly onChange: (typed: readonly string[]) => void;
};

/** A figure of each period; what is empty is free. A column from a spreadsheet fills from its field on. */
export function PeriodeFields({ nama, typed, satuan, onChange }: PeriodeProps) {
  const set = (from: number, values: readonly string[]): void =>
    onChange(typed.map((one, i) => (i < from ? one : (values[i - from] ?? one))));
  return (
    <Fields>
      {nama.map((label, i) => (
        <TextInput
          key={label}
          label={label}
          inputMode="decimal"
          autoComplete="off"
          value={typed[i] ?? ''}
          onChange={(event) => set(i, [event.currentTarget.value])}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text');
            event.preventDefault();
            set(i, /[\r\n]./.test(text) ? columnOf(text) : [plainNumber(text.trim())]);
          }}
          rightSection={satuan === null ? null : <span className={css.unit}>{satuan}</span>}
        />
      ))}
    </Fields>
  );
}
