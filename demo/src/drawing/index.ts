export { drawingOf } from './drawing.ts';
export { pinPlaces, pinRadius } from './rings.ts';
