export { addresseesOf, type Colleague, type Concerned } from './addressees.ts';
export { type NoticeDetails, noticeDetailsSchema } from './details.ts';
export {
  type LetterTime,
  letterTimeSchema,
  letterTimes,
  type NoticeKind,
  type NoticeReason,
  noticeKindSchema,
  noticeKinds,
  noticeKindsOf,
  noticeReasonSchema,
  noticeRules,
} from './kind.ts';
export { lastMorning, morningMinutes, type Snooze, snoozes, snoozeUntil } from './moments.ts';
export { type Language, type SaidNotice, sayNotice, sayNoticeKind, sayNoticeReason } from './sentence.ts';
