import {
  Bar,
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import type { PlanFactPeriod, PlanFactProps } from './plan-fact.tsx';

interface Row {
  key: string;
  label: string;
  planned: number;
  done: number;
  expected: number;
  /** How far the bounds lie below and above what is expected. */
  bounds: [number, number] | undefined;
  period: PlanFactPeriod;
}

function rowOf(period: PlanFactPeriod): Row {
  const { key, label, planned, done, expected } = period;
  const bounds: Row['bounds'] = expected
    ? [Math.max(0, expected.value - expected.low), Math.max(0, expected.high - expected.value)]
    : undefined;
  return { key, label, planned, done, expected: expected?.value ?? 0, bounds, period };
}

type DrawingProps = Omit<PlanFactProps, 'title' | 'unit'>;
const axisText = { fill: 'var(--ink3)', fontSize: 11 };

export function PlanFactDrawing({ periods, names, short, exact, onPick }: DrawingProps) {
  const rows = periods.map(rowOf);
  const pick = (row: { payload?: Row }) => row.payload && onPick?.(row.payload.key);
  const bar = { isAnimationActive: false, onClick: pick, cursor: onPick ? 'pointer' : 'default' };
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart
        data={rows}
        margin={{ top: 14, right: 4, bottom: 0, left: 0 }}
        barGap={1}
        barCategoryGap="22%"
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--line2)" />
        <XAxis dataKey="label" tick={axisText} tickLine={false} axisLine={{ stroke: 'var(--edge)' }} minTickGap={4} />
        <YAxis
          tick={axisText}
          tickLine={false}
          axisLine={false}
          width={44}
          tickFormatter={short}
          domain={[(least: number) => Math.min(0, least), 'auto']}
        />
        <Tooltip
          cursor={{ fill: 'var(--line2)' }}
          content={(shown: TooltipContentProps) => <Exact shown={shown} rows={rows} names={names} exact={exact} />}
        />
        <Bar dataKey="planned" fill="var(--strip)" radius={[2, 2, 0, 0]} {...bar} />
        <Bar dataKey="done" stackId="money" fill="var(--done)" {...bar} />
        <Bar dataKey="expected" stackId="money" fill="var(--accent)" {...bar}>
          <ErrorBar
            dataKey="bounds"
            direction="y"
            width={5}
            strokeWidth={1.5}
            stroke="var(--ink)"
            isAnimationActive={false}
          />
        </Bar>
      </ComposedChart>
    </ResponsiveContainer>
  );
}

interface ExactProps extends Pick<PlanFactProps, 'names' | 'exact'> {
  shown: TooltipContentProps;
  rows: readonly Row[];
}

function Exact({ shown: { active, label }, rows, names, exact }: ExactProps) {
  const row = rows.find((one) => one.label === label);
  if (!active || row === undefined) return null;
  const { expected } = row.period;
  const lines = [
    [names.planned, exact(row.planned)],
    [names.done, exact(row.done)],
    ...(expected
      ? [
          [names.expected, exact(expected.value)],
          [names.bounds, `${exact(expected.low)} – ${exact(expected.high)}`],
        ]
      : []),
  ];
  return (
    <div className="rounded-md border border-line bg-panel px-2.5 py-1.5 text-s shadow-pop">
      <b className="font-semibold">{row.label}</b>
      {lines.map(([name, value]) => (
        <div key={name} className="flex justify-between gap-4">
          <span className="text-ink2">{name}</span>
          <span className="tabular-nums">{value}</span>
        </div>
      ))}
    </div>
  );
}
