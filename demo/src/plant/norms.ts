import { addDays, productGroupId, type StageNorm } from '@svodka/domain';
import { idMaker, Random } from '../chance/index.ts';
import type { Row } from '../row.ts';
import type { Era } from './era.ts';

export interface Norms {
  readonly norms: readonly StageNorm[];
  readonly rows: readonly Row<'StageNorm'>[];
}

export interface GroupNorm {
  readonly groupId: string;
  readonly productionDays: number;
}

/** Norms of the plant: production by product group, development slower, urgent quicker; offers were given more time once. */
export function makeNorms(seed: string, era: Era, groups: readonly GroupNorm[]): Norms {
  const makeId = idMaker(new Random(`${seed} norms`));
  const long = addDays(era.firstDay, -365);
  const changed = addDays(era.firstDay, 500);
  const norm = (stage: string, workingDays: number, more: Partial<Row<'StageNorm'>> = {}): Row<'StageNorm'> => ({
    id: makeId(era.startMillis),
    lifecycleCode: 'svodka',
    stage,
    orderCategory: null,
    groupId: null,
    validFrom: long,
    workingDays,
    ...more,
  });
  const rows = [
    ...groups.map(({ groupId, productionDays }) => norm('production', productionDays, { groupId })),
    norm('engineering', 8, { orderCategory: 'development' }),
    norm('pricing', 4, { orderCategory: 'development' }),
    norm('engineering', 1, { orderCategory: 'urgent' }),
    norm('pricing', 1, { orderCategory: 'urgent' }),
    norm('preparation', 2, { orderCategory: 'urgent' }),
    norm('offer', 7),
    norm('offer', 5, { validFrom: changed }),
  ];
  return { rows, norms: rows.map(normOf) };
}

function normOf(row: Row<'StageNorm'>): StageNorm {
  return {
    stage: row.stage,
    orderCategory: row.orderCategory ?? null,
    productGroupId: row.groupId ? productGroupId(row.groupId) : null,
    normWorkingDays: row.workingDays,
    validFrom: row.validFrom,
  };
}
