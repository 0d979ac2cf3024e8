import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Stack } from '../ui/layout.tsx';
import { Caption, SubTitle } from '../ui/text.tsx';
import css from './planning.module.css';

type RowsProps<T> = {
  readonly title: string;
  readonly help?: string;
  readonly verb: string;
  readonly rows: readonly T[];
  readonly empty: T;
  readonly onChange: (rows: readonly T[]) => void;
  /** The first field stands on its own line on narrow screens; the second beside the button that removes the row. */
  readonly children: (row: T, at: number, set: (row: T) => void) => ReactNode;
  readonly extra?: ReactNode;
};

/** A list that is typed row by row. */
export function RowsEditor<T>({ title, help, verb, rows, empty, onChange, children, extra }: RowsProps<T>) {
  const { t } = useTranslation();
  return (
    <Stack gap={8}>
      <SubTitle>{title}</SubTitle>
      {help !== undefined && <Caption>{help}</Caption>}
      {rows.map((row, i) => (
        <div key={`${title}-${i}`} className={css.rowEditor}>
          {children(row, i, (next) => onChange(rows.map((held, at) => (at === i ? next : held))))}
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('planning.renstra.removeRow', { what: title, number: i + 1 })}
            onClick={() => onChange(rows.filter((_, at) => at !== i))}
          >
            <IconTrash size={18} aria-hidden="true" />
          </ActionIcon>
        </div>
      ))}
      <div className={css.buttons}>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => onChange([...rows, empty])}>
          {verb}
        </Button>
        {extra}
      </div>
    </Stack>
  );
}
