import { Checkbox, NativeSelect } from '@mantine/core';
import type { HasilAkipSimulasi } from '@selaras/core';
import { akip } from '@selaras/core/calculation/akip';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session.ts';
import { Fields, Stack } from '../../ui/layout.tsx';
import { Note } from '../../ui/problem-note.tsx';
import { Caption, Muted } from '../../ui/text.tsx';
import css from '../hitung.module.css';
import { isObjek } from '../masukan.ts';
import { type Hitung, run } from '../use-hitung.ts';

const SHOWN = 12;

/** The smallest sets of grade rises that reach the wanted predikat; grades that cannot move are ticked. */
export function AndaianAkip({ hitung }: { readonly hitung: Hitung }) {
  const { t } = useTranslation();
  const { hariIni } = useSession();
  const [menuju, setMenuju] = useState('');
  const [tetap, setTetap] = useState<readonly string[]>([]);
  const { lke } = hitung.masukan;
  if (!isObjek(lke)) return <Muted>{t('hitung.akip.perluLke')}</Muted>;
  const { tahun } = hitung.masukan;
  const masukan = { tahun, lke, tetap, ...(menuju === '' ? {} : { menuju }) };
  const answer = run({ kind: 'akip-simulasi' }, { masukan, paket: hitung.paketDipilih, hariIni });
  const bands = akip.packs[0]?.rule.predikat.bands ?? [];
  const toggle = (kode: string): void => setTetap((held) => (held.includes(kode) ? held.filter((one) => one !== kode) : [...held, kode]));
  return (
    <Stack gap={16}>
      <Fields>
        <NativeSelect
          label={t('hitung.akip.menuju')}
          value={menuju}
          onChange={(event) => setMenuju(event.currentTarget.value)}
          data={[
            { value: '', label: t('hitung.akip.berikut') },
            ...bands.map(({ kode, nama }) => ({ value: kode, label: `${kode} ${nama}` })),
          ]}
        />
      </Fields>
      <details>
        <summary>{t('hitung.akip.tetap', { count: tetap.length })}</summary>
        <Stack gap={8}>
          {Object.keys(lke).map((kode) => (
            <Checkbox
              key={kode}
              checked={tetap.includes(kode)}
              onChange={() => toggle(kode)}
              label={`${hitung.names.get(kode) ?? kode} (${String(lke[kode])})`}
            />
          ))}
        </Stack>
      </details>
      {answer.ok && isSimulasi(answer.value.output) && <Susunan hasil={answer.value.output} names={hitung.names} />}
    </Stack>
  );
}

const isSimulasi = (output: object): output is HasilAkipSimulasi => 'keadaan' in output;

function Susunan({ hasil, names }: { readonly hasil: HasilAkipSimulasi; readonly names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const { keadaan, menuju, sesudah, dinaikkan, langkah, jumlah, susunan, tertinggi } = hasil;
  if (keadaan === 'sudah_tercapai') return <Note nada="tercapai">{t('hitung.akip.sudah', { menuju })}</Note>;
  if (keadaan === 'tidak_terjangkau')
    return (
      <Note nada="mendekati">{t('hitung.akip.takTerjangkau', { menuju, nilai: tertinggi.tercetak, predikat: tertinggi.predikat })}</Note>
    );
  return (
    <>
      <Note nada="aksen">
        {t('hitung.akip.dapat', { menuju, dinaikkan, langkah, jumlah, nilai: sesudah?.tercetak ?? '', predikat: sesudah?.predikat ?? '' })}
      </Note>
      <ol className={css.factList}>
        {susunan.slice(0, SHOWN).map((set) => (
          <li key={set.map(({ sub, ke }) => `${sub}${ke}`).join()}>
            {set.map(({ sub, dari, ke }) => `${names.get(sub) ?? sub}: ${dari} → ${ke}`).join('; ')}
          </li>
        ))}
      </ol>
      {susunan.length > SHOWN && <Caption>{t('hitung.akip.lain', { count: Number(jumlah) - SHOWN })}</Caption>}
    </>
  );
}
