export { drawingOf } from './drawing.ts';
export { dxfOfSheet } from './dxf.ts';
export { pinPlaces, pinRadius } from './rings.ts';
