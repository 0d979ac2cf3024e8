import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './filter-bar.module.css';

type FilterChoice = { readonly value: string | undefined; readonly label: string; readonly count: number };

type FilterBarProps = {
  readonly label: string;
  readonly choices: readonly FilterChoice[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
  readonly searched: string;
  readonly onSearch: (text: string) => void;
};

/** Narrowing a list. What is chosen stands in the address, so a filtered list can be shared and kept. */
export function FilterBar({ label, choices, chosen, onChoose, searched, onSearch }: FilterBarProps) {
  const { t } = useTranslation();
  return (
    <search className={css.bar} aria-label={label}>
      <div className={css.choices}>
        {choices.map((choice) => (
          <button
            key={choice.value ?? 'all'}
            type="button"
            className={css.choice}
            aria-pressed={choice.value === chosen}
            onClick={() => onChoose(choice.value)}
          >
            {choice.label} <span>{choice.count}</span>
          </button>
        ))}
      </div>
      <TextInput
        className={css.search ?? ''}
        aria-label={t('filter.search')}
        placeholder={t('filter.search')}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={searched}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
    </search>
  );
}

/** Every word must occur. */
export function hasWords(text: string, searched: string): boolean {
  const held = text.toLowerCase();
  return searched
    .toLowerCase()
    .split(/\s+/)
    .every((word) => held.includes(word));
}
