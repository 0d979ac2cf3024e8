import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconLogout, IconUser } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session.ts';
import { signOut } from '../../session/sign-out.ts';
import { chooseLanguage, type Language, language } from '../i18n.ts';
import { MenuLink } from '../menu-link.tsx';
import { applyDensity, usePreference } from '../preferences.ts';
import { Hidden } from '../text.tsx';
import { useOpened } from '../use-opened.ts';
import css from './app-shell.module.css';
import { initials } from './initials.ts';

/** What belongs to the person: language, look, password, leaving. */
export function AccountMenu({ tahun }: { readonly tahun: number }) {
  const { t } = useTranslation();
  const { account } = useSession();
  const target = useRef<HTMLButtonElement>(null);
  const [isWanted, setWanted] = useState(true);
  // Mounted by the click that asks for it: this button takes the focus first, so that closing gives it back.
  useEffect(() => target.current?.focus(), []);
  const isOpen = useOpened(isWanted);
  return (
    <Menu opened={isOpen} onChange={setWanted} position="bottom-end" width={264} closeOnItemClick={false}>
      <Menu.Target>
        <button ref={target} type="button" className={css.avatar}>
          <span aria-hidden="true">{initials(account.nama)}</span>
          <Hidden>{t('shell.account', { name: account.nama })}</Hidden>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {account.nama}
          <br />
          {account.email}
        </Menu.Label>
        <MenuLink
          to="/$tahun/akun"
          params={{ tahun: String(tahun) }}
          closeMenuOnClick
          leftSection={<IconUser size={16} aria-hidden="true" />}
        >
          {t('shell.ownAccount')}
        </MenuLink>
        <Look />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden="true" />} onClick={() => void signOut()}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** How Selaras speaks and looks, remembered in this browser. */
function Look() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [kerapatan] = usePreference('kerapatan', 'nyaman');
  return (
    <>
      <Menu.Divider />
      <Choices<Language>
        label={t('shell.language')}
        value={language()}
        onChoose={(value) => void chooseLanguage(value)}
        options={[
          { value: 'id', label: 'Bahasa Indonesia' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Menu.Divider />
      <Choices
        label={t('shell.theme')}
        value={colorScheme}
        onChoose={setColorScheme}
        options={[
          { value: 'light', label: t('theme.light') },
          { value: 'dark', label: t('theme.dark') },
          { value: 'auto', label: t('theme.auto') },
        ]}
      />
      <Menu.Divider />
      <Choices
        label={t('shell.density')}
        value={kerapatan}
        onChoose={applyDensity}
        options={[
          { value: 'nyaman', label: t('density.nyaman') },
          { value: 'padat', label: t('density.padat') },
        ]}
      />
    </>
  );
}

type ChoicesProps<V extends string> = {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChoose: (value: V) => void;
};

function Choices<V extends string>({ label, value, options, onChoose }: ChoicesProps<V>) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a menu may hold groups of radio items, but no fieldset
    <div role="group" aria-label={label}>
      <Menu.Label>{label}</Menu.Label>
      {options.map((option) => (
        <Menu.RadioItem
          key={option.value}
          value={option.value}
          checked={option.value === value}
          onChange={() => onChoose(option.value)}
          checkIcon={<IconCheck size={16} aria-hidden="true" />}
        >
          {option.label}
        </Menu.RadioItem>
      ))}
    </div>
  );
}
