import { Button, Checkbox, NativeSelect } from '@mantine/core';
import type { HasilAkipSimulasi } from '@selaras/core';
import { akip } from '@selaras/core/calculation/akip';
import { freezeTrace } from '@selaras/core/formula/frozen-trace';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session.ts';
import { Fields, Stack } from '../../ui/layout.tsx';
import { Muted, SubTitle } from '../../ui/text.tsx';
import { isObjek } from '../masukan.ts';
import { type Hitung, run } from '../use-hitung.ts';
import { BandingLke, type Grades } from './banding-lke.tsx';
import { type Susunan, SusunanAkip } from './susunan-akip.tsx';

/** The smallest sets of grade rises that reach the wanted predikat, and any other one beside what is now. */
export function AndaianAkip({ hitung }: { readonly hitung: Hitung }) {
  const { t } = useTranslation();
  const { lke } = hitung.masukan;
  if (!isObjek(lke)) return <Muted>{t('hitung.akip.perluLke')}</Muted>;
  return <DariLke hitung={hitung} kini={Object.fromEntries(Object.entries(lke).map(([sub, grade]) => [sub, String(grade)]))} />;
}

function DariLke({ hitung, kini }: { readonly hitung: Hitung; readonly kini: Grades }) {
  const { t } = useTranslation();
  const { hariIni } = useSession();
  const [menuju, setMenuju] = useState('');
  const [tetap, setTetap] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<Grades>({});
  const { names } = hitung;
  const asked = { tahun: hitung.masukan.tahun, lke: kini, tetap, ...(menuju === '' ? {} : { menuju }) };
  const answer = run({ kind: 'akip-simulasi' }, { masukan: asked, paket: hitung.paketDipilih, hariIni });
  const free = Object.fromEntries(Object.entries(chosen).filter(([sub, grade]) => !tetap.includes(sub) && kini[sub] !== grade));
  const isChosen = (set: Susunan): boolean => set.length === Object.keys(free).length && set.every(({ sub, ke }) => free[sub] === ke);
  return (
    <Stack gap={16}>
      <Fields>
        <Menuju menuju={menuju} onMenuju={setMenuju} />
      </Fields>
      <Tetap kini={kini} names={names} tetap={tetap} onTetap={setTetap} />
      {answer.ok && isSimulasi(answer.value.output) && (
        <SusunanAkip
          hasil={answer.value.output}
          names={names}
          isChosen={isChosen}
          onChoose={(set) => setChosen(Object.fromEntries(set.map(({ sub, ke }) => [sub, ke])))}
        />
      )}
      <div>
        <SubTitle>{t('hitung.akip.banding')}</SubTitle>
        <Banding
          hitung={hitung}
          kini={kini}
          free={free}
          tetap={tetap}
          onGrade={(sub, grade) => setChosen((held) => ({ ...held, [sub]: grade }))}
        />
      </div>
      {Object.keys(free).length > 0 && (
        <div>
          <Button variant="subtle" onClick={() => setChosen({})}>
            {t('hitung.akip.kembali')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

const isSimulasi = (output: object): output is HasilAkipSimulasi => 'keadaan' in output;

function Menuju({ menuju, onMenuju }: { readonly menuju: string; readonly onMenuju: (menuju: string) => void }) {
  const { t } = useTranslation();
  const bands = akip.packs[0]?.rule.predikat.bands ?? [];
  return (
    <NativeSelect
      label={t('hitung.akip.menuju')}
      value={menuju}
      onChange={(event) => onMenuju(event.currentTarget.value)}
      data={[
        { value: '', label: t('hitung.akip.berikut') },
        ...bands.map(({ kode, nama }) => ({ value: kode, label: `${kode} · ${nama}` })),
      ]}
    />
  );
}

type TetapProps = {
  readonly kini: Grades;
  readonly names: ReadonlyMap<string, string>;
  readonly tetap: readonly string[];
  readonly onTetap: (tetap: readonly string[]) => void;
};

/** Grades that cannot move are ticked. */
function Tetap({ kini, names, tetap, onTetap }: TetapProps) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('hitung.akip.tetap', { count: tetap.length })}</summary>
      <Stack gap={8}>
        {Object.entries(kini).map(([sub, grade]) => (
          <Checkbox
            key={sub}
            checked={tetap.includes(sub)}
            onChange={() => onTetap(tetap.includes(sub) ? tetap.filter((one) => one !== sub) : [...tetap, sub])}
            label={`${names.get(sub) ?? sub} (${grade})`}
          />
        ))}
      </Stack>
    </details>
  );
}

type BandingProps = {
  readonly hitung: Hitung;
  readonly kini: Grades;
  readonly free: Grades;
  readonly tetap: readonly string[];
  readonly onGrade: (sub: string, grade: string) => void;
};

function Banding({ hitung, kini, free, tetap, onGrade }: BandingProps) {
  const { hariIni } = useSession();
  const { hasil, names, masukan } = hitung;
  const after = run({ kind: 'akip' }, { masukan: { ...masukan, lke: { ...kini, ...free } }, paket: hitung.paketDipilih, hariIni });
  const rule = (akip.packs.find(({ id }) => id === hitung.paket?.id) ?? akip.packs[0])?.rule;
  if (hasil === null || rule === undefined || !after.ok) return null;
  return (
    <BandingLke
      kini={{ trace: hasil.trace, predikat: predikatOf(hasil.output) }}
      andaian={{ trace: freezeTrace(after.value.trace), predikat: predikatOf(after.value.output) }}
      grades={{ kini, andaian: { ...kini, ...free } }}
      tangga={rule.tangga.map(({ grade }) => grade)}
      tetap={tetap}
      names={names}
      onGrade={onGrade}
    />
  );
}

const predikatOf = (output: object): string => ('predikat' in output && typeof output.predikat === 'string' ? output.predikat : '');
