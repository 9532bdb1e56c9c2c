const named = [0, 0xff0000, 0xffff00, 0x00ff00, 0x00ffff, 0x0000ff, 0xff00ff, 0, 0x808080, 0xc0c0c0];
const greys = [0x333333, 0x505050, 0x696969, 0x828282, 0xbebebe, 0];
const shades = [1, 0.647, 0.498, 0.298, 0.149];

/** AutoCAD's colour number as 0xRRGGBB; what it shows black on white and white on black is black here. */
export function colorOfIndex(index: number): number {
  if (index < 10) return named[index] ?? 0;
  if (index >= 250) return greys[index - 250] ?? 0;
  const hue = Math.floor((index - 10) / 10) / 4;
  const shade = (shades[(index % 10) >> 1] ?? 1) * 255;
  const palest = index % 2 === 1 ? 0.5 : 0;
  const channel = (offset: number) => {
    const away = Math.abs(((hue + offset) % 6) - 3) - 1;
    return Math.round(shade * (palest + (1 - palest) * Math.min(1, Math.max(0, away))));
  };
  return (channel(0) << 16) | (channel(4) << 8) | channel(2);
}

/** Lighter lines than this fade on white paper: 3 to 1 of WCAG. */
const lightest = 1.05 / 3 - 0.05;

/** Drawings made on a black screen keep their hues on white paper, dark enough to be read. */
export function onPaper(color: number): string {
  const channels = [color >> 16, (color >> 8) & 255, color & 255].map((channel) => (channel / 255) ** 2.2);
  const [r = 0, g = 0, b = 0] = channels;
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const dim = luminance > lightest ? lightest / luminance : 1;
  const hex = channels.map((channel) =>
    Math.round(255 * (channel * dim) ** (1 / 2.2))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}
