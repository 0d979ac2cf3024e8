import { Button, TextInput } from '@mantine/core';
import type { UnitWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbility, useSession } from '../session/session.ts';
import { useGet } from '../ui/api-hooks.ts';
import { dateText } from '../ui/format.ts';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { Code } from '../ui/text.tsx';
import { Dialog, useDialog } from './dialog.tsx';
import css from './org.module.css';
import { AddUnit } from './unit-add.tsx';
import { MoveUnit } from './unit-move.tsx';
import { RenameUnit } from './unit-rename.tsx';
import { depthIn } from './unit-tree.ts';

type Asked = { readonly kind: 'add' } | { readonly kind: 'rename' | 'move'; readonly unit: UnitWire };

/** The tree of units on a day. Units that begin or move later are seen by choosing a later day. */
export function UnitsTab() {
  const { t } = useTranslation();
  const { hariIni } = useSession();
  const canManage = useAbility('org.manage');
  const [pada, setPada] = useState(hariIni);
  const units = useGet('GET /api/units', { query: { pada: /^(19|20|21)\d\d-/.test(pada) ? pada : hariIni } });
  const dialog = useDialog<Asked>();
  return (
    <>
      <div className={css.bar}>
        <TextInput
          type="date"
          label={t('org.unit.on')}
          value={pada}
          onChange={(event) => setPada(event.currentTarget.value)}
          onBlur={() => setPada((held) => held || hariIni)}
        />
        {canManage && units.data !== undefined && <Button onClick={() => dialog.open({ kind: 'add' })}>{t('org.unit.add')}</Button>}
      </div>
      <QueryView query={units} lines={8}>
        {(rows) => (
          <>
            <UnitTable units={rows} {...(canManage ? { onAsk: dialog.open } : {})} />
            <UnitDialog asked={dialog.about} opened={dialog.opened} units={rows} onClose={dialog.close} />
          </>
        )}
      </QueryView>
    </>
  );
}

type TableProps = { readonly units: readonly UnitWire[]; readonly onAsk?: (asked: Asked) => void };

function UnitTable({ units, onAsk }: TableProps) {
  const { t } = useTranslation();
  if (units.length === 0) return <Empty title={t('org.unit.none')}>{t('org.unit.noneHelp')}</Empty>;
  return (
    <ResponsiveTable
      label={t('org.unit.label')}
      columns={columnsOf(t, units, onAsk)}
      groups={[{ key: 'all', rows: units }]}
      rowKey={({ id }) => id}
      cardColumns={3}
    />
  );
}

function columnsOf(t: TFunction, units: readonly UnitWire[], onAsk: TableProps['onAsk']): readonly TableColumn<UnitWire>[] {
  const depth = depthIn(units);
  return [
    { key: 'nama', title: t('org.unit.name'), card: 'judul', cell: (unit) => <UnitName unit={unit} depth={depth(unit)} /> },
    { key: 'kode', title: t('org.unit.code'), cell: ({ kode }) => <Code>{kode}</Code> },
    { key: 'kota', title: t('org.unit.city'), cell: ({ kota }) => kota ?? '' },
    { key: 'sejak', title: t('org.unit.since'), cell: ({ sejak }) => dateText(sejak) },
    ...(onAsk === undefined
      ? []
      : [
          {
            key: 'langkah',
            title: t('org.unit.actions'),
            card: 'lebar' as const,
            cell: (unit: UnitWire) => <UnitButtons unit={unit} onAsk={onAsk} />,
          },
        ]),
  ];
}

const UnitName = ({ unit, depth }: { readonly unit: UnitWire; readonly depth: number }) => (
  <span className={css.unit} style={{ ['--dalam' as string]: depth }}>
    {unit.nama}
    {unit.namaPendek !== unit.nama && <small>{unit.namaPendek}</small>}
  </span>
);

function UnitButtons({ unit, onAsk }: { readonly unit: UnitWire; readonly onAsk: (asked: Asked) => void }) {
  const { t } = useTranslation();
  const name = unit.namaPendek;
  return (
    <div className={css.buttons}>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={t('org.unit.renameOf', { name })}
        onClick={() => onAsk({ kind: 'rename', unit })}
      >
        {t('org.unit.rename')}
      </Button>
      {unit.parentId !== null && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('org.unit.moveOf', { name })}
          onClick={() => onAsk({ kind: 'move', unit })}
        >
          {t('org.unit.move')}
        </Button>
      )}
    </div>
  );
}

type UnitDialogProps = {
  readonly asked: Asked | null;
  readonly opened: boolean;
  readonly units: readonly UnitWire[];
  readonly onClose: () => void;
};

function UnitDialog({ asked, opened, units, onClose }: UnitDialogProps) {
  const { t } = useTranslation();
  if (asked === null) return null;
  const title =
    asked.kind === 'add'
      ? t('org.unit.add')
      : t(asked.kind === 'move' ? 'org.unit.moveOf' : 'org.unit.renameOf', { name: asked.unit.namaPendek });
  return (
    <Dialog opened={opened} title={title} onClose={onClose}>
      {asked.kind === 'add' && <AddUnit units={units} onClose={onClose} />}
      {asked.kind === 'rename' && <RenameUnit unit={asked.unit} onClose={onClose} />}
      {asked.kind === 'move' && <MoveUnit unit={asked.unit} units={units} onClose={onClose} />}
    </Dialog>
  );
}
