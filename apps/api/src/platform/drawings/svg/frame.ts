/** Points of the screen that the longer side takes when shown whole. */
const shownSide = 1_600;
const unitsPerInch: Readonly<Record<string, number>> = { in: 1, cm: 2.54, mm: 25.4, pt: 72, pc: 6 };
const pointsPerInch = 96;

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
}

/** The size a picture asks for, brought to one that any screen and any memory holds. */
export function frameOf(attributes: Readonly<Record<string, string>>): Frame | null {
  const box = (attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x = 0, y = 0, wide = 0, high = 0] = box.length === 4 && box.every(Number.isFinite) ? box : [];
  const asked = { width: lengthOf(attributes.width), height: lengthOf(attributes.height) };
  const hasBox = wide > 0 && high > 0;
  const [across, down] = hasBox ? [wide, high] : [asked.width ?? 0, asked.height ?? 0];
  if (!(across > 0 && down > 0)) return null;
  const scale = shownSide / Math.max(across, down);
  return {
    width: Math.max(1, Math.round(across * scale)),
    height: Math.max(1, Math.round(down * scale)),
    viewBox: hasBox ? `${x} ${y} ${wide} ${high}` : `0 0 ${across} ${down}`,
  };
}

function lengthOf(text: string | undefined): number | undefined {
  const parts = /^\s*([\d.]+(?:e\d+)?)\s*(px|in|cm|mm|pt|pc)?\s*$/i.exec(text ?? '');
  if (!parts) return undefined;
  const perInch = unitsPerInch[parts[2]?.toLowerCase() ?? ''];
  return perInch === undefined ? Number(parts[1]) : (Number(parts[1]) * pointsPerInch) / perInch;
}
