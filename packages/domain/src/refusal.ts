/**
 * Every reason the domain may refuse something. The browser has a sentence for each of them in each language,
 * so the list is closed: a new rule adds its code here and the translation stops compiling until it has words.
 */
export const refusalCodes = [
  'money.malformed',
  'money.tooLarge',
  'quantity.malformed',
  'quantity.tooLarge',
  'permission.denied',
  'permission.stage',
  'order.finished',
  'order.notFinished',
  'order.neverFinished',
  'order.paused',
  'order.notPaused',
  'order.nothingShipped',
  'order.somethingShipped',
  'order.advanceNotAwaited',
  'order.advanceAlreadyReleased',
  'order.notConfirmed',
  'order.notInProduction',
  'order.lineUnknown',
  'order.lineRepeated',
  'order.readyBelowShipped',
  'order.readyAboveQuantity',
  'order.shipsMoreThanReady',
  'order.writesOffMoreThanOpen',
  'order.nothingToWriteOff',
  'stage.unknown',
  'stage.notForward',
  'stage.notSkippable',
  'stage.notEarlier',
  'stage.notVisited',
  'stage.nothingEarlier',
  'stage.alreadyComplete',
  'guard.contractSigned',
  'guard.advanceCovered',
  'guard.allReady',
  'guard.somethingReady',
  'guard.somethingShipped',
  'guard.allShipped',
  'guard.paidInFull',
  'payment.zero',
  'payment.inFuture',
  'payment.unknownPart',
  'inn.characters',
  'inn.length',
  'inn.checksum',
  'kpp.format',
  'ogrn.characters',
  'ogrn.length',
  'ogrn.checksum',
  'bankAccount.bicFormat',
  'bankAccount.format',
  'bankAccount.checksum',
  'request.invalid',
  'request.notFound',
  'request.conflict',
  'request.idempotencyKeyReused',
  'request.tooMany',
  'login.wrong',
  'login.disabled',
  'user.emailTaken',
  'user.lastAdmin',
  'order.linesFixed',
  'order.termsFixed',
  'client.innTaken',
  'product.articleTaken',
  'payment.otherClient',
  'payment.nothingUnallocated',
  'payment.nothingDue',
  'file.tooLarge',
  'file.empty',
  'import.unreadable',
  'import.mappingIncomplete',
  'import.unknownKind',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** Numbers and names a sentence about the refusal may need: how much was ready, which stage, which line. */
export type RefusalDetails = Readonly<Record<string, RefusalDetail>>;
export type RefusalDetail = string | number | Readonly<Record<string, unknown>>;

/** An expected "no": a value, never an exception. Exceptions are bugs. */
export type Refusal = { readonly code: RefusalCode; readonly details: RefusalDetails };

/** Builds a refusal; `details` are empty unless given. */
export function refusal(code: RefusalCode, details: RefusalDetails = {}): Refusal {
  return { code, details };
}
