/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the combobox pattern: focus stays in the input, the list is spoken by aria-activedescendant */
import { Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet } from '../api-hooks.ts';
import { useOpened } from '../use-opened.ts';
import type { Area } from './areas.ts';
import { type Destination, matching } from './destinations.ts';
import css from './search-dialog.module.css';

type SearchProps = { readonly opened: boolean; readonly onClose: () => void; readonly areas: readonly Area[]; readonly tahun: number };

/** Ctrl K: go to any indicator or screen by a few letters. */
export function SearchDialog({ opened, onClose, areas, tahun }: SearchProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={useOpened(opened)}
      onClose={onClose}
      title={t('search.title')}
      size="lg"
      centered={false}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Finder areas={areas} tahun={tahun} onClose={onClose} />
    </Modal>
  );
}

function Finder({ areas, tahun, onClose }: Omit<SearchProps, 'opened'>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = matching(useDestinations(areas, tahun), typed);
  const active = found[Math.min(at, found.length - 1)];

  const go = (destination: Destination | undefined): void => {
    if (!destination) return;
    onClose();
    void navigate({ href: destination.href });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((held) => (Math.min(held, found.length - 1) + step + found.length) % Math.max(found.length, 1));
    } else if (event.key === 'Enter') go(active);
  };

  return (
    <>
      <TextInput
        data-autofocus
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        placeholder={t('search.placeholder')}
        aria-label={t('search.label')}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={active ? `${listId}-${active.key}` : undefined}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
      />
      {found.length === 0 && <output className={css.none}>{t('search.none')}</output>}
      <Results id={listId} found={found} active={active} onGo={go} />
    </>
  );
}

type ResultsProps = {
  readonly id: string;
  readonly found: readonly Destination[];
  readonly active: Destination | undefined;
  readonly onGo: (destination: Destination) => void;
};

function Results({ id, found, active, onGo }: ResultsProps) {
  const { t } = useTranslation();
  return (
    <div id={id} role="listbox" aria-label={t('search.results')} className={css.list}>
      {found.map((destination) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys live on the input, which keeps the focus
        <div
          key={destination.key}
          id={`${id}-${destination.key}`}
          role="option"
          tabIndex={-1}
          aria-selected={destination === active}
          className={css.option}
          onClick={() => onGo(destination)}
        >
          <span className={css.kind}>{destination.kind}</span>
          <span>{destination.title}</span>
        </div>
      ))}
    </div>
  );
}

function useDestinations(areas: readonly Area[], tahun: number): readonly Destination[] {
  const { t } = useTranslation();
  const board = useGet('GET /api/board', { query: { tahun } });
  return [
    ...areas.map((area) => ({ key: area.key, kind: t('search.screen'), title: t(`area.${area.key}`), href: `/${tahun}/${area.path}` })),
    ...(board.data?.rows ?? []).map((row) => ({ key: row.id, kind: `IKU ${row.kode}`, title: row.nama, href: `/${tahun}/iku/${row.id}` })),
  ];
}
