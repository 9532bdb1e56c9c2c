import type { Shape } from '../catalogue/index.ts';
import { coaxialPicture, harnessPicture } from './cables.ts';
import { rectangularPicture } from './rectangular.ts';
import { roundPicture } from './round.ts';
import { backshellPicture, capPicture, contactPicture } from './small.ts';

/** A photo-like picture of a thing, as SVG of 800 by 800. */
export function pictureOf(shape: Shape): string {
  switch (shape.kind) {
    case 'round':
      return roundPicture(shape);
    case 'rectangular':
      return rectangularPicture(shape);
    case 'coaxial':
      return coaxialPicture(shape);
    case 'harness':
      return harnessPicture(shape);
    case 'contact':
      return contactPicture(shape);
    case 'backshell':
      return backshellPicture(shape);
    case 'cap':
      return capPicture(shape);
  }
}
