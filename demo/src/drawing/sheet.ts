import { at, tag } from '../svg.ts';

/** A sheet of 1120 by 792 (A4 lying): everything in thin black lines on white. */
export interface SheetTitle {
  readonly name: string;
  readonly code: string;
  readonly mass: string;
  readonly scale: string;
  readonly notes: readonly string[];
}

const style =
  '<style>text{font-family:"PT Sans","DejaVu Sans",Arial,sans-serif;font-size:17px;fill:#111}.s{font-size:13px}.b{font-size:24px;font-style:italic}.t{stroke:#111;stroke-width:1;fill:none}.m{stroke:#111;stroke-width:2.4;fill:none;stroke-linejoin:round}.a{stroke:#111;stroke-width:.9;fill:none;stroke-dasharray:16 4 3 4}.h{stroke:#111;stroke-width:1;fill:none;stroke-dasharray:7 4}.f{fill:#111;stroke:none}</style>';

export function sheet(title: SheetTitle, views: string): string {
  const notes = title.notes.map((note, line) => text(60, 610 + line * 24, `${line + 1}. ${note}`)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1120" height="792" viewBox="0 0 1120 792">${style}${tag('rect', { width: 1120, height: 792, fill: '#fff' })}${frame()}${views}${notes}${stamp(title)}</svg>`;
}

function frame(): string {
  return (
    tag('rect', { x: 40, y: 20, width: 1060, height: 752, class: 'm' }) +
    tag('rect', { x: 6, y: 6, width: 1108, height: 780, class: 't' })
  );
}

/** The main inscription in the lower right corner. */
function stamp({ name, code, mass, scale }: SheetTitle): string {
  const lines = [
    'M560 632H1100V772H560Z',
    'M560 690H1100',
    'M900 690V772',
    'M960 690V732',
    'M1020 690V732',
    'M900 712H1100',
    'M900 732H1100',
    'M640 690V772',
    'M560 711H640M560 731H640M560 751H640',
  ];
  const names = ['Разраб.', 'Пров.', 'Н. контр.', 'Утв.'].map((role, row) => text(566, 706 + row * 20, role, 's'));
  const heads = [
    ['Лит.', 908],
    ['Масса', 966],
    ['Масштаб', 1026],
  ] as const;
  return [
    tag('path', { d: lines.join(''), class: 'm' }),
    text(830, 671, code, 'b', 'middle'),
    ...wrapped(name),
    ...names,
    ...heads.map(([head, x]) => text(x, 706, head, 's')),
    text(920, 728, 'О', 's'),
    text(966, 728, mass, 's'),
    text(1030, 728, scale, 's'),
    text(1000, 758, 'Демо-завод, г. Екатеринбург', 's', 'middle'),
  ].join('');
}

function wrapped(name: string): string[] {
  const words = name.split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 24) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.slice(0, 3).map((line, row) => text(770, 714 + row * 22, line, '', 'middle'));
}

export function text(x: number, y: number, words: string, kind = '', anchor = ''): string {
  const clean = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${at(x)}" y="${at(y)}"${kind === '' ? '' : ` class="${kind}"`}${anchor === '' ? '' : ` text-anchor="${anchor}"`}>${clean}</text>`;
}
