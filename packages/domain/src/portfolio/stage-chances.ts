/** What became of one request: the stages it ever reached, and whether it was confirmed, lost, or is still open. */
export type CohortRequest = {
  readonly reached: readonly string[];
  readonly fate: 'confirmed' | 'lost' | 'open';
};

/** The chance of a stage, and what it was counted from: people see both. */
export type StageChance = {
  readonly stage: string;
  readonly chance: number;
  readonly confirmed: number;
  readonly decided: number;
};

/** Below so many decided requests a stage's own share says little: it is drawn towards the share of all. */
const steadyCount = 20;

/**
 * For each stage, how likely a request that has reached it is to be confirmed: of the requests of a period whose fate is
 * known, the share that was. A stage with few of them is drawn towards the share of all requests. Source: domain.md,
 * «Portfolio and funnel».
 */
export function stageChances(requests: readonly CohortRequest[], stages: readonly string[]): StageChance[] {
  const decided = requests.filter((request) => request.fate !== 'open');
  const share = (some: readonly CohortRequest[]) => some.filter((one) => one.fate === 'confirmed').length;
  const overall = decided.length === 0 ? 0 : share(decided) / decided.length;
  return stages.map((stage) => {
    const reached = decided.filter((request) => request.reached.includes(stage));
    const [confirmed, count] = [share(reached), reached.length];
    const weight = Math.min(1, count / steadyCount);
    const own = count === 0 ? overall : confirmed / count;
    return { stage, chance: weight * own + (1 - weight) * overall, confirmed, decided: count };
  });
}
