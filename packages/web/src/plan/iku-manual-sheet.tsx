import type { IkuPageWire, ManualsPageWire, ManualWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { dateText, momentText } from '../ui/format.ts';
import { Stack } from '../ui/layout.tsx';
import { Muted, Tag } from '../ui/text.tsx';
import { CapaianFacts } from './iku-manual-capaian.tsx';
import { CaraReading, Checks } from './iku-manual-cara.tsx';
import { type Fact, Facts, Group, WordList } from './iku-manual-facts.tsx';
import { KomponenTable } from './iku-manual-komponen.tsx';
import type { ShownManual } from './iku-manual-shown.ts';
import { Findings, SmartJudgement } from './iku-manual-smart.tsx';
import { ManualTargets } from './iku-manual-targets.tsx';
import { comma, decreeText, yearsText, zeroDivisorText } from './iku-manual-words.ts';

type SheetProps = { readonly iku: IkuPageWire; readonly shown: ShownManual; readonly findings: ManualsPageWire['findings'] };

/** One version in the order of the ministry's form: what is printed is what computes. */
export function ManualSheet({ iku, shown, findings }: SheetProps) {
  const { t } = useTranslation();
  const { manual } = shown;
  return (
    <div>
      <Identity iku={iku} manual={manual} />
      <Group title={t('manualSheet.meaning')}>
        <Facts
          rows={[
            [t('manualIku.definisi'), manual.definisi],
            [t('manualSheet.tujuan'), manual.tujuan],
          ]}
        />
      </Group>
      <Computation manual={manual} />
      <Group title={t('manualIku.komponen')}>
        {manual.komponen.length === 0 ? <Muted>{t('manualSheet.noKomponen')}</Muted> : <KomponenTable komponen={manual.komponen} />}
      </Group>
      {manual.pemeriksaan.length > 0 && (
        <Group title={t('manualIku.pemeriksaan')}>
          <Checks manual={manual} />
        </Group>
      )}
      <Group title={t('manualSheet.measure')}>
        <Measure manual={manual} satuan={iku.iku.satuan} />
      </Group>
      <Group title={t('manualSheet.capaian')}>
        <CapaianFacts manual={manual} />
      </Group>
      <Group title={t('manualSheet.targets')}>
        <ManualTargets iku={iku} />
      </Group>
      <Group title={t('manualSheet.responsibility')}>
        <Responsibility manual={manual} />
      </Group>
      <Group title={t('manualSheet.evidence')}>
        <Evidence manual={manual} />
      </Group>
      <Group title={t('manualSheet.quality')}>
        <Quality manual={manual} />
      </Group>
      <Group title={t('manualSheet.enacted')}>
        <Enacted shown={shown} findings={findings} />
      </Group>
    </div>
  );
}

function Identity({ iku: { iku }, manual }: { readonly iku: IkuPageWire; readonly manual: ManualWire }) {
  const { t } = useTranslation();
  return (
    <Group title={t('manualSheet.identity')}>
      <Facts
        rows={[
          [t('manualSheet.perspektif'), iku.perspektif],
          [t('manualSheet.sasaran'), `${iku.sasaran.nomor}. ${iku.sasaran.teks}`],
          [t('manualSheet.deskripsiSasaran'), manual.deskripsiSasaran],
          [iku.label, `${iku.kode} · ${iku.nama}`],
          [t('manualSheet.unit'), iku.unitNama],
        ]}
      />
    </Group>
  );
}

function Computation({ manual }: { readonly manual: ManualWire }) {
  const { t } = useTranslation();
  const { cara, pembagiNol, pembulatan } = manual;
  return (
    <Group title={t('manualIku.cara')}>
      <Stack gap={16}>
        <CaraReading cara={cara} manual={manual} />
        <Facts
          rows={[
            ...(cara.jenis === 'rumus' ? [[t('manualSheet.pembagiNolLabel'), zeroDivisorText(pembagiNol, t)] as const] : []),
            [t('manualIku.pembulatan'), pembulatan === null ? t('manualIku.noPembulatan') : t('manualIku.decimals', { count: pembulatan })],
          ]}
        />
      </Stack>
    </Group>
  );
}

function Measure({ manual, satuan }: { readonly manual: ManualWire; readonly satuan: string }) {
  const { t } = useTranslation();
  const { tingkatKendali, tingkatValiditas } = manual;
  const { jenis, metode } = manual.cascading;
  const rows: readonly Fact[] = [
    [t('column.satuan'), satuan],
    [t('manualSheet.jenisAspek'), t(`manualSheet.aspek.${manual.jenisAspek}`)],
    [t('manualSheet.tingkatKendali'), tingkatKendali === null ? null : t(`manualForm.kendaliKata.${tingkatKendali}`)],
    [t('manualSheet.tingkatValiditas'), tingkatValiditas === null ? null : t(`manualForm.validitasKata.${tingkatValiditas}`)],
    [
      t('manualSheet.cascading'),
      [t(`manualSheet.cascadingJenis.${jenis}`), metode === null ? null : t(`manualSheet.cascadingMetode.${metode}`)]
        .filter((part) => part !== null)
        .join(', '),
    ],
    [t('manualIku.konsolidasi'), t(`konsolidasi.${manual.konsolidasiPeriode}`)],
    [t('manualSheet.konsolidasiLokasi'), t(`manualSheet.lokasi.${manual.konsolidasiLokasi}`)],
    [t('manualIku.periode'), t(`manualIku.periodeKata.${manual.periodePelaporan}`)],
    [t('manualSheet.nilaiTertinggi'), manual.nilaiTertinggi === null ? t('manualSheet.noNilaiTertinggi') : comma(manual.nilaiTertinggi)],
    [t('manualIku.desimal'), t('manualIku.decimals', { count: manual.desimal })],
  ];
  return <Facts rows={rows} />;
}

function Responsibility({ manual }: { readonly manual: ManualWire }) {
  const { t } = useTranslation();
  return (
    <Facts
      rows={[
        [t('manualSheet.penanggungJawab'), manual.penanggungJawab],
        [t('manualSheet.penyediaData'), manual.penyediaData],
        [t('manualIku.sumberData'), manual.sumberData],
      ]}
    />
  );
}

function Evidence({ manual }: { readonly manual: ManualWire }) {
  const { t } = useTranslation();
  const { nomor, tanggal } = manual.sop;
  return (
    <Facts
      rows={[
        [t('manualIku.bukti'), manual.buktiDukung.length === 0 ? null : <WordList key="bukti" words={manual.buktiDukung} />],
        [t('manualSheet.evidenceRule'), t(manual.buktiWajib ? 'manualIku.buktiYes' : 'manualIku.buktiNo')],
        [t('manualIku.batas'), t('manualIku.batasDays', { count: manual.batasHari })],
        [
          t('manualSheet.sop'),
          nomor === null ? null : tanggal === null ? nomor : t('manualSheet.sopOf', { number: nomor, date: dateText(tanggal) }),
        ],
        [t('manualIku.tabel'), manual.tabel.length === 0 ? t('manualSheet.noTabel') : manual.tabel.map(({ judul }) => judul).join('; ')],
      ]}
    />
  );
}

function Quality({ manual: { mutuData } }: { readonly manual: ManualWire }) {
  const { t } = useTranslation();
  if (mutuData === null) return <Muted>{t('manualSheet.noQuality')}</Muted>;
  const parts = ['validasi', 'akurasi', 'keterbatasan', 'kompensasi'] as const;
  return <Facts rows={parts.map((part): Fact => [t(`manualSheet.mutu.${part}`), mutuData[part]])} />;
}

type EnactedProps = { readonly shown: ShownManual; readonly findings: ManualsPageWire['findings'] };

/** The decree, why there is this version, who wrote, reviewed and enacted it, and what the reviewer said of each letter of SMART. */
function Enacted({ shown, findings }: EnactedProps) {
  const { t } = useTranslation();
  const held = shown.jenis === 'draf' ? shown.draf : shown.versi;
  const own: readonly Fact[] =
    shown.jenis === 'draf'
      ? [[t('manualSheet.written'), `${shown.draf.ditulisOleh} · ${momentText(shown.draf.ditulisPada)}`]]
      : [
          [t('manualSheet.decree'), decreeText(shown.versi.penetapan, t)],
          [t('manualSheet.written'), shown.versi.ditulisOleh],
          [t('manualSheet.reviewed'), shown.versi.ditinjauOleh],
          [
            t('manualSheet.enactedBy'),
            shown.versi.ditetapkanOleh === null ? null : `${shown.versi.ditetapkanOleh} · ${momentText(shown.versi.pada)}`,
          ],
        ];
  return (
    <Stack gap={16}>
      <Facts
        rows={[
          [t('manualIku.berlaku'), yearsText(held, t)],
          [
            t('manualSheet.change'),
            <span key="perubahan">
              <Tag>{t(`manualLife.perubahan.${held.jenisPerubahan}`)}</Tag> {held.alasan}
            </span>,
          ],
          ...own,
        ]}
      />
      {held.smart !== null && <SmartJudgement smart={held.smart} />}
      {findings.length > 0 && <Findings findings={findings} />}
    </Stack>
  );
}
