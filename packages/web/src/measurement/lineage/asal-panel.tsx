import { Drawer } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet } from '../../ui/api-hooks.ts';
import { type Asal, asalText } from '../../ui/figure-view.tsx';
import { Stack } from '../../ui/layout.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Muted } from '../../ui/text.tsx';
import { useOpened } from '../../ui/use-opened.ts';
import { AsalView } from './asal-view.tsx';
import { DerivationLink } from './derivation-link.tsx';
import { npssAsal } from './npss-asal.ts';

/** The side panel that any figure opens. It stands in the address: back closes it, a link shares it. */
export function AsalPanel({ asal }: { readonly asal: Asal | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [last, setLast] = useState(asal);
  const isOpen = useOpened(asal !== null);
  if (asal !== null && (last === null || asalText(last) !== asalText(asal))) setLast(asal);
  const close = (): void => void navigate({ to: '.', search: (held) => ({ ...held, asal: undefined }), resetScroll: false });
  return (
    <Drawer
      opened={isOpen}
      onClose={close}
      position="right"
      size={480}
      title={t('figure.asal')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {last !== null && ('npss' in last ? <NpssAsal tahun={last.npss} /> : <IkuAsal ikuId={last.ikuId} tahun={last.tahun} />)}
    </Drawer>
  );
}

function IkuAsal({ ikuId, tahun }: { readonly ikuId: string; readonly tahun: number }) {
  const { t } = useTranslation();
  const lineage = useGet('GET /api/iku/:id/lineage', { params: { id: ikuId }, query: { tahun } });
  const page = useGet('GET /api/iku/:id', { params: { id: ikuId }, query: { tahun } });
  return (
    <Stack gap={12}>
      <p>
        {page.data ? (
          <>
            <Link to="/$tahun/iku/$ikuId" params={{ tahun: String(tahun), ikuId }}>
              {page.data.iku.label} {page.data.iku.kode}
            </Link>{' '}
            {page.data.iku.nama} <Muted>· {tahun}</Muted>
          </>
        ) : (
          <Muted>{tahun}</Muted>
        )}
      </p>
      <QueryView query={lineage}>
        {(node) => <AsalView key={`${ikuId}.${tahun}`} node={node} label={t('figure.asal')} depth={3} />}
      </QueryView>
      <DerivationLink ikuId={ikuId} tahun={tahun} />
    </Stack>
  );
}

function NpssAsal({ tahun }: { readonly tahun: number }) {
  const { t } = useTranslation();
  const board = useGet('GET /api/board', { query: { tahun } });
  const strategy = useGet('GET /api/strategy', { query: { tahun } });
  return (
    <Stack gap={12}>
      <p>
        {t('asal.npss')} <Muted>· {tahun}</Muted>
      </p>
      <QueryView query={strategy}>
        {(drawn) => (
          <QueryView query={board}>
            {(held) => <AsalView key={tahun} node={npssAsal({ board: held, strategy: drawn, t })} label={t('figure.asal')} />}
          </QueryView>
        )}
      </QueryView>
    </Stack>
  );
}
