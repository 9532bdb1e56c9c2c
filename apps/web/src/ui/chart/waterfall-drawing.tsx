import { Bar, BarChart, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { WaterfallProps } from './waterfall.tsx';

interface Row {
  label: string;
  span: [number, number];
  text: string;
  fill: string;
}

const colourOf = (value: number) => (value > 0 ? 'var(--late)' : 'var(--done)');
const labelWidth = 80;
const spanOf = (one: number, other: number): [number, number] => [Math.min(one, other), Math.max(one, other)];

/** A label at the end of a bar stays on one line, whatever the width of the bar. */
const onOneLine = (text: string) => text.replaceAll(' ', '\u00A0');

/** Each step begins where the one before it ended; the end stands on zero again. */
function rowsOf({ steps, start, end, format, total }: DrawingProps): Row[] {
  const rows: Row[] = start === undefined ? [] : [{ label: start, span: [0, 0], text: '', fill: 'var(--strip)' }];
  let reached = 0;
  for (const { label, value } of steps) {
    rows.push({ label, span: spanOf(reached, reached + value), text: onOneLine(format(value)), fill: colourOf(value) });
    reached += value;
  }
  return [...rows, { label: end, span: spanOf(0, total), text: onOneLine(format(total)), fill: 'var(--wait)' }];
}

type DrawingProps = Omit<WaterfallProps, 'title' | 'headings'> & { total: number };

export function WaterfallDrawing(props: DrawingProps) {
  const rows = rowsOf(props);
  const ends = rows.flatMap((row) => row.span);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={rows}
        layout="vertical"
        margin={{ top: 0, right: labelWidth, bottom: 0, left: 0 }}
        barCategoryGap={6}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={[least, Math.max(most, least + 1)]} />
        <YAxis
          type="category"
          dataKey="label"
          width={168}
          axisLine={false}
          tickLine={false}
          interval={0}
          tick={{ fill: 'var(--ink2)', fontSize: 11.5 }}
        />
        <ReferenceLine x={0} stroke="var(--edge)" />
        <Bar dataKey="span" isAnimationActive={false} radius={2} minPointSize={1}>
          <LabelList dataKey="text" position="right" fill="var(--ink)" fontSize={11.5} fontWeight={600} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
