export { type OpenZip, openZip, type ZipEntry } from './open-zip.ts';
export type { ZipLimits } from './zip-limits.ts';
