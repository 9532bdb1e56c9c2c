export {
  certainScore,
  type MatchProposal,
  type MatchReason,
  matchPayment,
  matchReasons,
  type OpenPart,
  type OrderCandidate,
  type PayerCandidate,
  type PaymentFacts,
  type PaymentMatch,
  type PaymentShare,
} from './match-payment.ts';
export { numbersInPurpose, plainNumber } from './numbers-in-purpose.ts';
