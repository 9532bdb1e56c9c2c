import {
  normFor,
  type OrderCategory,
  orderCategories,
  plainDate,
  productGroupId,
  type StageNorm,
} from '@svodka/domain';
import type { Outputs } from '#lib';

export type NormsData = Outputs['lifecycles']['norms'];
export type NormRow = NormsData['norms'][number];

/** What a norm is set for. */
export interface NormKey {
  stage: string;
  orderCategory: OrderCategory | null;
  groupId: string | null;
}

/** Columns of the grid: any category first. */
export const normCategories: readonly (OrderCategory | null)[] = [null, ...orderCategories];

export interface NormCellData {
  /** The norm said for exactly this, in force today. */
  inForce: NormRow | null;
  coming: readonly NormRow[];
  /** What holds while nothing is said for exactly this. */
  inherited: number | null;
}

function isFor(norm: NormKey, key: NormKey): boolean {
  return norm.stage === key.stage && norm.orderCategory === key.orderCategory && norm.groupId === key.groupId;
}

function toStageNorm({ stage, orderCategory, groupId, workingDays, validFrom }: NormRow): StageNorm {
  return {
    stage,
    orderCategory,
    productGroupId: groupId === null ? null : productGroupId(groupId),
    normWorkingDays: workingDays,
    validFrom,
  };
}

/** By the same rule that gives an order its norm, asked without what is said for exactly this. */
function inheritedNorm({ norms, stages, today }: NormsData, key: NormKey): number | null {
  const others = norms.filter(
    (norm) => !isFor(norm, key) && (key.orderCategory !== null || norm.orderCategory === null),
  );
  const found = normFor(others.map(toStageNorm), {
    stage: key.stage,
    orderCategory: key.orderCategory ?? 'standard',
    productGroupId: key.groupId === null ? null : productGroupId(key.groupId),
    on: plainDate(today),
  });
  return found ?? stages.find(({ code }) => code === key.stage)?.normWorkingDays ?? null;
}

export function normCell(data: NormsData, key: NormKey): NormCellData {
  const own = data.norms.filter((norm) => isFor(norm, key));
  return {
    inForce: own.find(({ validFrom }) => validFrom <= data.today) ?? null,
    coming: own.filter(({ validFrom }) => validFrom > data.today).toReversed(),
    inherited: inheritedNorm(data, key),
  };
}

export interface ToldNorm extends NormRow {
  state: 'coming' | 'inForce' | 'past';
  /** The day another norm follows it. */
  followedOn: string | null;
}

/** Every norm with its time, newest first: norms for one thing follow each other. */
export function toldNorms({ norms, today }: NormsData): ToldNorm[] {
  return norms.map((norm) => {
    const later = norms.filter((other) => isFor(other, norm) && other.validFrom > norm.validFrom);
    const followedOn = later.at(-1)?.validFrom ?? null;
    const over = followedOn !== null && followedOn <= today;
    return { ...norm, state: norm.validFrom > today ? 'coming' : over ? 'past' : 'inForce', followedOn };
  });
}
