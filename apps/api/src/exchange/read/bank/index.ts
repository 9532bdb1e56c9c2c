export { type Direction, directionOf } from './direction.ts';
export { readBankStatement } from './read-statement.ts';
export type { AccountInterval, BankDocument, BankParty, BankStatement, RefusedDocument } from './statement.ts';
export { type TurnoverGap, turnoverGaps } from './turnover-gap.ts';
