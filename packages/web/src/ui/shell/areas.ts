import type { Action } from '@selaras/core';
import {
  IconBuilding,
  IconCalculator,
  IconChartDots,
  IconFileSearch,
  IconFileText,
  IconHistory,
  IconHome,
  IconListDetails,
  IconRuler2,
  IconScale,
  IconSitemap,
  type TablerIcon,
} from '@tabler/icons-react';

type AreaPath =
  | ''
  | 'perencanaan'
  | 'peta-strategi'
  | 'iku'
  | 'pengukuran'
  | 'hitung'
  | 'dokumen'
  | 'cek'
  | 'paket-aturan'
  | 'administrasi'
  | 'audit';
export type AreaKey =
  | 'beranda'
  | 'perencanaan'
  | 'peta'
  | 'iku'
  | 'pengukuran'
  | 'hitung'
  | 'dokumen'
  | 'cek'
  | 'aturan'
  | 'administrasi'
  | 'audit';

export type Area = {
  readonly key: AreaKey;
  readonly path: AreaPath;
  readonly icon: TablerIcon;
  /** Shown when the server says that the person may do one of these somewhere. */
  readonly needs: readonly Action[];
  /** Below the line: about the system, not about a year. */
  readonly isSystem?: true;
};

/** The areas that work. One that does not is not in this list: no disabled entries. */
export const AREAS: readonly Area[] = [
  { key: 'beranda', path: '', icon: IconHome, needs: ['data.read'] },
  { key: 'pengukuran', path: 'pengukuran', icon: IconListDetails, needs: ['data.read'] },
  { key: 'iku', path: 'iku', icon: IconRuler2, needs: ['data.read'] },
  { key: 'dokumen', path: 'dokumen', icon: IconFileText, needs: ['data.read'] },
  { key: 'cek', path: 'cek', icon: IconFileSearch, needs: ['document.check'] },
  { key: 'hitung', path: 'hitung', icon: IconCalculator, needs: ['data.read'] },
  { key: 'perencanaan', path: 'perencanaan', icon: IconSitemap, needs: ['data.read'] },
  { key: 'peta', path: 'peta-strategi', icon: IconChartDots, needs: ['data.read'] },
  { key: 'aturan', path: 'paket-aturan', icon: IconScale, needs: ['data.read'], isSystem: true },
  { key: 'administrasi', path: 'administrasi', icon: IconBuilding, needs: ['org.manage', 'account.manage'], isSystem: true },
  { key: 'audit', path: 'audit', icon: IconHistory, needs: ['audit.read'], isSystem: true },
];

export const areasFor = (abilities: readonly Action[]): readonly Area[] =>
  AREAS.filter(({ needs }) => needs.some((action) => abilities.includes(action)));
