import type { ManualVersionWire, ManualWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { absenceWord, dateText } from '../ui/format.ts';

type Span = { readonly sejakTahun: number; readonly sampaiTahun: number | null };

/** "berlaku sejak 2024", "berlaku 2023 sampai 2024", "berlaku 2024". */
export function yearsText({ sejakTahun, sampaiTahun }: Span, t: TFunction): string {
  if (sampaiTahun === null) return t('manualIku.since', { from: sejakTahun });
  if (sampaiTahun === sejakTahun) return t('manualLife.onlyYear', { year: sejakTahun });
  return t('manualIku.between', { from: sejakTahun, to: sampaiTahun });
}

/** "Keputusan nomor 12 Tahun 2024, 3 Januari 2024, oleh Kepala Kantor". */
export const decreeText = (penetapan: ManualVersionWire['penetapan'], t: TFunction): string | null =>
  penetapan === null
    ? null
    : t('manualLife.decree', {
        jenis: t(`manualLife.decreeKind.${penetapan.jenis}`),
        number: penetapan.nomor,
        date: dateText(penetapan.tanggal),
        by: penetapan.penandatangan,
      });

export const comma = (text: string): string => text.replace('.', ',');

/** What a limit of capaian is, where it comes from the pack with its value. */
export function limitText(limit: ManualWire['capaian']['batasAtas'], ofPack: string | null, t: TFunction): string {
  if (limit.jenis === 'tanpa') return t('manualSheet.noLimit');
  if (limit.jenis === 'nilai') return t('manualSheet.percent', { value: comma(limit.nilai) });
  return ofPack === null ? t('manualSheet.packNoLimit') : t('manualSheet.packLimit', { value: comma(ofPack) });
}

export function zeroTargetText(rule: ManualWire['capaian']['targetNol'], t: TFunction): string {
  return rule.jenis === 'terburuk'
    ? t('manualSheet.targetNol.terburuk', { value: comma(rule.nilai) })
    : t(`manualSheet.targetNol.${rule.jenis}`);
}

export function zeroDivisorText(rule: ManualWire['pembagiNol'], t: TFunction): string {
  if (rule === null) return t('manualSheet.pembagiNol.tanpa');
  if (rule.jenis === 'tidak_dinilai') return t('manualSheet.pembagiNol.tidak_dinilai', { word: absenceWord('not_assessed') });
  return rule.jenis === 'nilai' ? t('manualSheet.pembagiNol.nilai', { value: comma(rule.nilai) }) : t('manualSheet.pembagiNol.tolak');
}
