import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTahun } from '../ui/tahun.ts';

/** Where a figure names the rules that made it, the name leads to them. */
export function PackLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const tahun = useTahun();
  return (
    <Link to="/$tahun/paket-aturan/$paket" params={{ tahun: String(tahun), paket: id }}>
      {children}
    </Link>
  );
}
