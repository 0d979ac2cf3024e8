import { IconChevronRight, IconFile } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PackLink } from '../../rulepack/pack-link.tsx';
import { AsalLink } from '../../ui/figure-view.tsx';
import { type AsalNode, moveInTree, openAtFirst, ROOT, type VisibleNode, visibleNodes } from './asal-tree.ts';
import css from './asal-view.module.css';

/** "Dari mana angka ini?" as a tree: each node with its figure, the leaves with source line, file, person and time. */
export function AsalView({ node, label, depth = 2 }: { readonly node: AsalNode; readonly label: string; readonly depth?: number }) {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(openAtFirst(node, depth)));
  const [at, setAt] = useState(ROOT);
  const tree = useRef<HTMLDivElement>(null);
  const visible = visibleNodes(node, open);

  const toggle = (path: string, isOpen: boolean): void => {
    const next = new Set(open);
    if (isOpen) next.add(path);
    else next.delete(path);
    setOpen(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLAnchorElement) return;
    const held = visible.find(({ path }) => path === at);
    if ((event.key === 'Enter' || event.key === ' ') && held) {
      event.preventDefault();
      toggle(at, !held.isOpen);
      return;
    }
    const move = moveInTree(event.key, at, visible);
    if (move === null) return;
    event.preventDefault();
    if ('open' in move) toggle(move.open, true);
    else if ('close' in move) toggle(move.close, false);
    else {
      setAt(move.focus);
      tree.current?.querySelector<HTMLElement>(`[data-path="${move.focus}"]`)?.focus();
    }
  };

  return (
    <div ref={tree} role="tree" aria-label={label} className={css.tree} onKeyDown={onKeyDown} tabIndex={-1}>
      {visible.map((held) => (
        <TreeItem
          key={held.path}
          held={held}
          isCurrent={held.path === at}
          onFocus={() => setAt(held.path)}
          onToggle={() => toggle(held.path, !held.isOpen)}
        />
      ))}
    </div>
  );
}

type ItemProps = { readonly held: VisibleNode; readonly isCurrent: boolean; readonly onFocus: () => void; readonly onToggle: () => void };

function TreeItem({ held: { node, level, path, isOpen }, isCurrent, onFocus, onToggle }: ItemProps) {
  const { t } = useTranslation();
  const kind = t(`asal.jenis.${node.jenis}`);
  const hasParts = node.parts.length > 0;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are handled once, on the tree
    <div
      role="treeitem"
      aria-level={level}
      aria-selected={isCurrent}
      aria-expanded={hasParts ? isOpen : undefined}
      tabIndex={isCurrent ? 0 : -1}
      data-path={path}
      className={css.item}
      style={{ ['--tingkat' as string]: level }}
      onFocus={onFocus}
      onClick={(event) => {
        if (hasParts && !(event.target instanceof HTMLAnchorElement)) onToggle();
      }}
    >
      {hasParts && <IconChevronRight size={16} className={css.chevron} aria-hidden="true" />}
      <div className={css.line}>
        <span className={css.label}>
          {!node.label.toLowerCase().startsWith(kind) && <span className={css.kind}>{kind}</span>}
          {node.label}
        </span>
        <span className={css.value}>
          {node.asal === undefined ? node.cetak : <AsalLink asal={node.asal}>{node.cetak}</AsalLink>}
          {node.satuan !== null && <small>{node.satuan}</small>}
        </span>
      </div>
      {node.keterangan.map((note) => (
        <p key={note} className={css.note}>
          {note}
        </p>
      ))}
      {node.paket !== undefined && (
        <p className={css.rule}>
          <PackLink id={node.paket}>{t('asal.rule', { id: node.paket })}</PackLink>
        </p>
      )}
      {node.evidence !== null && (
        <a className={css.file} href={`/api/evidence/${node.evidence.id}`}>
          <IconFile size={14} aria-hidden="true" />
          <span>{node.evidence.nama}</span>
          <span className={css.hash} title={node.evidence.sha256}>
            {node.evidence.sha256.slice(0, 10)}
          </span>
        </a>
      )}
    </div>
  );
}
