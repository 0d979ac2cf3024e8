import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Row } from '../../ui/layout.tsx';
import { type KomponenProps, NoFigure, ReasonField } from './reason-field.tsx';

/** A question that is answered with yes or no; until then it is not answered, which is neither. */
export function YaTidakField({ komponen, entry, error }: KomponenProps) {
  const { t } = useTranslation();
  const { kode, nama, wajib } = komponen;
  const held = entry.draft.komponen[kode];
  const name = `komponen.${kode}`;
  if (held?.mode === 'absen') return <ReasonField komponen={komponen} entry={entry} error={error} alasan={held.alasan} />;
  const ya = held?.mode === 'ya_tidak' ? held.ya : null;
  return (
    <div>
      <Radio.Group
        id={name}
        name={name}
        label={wajib ? nama : t('entry.optional', { name: nama })}
        error={error}
        value={ya === null ? '' : ya ? 'ya' : 'tidak'}
        onChange={(text) => entry.change({ jenis: 'komponen', kode, isi: { mode: 'ya_tidak', ya: text === 'ya' } })}
      >
        <Row gap={24}>
          <Radio value="ya" label={t('entry.yes')} />
          <Radio value="tidak" label={t('entry.no')} />
        </Row>
      </Radio.Group>
      <NoFigure komponen={komponen} entry={entry} />
    </div>
  );
}
