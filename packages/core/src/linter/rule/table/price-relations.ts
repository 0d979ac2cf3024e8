import { compare, whole } from '../../../kernel/fraction.ts';
import type { FigureGrid, GridColumn, GridRow } from './figure-grid.ts';
import { holdsIn, NO_SLACK, type Relation } from './relation.ts';
import { rangedFigure } from './sum-relations.ts';

const VOLUME = /\b(?:volume|vol|kuantitas|jumlah|banyak(?:nya)?|qty)\b/i;
const PRICE = /\b(?:harga|tarif|biaya)\s*(?:per\s*)?satuan\b|\bharga\b|\bsbm\b/i;
const AMOUNT = /\b(?:jumlah|total)\b|\bbiaya\b|\bangg?aran\b/i;
const ENOUGH = 2;

/** Volume × harga satuan = jumlah, where most rows are so. */
export function priceRelations(grid: FigureGrid): readonly Relation[] {
  const filled = grid.columns.filter(({ cells, isOrdinal }) => !isOrdinal && cells.some(({ figure }) => figure !== null));
  const prices = filled.filter(({ heading }) => PRICE.test(heading));
  const tried = prices.flatMap((price) => {
    const volumes = filled.filter(({ heading, at }) => VOLUME.test(heading) && at < price.at);
    const amounts = filled.filter(({ heading, at }) => AMOUNT.test(heading) && at > price.at);
    return volumes.flatMap((volume) => amounts.map((amount) => grid.rows.flatMap((row) => priced(row, [volume, price, amount]))));
  });
  const counted = tried.map((relations) => ({ relations, fits: relations.filter(isTelling).length }));
  const best = counted.toSorted((a, b) => b.fits - a.fits)[0];
  return best === undefined || best.fits < ENOUGH || best.fits * 2 < best.relations.length ? [] : best.relations;
}

/** Holds, and not only because one of something is as much as its price. */
const isTelling = (relation: Relation): boolean =>
  holdsIn(relation, rangedFigure) && relation.parts.every(({ figure }) => figure !== null && compare(figure.value, whole(1)) !== 0);

function priced({ cells }: GridRow, [volume, price, amount]: readonly [GridColumn, GridColumn, GridColumn]): readonly Relation[] {
  const [a, b, result] = [cells[volume.at], cells[price.at], cells[amount.at]];
  if (a?.figure == null || b?.figure == null || result?.figure == null) return [];
  return [{ rule: 'sum', kind: 'product', result, parts: [a, b], along: 'row', confidence: 0.88, slack: NO_SLACK, factor: whole(1) }];
}
