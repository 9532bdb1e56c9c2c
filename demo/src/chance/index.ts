export { type IdMaker, idMaker } from './id-maker.ts';
export { Random } from './random.ts';
