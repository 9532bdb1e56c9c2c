export { convertNorthwind, type NorthwindFiles } from './convert.ts';
