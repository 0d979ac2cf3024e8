import { paketCapaian } from '../../capaian/paket-capaian.ts';
import type { BatasCapaian, ManualIku } from '../../indicator/manual-iku.ts';
import { assertNever } from '../../kernel/result.ts';
import { RUMUS_CAPAIAN, STATUS_PAKET_KATA } from './manual-words.ts';

/** How capaian is computed and bounded: each choice is visible, because no rule is fixed for every instansi. */
export function capaianWords({ rumusCapaian, capaian }: ManualIku): readonly string[] {
  const paket = paketCapaian(capaian.paket);
  const rule = paket === null ? `paket ${capaian.paket}` : `paket ${paket.nama} (${paket.id}, ${STATUS_PAKET_KATA[paket.status]})`;
  const bounds = [batas('batas atas', capaian.batasAtas), batas('batas bawah', capaian.batasBawah)].flatMap((one) => one ?? []);
  return [`${[RUMUS_CAPAIAN[rumusCapaian], rule, ...bounds].join('; ')}. ${targetNol(capaian.targetNol)}`];
}

function batas(nama: string, rule: BatasCapaian): string | null {
  if (rule.jenis === 'paket') return null;
  return rule.jenis === 'tanpa' ? `tanpa ${nama}` : `${nama} ${rule.nilai.replace('.', ',')}%`;
}

function targetNol(rule: ManualIku['capaian']['targetNol']): string {
  switch (rule.jenis) {
    case 'tidak_dapat_dihitung':
      return 'Dengan target nol, capaian tidak dihitung.';
    case 'terburuk':
      return `Dengan target nol, capaian dihitung dari nilai terburuk ${rule.nilai.replace('.', ',')}.`;
    case 'nol_tercapai':
      return 'Dengan target nol, capaian 100% apabila realisasi nol, selain itu 0%.';
    default:
      return assertNever(rule);
  }
}
