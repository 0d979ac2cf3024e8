import type { StrategyWire } from '@selaras/contract';
import { STATUS_CAPAIAN } from '@selaras/core/capaian/status-capaian';
import { MAP_ON_SCREEN, type PetaStrategi } from '@selaras/core/chart/strategy-map-input';
import { layoutStrategyMap, type MapEdge, type MapLayout, type MapNode, type Point } from '@selaras/core/chart/strategy-map-layout';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { figureText } from '../ui/format.ts';
import { StatusMark } from '../ui/status-mark.tsx';
import css from './strategy-map.module.css';

/** The map on screen: the layout of the paper, with nodes that can be reached by keyboard and lead to their indicators. */
export function StrategyMap({ strategy, tahun }: { readonly strategy: StrategyWire; readonly tahun: number }) {
  const { t } = useTranslation();
  const [active, setActive] = useState<string | null>(null);
  const layout = layoutStrategyMap(petaOf(strategy, t('map.title', { year: tahun })), MAP_ON_SCREEN);
  const related = active === null ? null : relatedTo(active, layout.edges);
  return (
    <div className={css.frame}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no HTML tag may stand for a drawing whose parts are links */}
      <svg className={css.map} viewBox={`0 0 ${layout.width} ${layout.height}`} role="group" aria-label={t('map.title', { year: tahun })}>
        <Lanes layout={layout} />
        {layout.edges.map((edge) => (
          <EdgePath key={`${edge.dari}.${edge.ke}`} edge={edge} state={stateOf(related, active, edge)} />
        ))}
        {layout.nodes.map((node) => (
          <NodeLink
            key={node.sasaran.id}
            node={node}
            size={layout.geometry.fontSize}
            state={related === null ? null : related.has(node.sasaran.id) ? 'terkait' : 'redup'}
            onActive={setActive}
          />
        ))}
      </svg>
      <p className={css.legend}>
        <span>{t('map.hint')}</span>
        {STATUS_CAPAIAN.filter((one) => strategy.sasaran.some(({ status }) => status === one)).map((status) => (
          <StatusMark key={status} status={status} />
        ))}
        {strategy.panah.some(({ contoh }) => contoh) && <span>{t('map.example')}</span>}
      </p>
    </div>
  );
}

function petaOf({ perspektif, sasaran, panah }: StrategyWire, judul: string): PetaStrategi {
  return {
    judul,
    perspektif,
    panah,
    sasaran: sasaran.map(({ id, nomor, teks, perspektifId, status, nss }) => ({
      id,
      kode: String(nomor),
      teks,
      perspektifId,
      status,
      nilai: figureText(nss.figure, 2),
    })),
  };
}

/** The node itself, what it causes and what causes it, all the way. */
function relatedTo(id: string, edges: readonly MapEdge[]): ReadonlySet<string> {
  const follow = (from: 'dari' | 'ke', to: 'dari' | 'ke'): readonly string[] => {
    const found = new Set([id]);
    for (const reached of found) for (const edge of edges) if (edge[from] === reached) found.add(edge[to]);
    return [...found];
  };
  return new Set([...follow('dari', 'ke'), ...follow('ke', 'dari')]);
}

type Emphasis = 'terkait' | 'redup' | null;

function stateOf(related: ReadonlySet<string> | null, active: string | null, { dari, ke }: MapEdge): Emphasis {
  if (related === null || active === null) return null;
  return related.has(dari) && related.has(ke) ? 'terkait' : 'redup';
}

function Lanes({ layout }: { readonly layout: MapLayout }) {
  const { fontSize } = layout.geometry;
  return layout.lanes.map((lane) => (
    <g key={lane.id}>
      <rect className={css.lane} x={lane.x} y={lane.y} width={lane.width} height={lane.height} rx={10} />
      {lane.lines.map((line, i) => (
        <text
          key={line}
          className={css.laneName}
          x={12}
          y={lane.y + (lane.height - lane.lines.length * fontSize * 1.3) / 2 + fontSize * (0.95 + i * 1.3)}
          fontSize={fontSize}
        >
          {line}
        </text>
      ))}
    </g>
  ));
}

const HEAD = { length: 7, half: 3.6 };

function EdgePath({ edge, state }: { readonly edge: MapEdge; readonly state: Emphasis }) {
  const [tip, before] = [edge.points.at(-1), edge.points.at(-2)];
  if (!tip || !before) return null;
  const base = { x: tip.x, y: tip.y + (before.y > tip.y ? HEAD.length : -HEAD.length) };
  const path = [...edge.points.slice(0, -1), base];
  return (
    <g className={css.edge} data-contoh={edge.contoh || undefined} {...emphasis(state)}>
      <path d={`M${path.map(at).join('L')}`} />
      <path className={css.head} d={`M${at(tip)}L${at({ x: tip.x - HEAD.half, y: base.y })}L${at({ x: tip.x + HEAD.half, y: base.y })}Z`} />
    </g>
  );
}

const at = ({ x, y }: Point): string => `${x} ${y}`;
const emphasis = (state: Emphasis) => (state === null ? {} : { [`data-${state}`]: '' });

type NodeProps = {
  readonly node: MapNode;
  readonly size: number;
  readonly state: Emphasis;
  readonly onActive: (id: string | null) => void;
};

function NodeLink({ node, size, state, onActive }: NodeProps) {
  const { t } = useTranslation();
  const { sasaran, x, y, width, height, lines } = node;
  const status = sasaran.status ?? 'belum_ada';
  return (
    <a
      href={`#sasaran-${sasaran.kode}`}
      className={css.node}
      onMouseEnter={() => onActive(sasaran.id)}
      onMouseLeave={() => onActive(null)}
      onFocus={() => onActive(sasaran.id)}
      onBlur={() => onActive(null)}
      {...emphasis(state)}
    >
      <rect className={css.box} x={x} y={y} width={width} height={height} rx={6} />
      <text className={css.code} x={x + 10} y={y + 10 + size * 0.9} fontSize={size}>
        {sasaran.kode}
      </text>
      <text className={css.score} data-status={status} x={x + width - 10} y={y + 10 + size * 0.9} fontSize={size} textAnchor="end">
        {SIGN[status]} {sasaran.nilai ?? t(`status.${status}`)}
      </text>
      {lines.map((line, i) => (
        <text key={line} x={x + 10} y={y + 10 + size * 1.3 + 2 + size * (0.95 + i * 1.3)} fontSize={size}>
          {line}
        </text>
      ))}
    </a>
  );
}

const SIGN = { tercapai: '✓', mendekati: '~', belum_tercapai: '✗', belum_ada: '·' } as const;
