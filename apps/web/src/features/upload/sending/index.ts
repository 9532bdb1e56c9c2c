export type { Task } from './task.ts';
export { serverTransport } from './transport.ts';
export { bytesPerSecond, isOnItsWay, secondsLeft, type Upload } from './upload.ts';
export { type Brought, createUploads } from './uploads.ts';
