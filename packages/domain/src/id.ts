import { z } from 'zod';
import type { Brand } from './brand.ts';

const uuidV7Shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text is a UUID of version 7 (RFC 9562) in lower case. */
export function isUuidV7(text: string): boolean {
  return uuidV7Shape.test(text);
}

/** The one maker of id constructors: each checks the text and brands it for its entity. Throws RangeError. */
function id<Name extends string>(entity: Name): (text: string) => Brand<string, Name> {
  return (text) => {
    if (!isUuidV7(text)) throw new RangeError(`not an id of ${entity}: ${text}`);
    return text as Brand<string, Name>;
  };
}

function idSchema<Id extends string>(make: (text: string) => Id) {
  return z
    .string()
    .refine(isUuidV7, { error: 'not an id' })
    .transform((text) => make(text));
}

export type UserId = Brand<string, 'UserId'>;
export const userId = id('UserId');
export const userIdSchema = idSchema(userId);

export type ClientId = Brand<string, 'ClientId'>;
export const clientId = id('ClientId');
export const clientIdSchema = idSchema(clientId);

export type ContactId = Brand<string, 'ContactId'>;
export const contactId = id('ContactId');
export const contactIdSchema = idSchema(contactId);

export type ContractId = Brand<string, 'ContractId'>;
export const contractId = id('ContractId');
export const contractIdSchema = idSchema(contractId);

export type AddressId = Brand<string, 'AddressId'>;
export const addressId = id('AddressId');
export const addressIdSchema = idSchema(addressId);

export type BankAccountId = Brand<string, 'BankAccountId'>;
export const bankAccountId = id('BankAccountId');
export const bankAccountIdSchema = idSchema(bankAccountId);

export type OrderId = Brand<string, 'OrderId'>;
export const orderId = id('OrderId');
export const orderIdSchema = idSchema(orderId);

export type OrderLineId = Brand<string, 'OrderLineId'>;
export const orderLineId = id('OrderLineId');
export const orderLineIdSchema = idSchema(orderLineId);

export type StageVisitId = Brand<string, 'StageVisitId'>;
export const stageVisitId = id('StageVisitId');
export const stageVisitIdSchema = idSchema(stageVisitId);

export type ServiceTaskId = Brand<string, 'ServiceTaskId'>;
export const serviceTaskId = id('ServiceTaskId');
export const serviceTaskIdSchema = idSchema(serviceTaskId);

export type ProductId = Brand<string, 'ProductId'>;
export const productId = id('ProductId');
export const productIdSchema = idSchema(productId);

export type ProductGroupId = Brand<string, 'ProductGroupId'>;
export const productGroupId = id('ProductGroupId');
export const productGroupIdSchema = idSchema(productGroupId);

export type PropertyId = Brand<string, 'PropertyId'>;
export const propertyId = id('PropertyId');
export const propertyIdSchema = idSchema(propertyId);

export type PriceTypeId = Brand<string, 'PriceTypeId'>;
export const priceTypeId = id('PriceTypeId');
export const priceTypeIdSchema = idSchema(priceTypeId);

export type PaymentId = Brand<string, 'PaymentId'>;
export const paymentId = id('PaymentId');
export const paymentIdSchema = idSchema(paymentId);

export type AllocationId = Brand<string, 'AllocationId'>;
export const allocationId = id('AllocationId');
export const allocationIdSchema = idSchema(allocationId);

export type TaskQuestionId = Brand<string, 'TaskQuestionId'>;
export const taskQuestionId = id('TaskQuestionId');
export const taskQuestionIdSchema = idSchema(taskQuestionId);

export type SchedulePartId = Brand<string, 'SchedulePartId'>;
export const schedulePartId = id('SchedulePartId');
export const schedulePartIdSchema = idSchema(schedulePartId);

export type PaymentTermsId = Brand<string, 'PaymentTermsId'>;
export const paymentTermsId = id('PaymentTermsId');
export const paymentTermsIdSchema = idSchema(paymentTermsId);

export type ShipmentId = Brand<string, 'ShipmentId'>;
export const shipmentId = id('ShipmentId');
export const shipmentIdSchema = idSchema(shipmentId);

export type PlannedShipmentId = Brand<string, 'PlannedShipmentId'>;
export const plannedShipmentId = id('PlannedShipmentId');
export const plannedShipmentIdSchema = idSchema(plannedShipmentId);

export type ShipDateMoveId = Brand<string, 'ShipDateMoveId'>;
export const shipDateMoveId = id('ShipDateMoveId');
export const shipDateMoveIdSchema = idSchema(shipDateMoveId);

export type StageNormId = Brand<string, 'StageNormId'>;
export const stageNormId = id('StageNormId');
export const stageNormIdSchema = idSchema(stageNormId);

export type LifecycleId = Brand<string, 'LifecycleId'>;
export const lifecycleId = id('LifecycleId');
export const lifecycleIdSchema = idSchema(lifecycleId);

export type FileId = Brand<string, 'FileId'>;
export const fileId = id('FileId');
export const fileIdSchema = idSchema(fileId);

export type ImportRunId = Brand<string, 'ImportRunId'>;
export const importRunId = id('ImportRunId');
export const importRunIdSchema = idSchema(importRunId);

export type ClientEventId = Brand<string, 'ClientEventId'>;
export const clientEventId = id('ClientEventId');
export const clientEventIdSchema = idSchema(clientEventId);

export type CommentId = Brand<string, 'CommentId'>;
export const commentId = id('CommentId');
export const commentIdSchema = idSchema(commentId);

export type NotificationId = Brand<string, 'NotificationId'>;
export const notificationId = id('NotificationId');
export const notificationIdSchema = idSchema(notificationId);

export type SavedViewId = Brand<string, 'SavedViewId'>;
export const savedViewId = id('SavedViewId');
export const savedViewIdSchema = idSchema(savedViewId);

export type ActivityId = Brand<string, 'ActivityId'>;
export const activityId = id('ActivityId');
export const activityIdSchema = idSchema(activityId);
export type HandoverId = Brand<string, 'HandoverId'>;
export const handoverId = id('HandoverId');
export const handoverIdSchema = idSchema(handoverId);

export type AbsenceId = Brand<string, 'AbsenceId'>;
export const absenceId = id('AbsenceId');
export const absenceIdSchema = idSchema(absenceId);
