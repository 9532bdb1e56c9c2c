export { batchWithParties, openParties, type Parties } from './parties.ts';
export { dryRunSession, type ImportDeps, type Session, writingSession } from './session.ts';
