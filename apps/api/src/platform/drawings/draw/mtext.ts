import type { Entity } from '../dxf/read-dxf.ts';
import type { Tags } from '../dxf/tags.ts';
import { planeOf } from './extrusion.ts';
import { compose, type Matrix, radians, rotation, scaling, translation } from './matrix.ts';
import type { Ink, Words } from './paper.ts';
import type { Scope } from './scope.ts';
import { letterWidth } from './text.ts';
import { paragraphsOf } from './words.ts';

const anchors = ['start', 'middle', 'end'] as const;
/** Between base lines, in heights of capitals. */
const spacing = 1.66;

export function drawMText({ tags }: Entity, scope: Scope, ink: Ink): void {
  const text = [...tags.texts(3), tags.text(1) ?? ''].join('');
  writeParagraphs(scope, ink, {
    text,
    place: compose(planeOf(tags), placeOf(tags)),
    height: tags.number(40) ?? 1,
    width: tags.number(41) ?? 0,
    attachment: tags.number(71) ?? 1,
    spacing: spacing * (tags.number(44) ?? 1),
  });
}

function placeOf(tags: Tags): Matrix {
  const at = tags.point(10) ?? { x: 0, y: 0 };
  const along = tags.point(11);
  const angle = along ? Math.atan2(along.y, along.x) : radians(tags.number(50) ?? 0);
  return compose(translation(at.x, at.y), rotation(angle));
}

export interface Paragraphs {
  readonly text: string;
  /** From the point of attachment, unturned, to the drawing. */
  readonly place: Matrix;
  readonly height: number;
  /** Where lines break; 0 for nowhere. */
  readonly width: number;
  /** 1 to 9: which corner of the text the point is, by rows. */
  readonly attachment: number;
  readonly spacing: number;
}

export function writeParagraphs({ paper, matrix }: Scope, ink: Ink, of: Paragraphs): void {
  const letters = of.width > 0 ? Math.max(1, of.width / (of.height * letterWidth)) : Number.POSITIVE_INFINITY;
  const lines = paragraphsOf(of.text).flatMap((paragraph) => broken(paragraph, letters));
  const corner = Math.max(0, Math.round(of.attachment) - 1);
  const anchor: Words['anchor'] = anchors[corner % 3] ?? 'start';
  const over = 1 + (lines.length - 1) * of.spacing;
  const top = [0, over / 2, over][Math.floor(corner / 3)] ?? 0;
  for (const [row, text] of lines.entries()) {
    const base = top - 1 - row * of.spacing;
    paper.write(
      { text, anchor, matrix: compose(matrix, of.place, scaling(of.height, of.height), translation(0, base)) },
      ink.color,
    );
  }
}

function broken(paragraph: string, letters: number): string[] {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= letters * 1.15) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
