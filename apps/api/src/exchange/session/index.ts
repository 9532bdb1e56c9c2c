export { batchWithParties, openParties, type Parties } from './parties.ts';
export { dryRunSession, type ImportDeps, type Session, type SessionOptions, writingSession } from './session.ts';
