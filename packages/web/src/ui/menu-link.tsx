import { Menu, type MenuItemProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type AnchorItemProps = MenuItemProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof MenuItemProps> & { readonly ref?: Ref<HTMLAnchorElement> };

const AnchorItem = (props: AnchorItemProps) => <Menu.Item component="a" {...props} />;

/** A menu entry that goes somewhere. */
export const MenuLink = createLink(AnchorItem);
