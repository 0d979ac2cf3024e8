import type { ImportProfileWire } from '@selaras/contract';
import { useState } from 'react';
import { Stack } from '../ui/layout.tsx';
import { PemetaanSkm, type Profil } from './pemetaan-skm.tsx';
import { PemetaanCocok, SimpanPemetaan } from './pemetaan-tersimpan.tsx';
import type { PilihanProps } from './pilihan.tsx';

/** How a form is read: by a mapping that is kept, or as it is said here; and kept for the next file. */
export function PilihanSkm({ seen, isian, onIsian, profil: read }: PilihanProps & { readonly profil: Profil }) {
  const profil = isian.profil ?? read; // what was just said, before the server has read by it
  const [used, setUsed] = useState<ImportProfileWire | null>(null);
  const isMapped = profil.pertanyaan.length > 0 && !seen.masalah.some(({ code }) => OPEN.has(code));
  const use = (profile: ImportProfileWire): void => {
    setUsed(profile);
    onIsian({ ...isian, unitId: isian.unitId ?? profile.unitId, profil: profile.profil });
  };
  if (seen.kolom.length === 0 && profil.pertanyaan.length === 0) return null;
  return (
    <Stack>
      <PemetaanCocok offered={seen.profilCocok.filter(({ id }) => id !== used?.id)} onUse={use} />
      <PemetaanSkm profil={profil} kolom={seen.kolom} isLive onProfil={(next) => onIsian({ ...isian, profil: next })} />
      {isMapped && <SimpanPemetaan profil={profil} unitId={isian.unitId} used={used} onUsed={setUsed} />}
    </Stack>
  );
}

/** With any of these a mapping is not whole. */
const OPEN: ReadonlySet<string> = new Set([
  'skm.no_unsur',
  'skm.scale_undeclared',
  'skm.conversion_out_of_range',
  'skm.unsur_twice',
  'skm.column_missing',
]);
