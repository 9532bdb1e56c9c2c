export { importBank } from './import-bank.ts';
