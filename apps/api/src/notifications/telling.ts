import {
  addresseesOf,
  type Colleague,
  type Concerned,
  type LetterTime,
  type NoticeDetails,
  type NoticeKind,
  type NoticeReason,
  noticeRules,
} from '@svodka/domain';

/** A fact worth telling, before it is known who is told. */
export interface Telling {
  kind: NoticeKind;
  /** What it is known by: told once, withdrawn by it. */
  fact: string;
  orderId: string | null;
  concerned: Concerned;
  details: NoticeDetails;
}

/** One person's notification of a fact; how it reaches them is the default, which their settings override. */
export interface Notice {
  userId: string;
  kind: NoticeKind;
  fact: string;
  why: NoticeReason;
  orderId: string | null;
  payload: NoticeDetails;
  inApp: boolean;
  email: LetterTime;
}

/** Everybody's notifications of the facts. */
export function noticesFrom(tellings: readonly Telling[], colleagues: readonly Colleague[]): Notice[] {
  return tellings.flatMap(({ kind, fact, orderId, concerned, details }) => {
    const { inApp, email } = noticeRules[kind];
    const common = { kind, fact, orderId, payload: details, inApp, email };
    return addresseesOf(kind, concerned, colleagues).map((addressee) => ({ ...common, ...addressee }));
  });
}
