export { listSheets, readXlsx } from './read-xlsx.ts';
