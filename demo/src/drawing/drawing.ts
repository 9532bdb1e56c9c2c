import type { Shape } from '../catalogue/index.ts';
import { backshellViews, coaxialViews, contactViews, harnessViews } from './others.ts';
import { rectangularViews } from './rectangular.ts';
import { roundViews } from './round.ts';
import { sheet } from './sheet.ts';

const notes = ['Размеры для справок.', 'Маркировать шрифтом 3.', 'Остальные требования по ТУ.'];

/** An advertising drawing of a design: views with dimensions in a frame with its inscription. */
export function drawingOf(shape: Shape, title: string, ordinal: number): string {
  const code = `УРСД.43${String(4_000 + ordinal * 7).padStart(4, '0')}.${String(ordinal + 1).padStart(3, '0')} ГЧ`;
  const mass = String(Math.round(12 + ((ordinal * 37) % 180))).concat(' г');
  return sheet({ name: title, code, mass, scale: shape.kind === 'harness' ? '—' : '2:1', notes }, viewsOf(shape));
}

function viewsOf(shape: Shape): string {
  switch (shape.kind) {
    case 'round':
      return roundViews(shape);
    case 'rectangular':
      return rectangularViews(shape);
    case 'coaxial':
      return coaxialViews(shape);
    case 'harness':
      return harnessViews(shape);
    case 'contact':
      return contactViews(shape);
    case 'backshell':
    case 'cap':
      return backshellViews(shape);
  }
}
