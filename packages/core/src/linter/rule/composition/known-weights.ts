import { AKIP_88_2021 } from '../../../calculator/akip/akip-88-2021.ts';
import type { Calculator } from '../../../calculator/calculator.ts';
import { ikpa2022 } from '../../../calculator/ikpa/ikpa-2022.ts';
import { ikpa2024 } from '../../../calculator/ikpa/ikpa-2024.ts';
import { compare, fraction } from '../../../kernel/fraction.ts';
import { exactly } from '../../claim/meeting.ts';
import type { FigureGrid, GridCell, GridColumn } from '../table/figure-grid.ts';
import { NO_SLACK, type Relation } from '../table/relation.ts';
import { AKIP, componentsNamed, IKPA_NAMES } from './known-components.ts';

type Weights = { readonly dasarHukum: string; readonly of: (label: string) => string | undefined };

const AKIP_WEIGHTS: Weights = {
  dasarHukum: AKIP_88_2021.dasarHukum,
  of: (label) => AKIP_88_2021.rule.komponen[AKIP.findIndex((name) => name.test(label))]?.bobot,
};

const ikpaWeights = ({ paket, komponen }: Calculator): Weights => ({
  dasarHukum: paket.dasarHukum,
  of: (label) => komponen.find(({ kode }) => kode === IKPA_NAMES.find(({ name }) => name.test(label))?.kode)?.bobot,
});

/** Printed weights against those of the regulation, where all but one are its own. */
export function knownWeights(grid: FigureGrid): readonly Relation[] {
  const named = componentsNamed(grid.rows.map(({ label }) => label));
  const packs = named === 'akip' ? [AKIP_WEIGHTS] : named === 'ikpa' ? [ikpaWeights(ikpa2024), ikpaWeights(ikpa2022)] : [];
  if (packs.length === 0) return [];
  const columns = grid.columns.filter(
    ({ heading, isOrdinal }) => !isOrdinal && (/^bobot\b(?!.*nilai)/i.test(heading.trim()) || heading.trim() === ''),
  );
  const tried = columns.flatMap((column) => packs.map((pack) => weighed(grid, column, pack)));
  const [best] = tried.toSorted((a, b) => b.fits - a.fits);
  return best === undefined || best.relations.length < 4 || best.fits < best.relations.length - 1 ? [] : best.relations;
}

function weighed(grid: FigureGrid, column: GridColumn, pack: Weights): { readonly relations: readonly Relation[]; readonly fits: number } {
  const relations = grid.rows.flatMap(({ at, label }) => {
    const result = column.cells[at];
    const bobot = pack.of(label);
    return result?.figure == null || bobot === undefined ? [] : [relationOf(result, bobot, pack)];
  });
  const fits = relations.filter(
    ({ result, parts: [weight] }) =>
      result.figure !== null && weight?.figure != null && compare(result.figure.value, weight.figure.value) === 0,
  ).length;
  return { relations, fits };
}

function relationOf(result: GridCell, bobot: string, { dasarHukum }: Weights): Relation {
  const value = fraction(bobot);
  const figure = { ...exactly(value), value, digits: 0, separator: null, unit: null, doubtful: false, text: bobot };
  const weight: GridCell = {
    row: -1,
    column: result.column,
    text: `bobot ${dasarHukum}`,
    figure,
    isEmpty: false,
    isCarried: false,
    span: null,
  };
  return { rule: 'composition', kind: 'sum', result, parts: [weight], along: 'row', confidence: 0.85, slack: NO_SLACK };
}
