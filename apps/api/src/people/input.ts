import { absenceIdSchema, plainDateSchema, roleSchema, serviceSchema, userIdSchema } from '@svodka/domain';
import { z } from 'zod';
import { shortestPassword } from '../platform/auth/password.ts';

/** Longer ones only cost time to digest. */
const longestPassword = 200;

export const passwordSchema = z.string().min(shortestPassword).max(longestPassword);

const person = {
  name: z.string().trim().min(1).max(200),
  role: roleSchema,
  service: serviceSchema.nullish(),
};

/** Who works for a service has to say for which: the queue is its own. */
const serviceIsNamed = ({ role, service }: { role: string; service?: string | null | undefined }) =>
  role !== 'service' || (service !== null && service !== undefined);
const unnamedService = { error: 'service missing', path: ['service'] };

export const addUserSchema = z
  .object({ ...person, idempotencyKey: z.uuid(), email: z.email().max(200), password: passwordSchema })
  .refine(serviceIsNamed, unnamedService);
export type AddUserInput = z.infer<typeof addUserSchema>;

export const updateUserSchema = z
  .object({ ...person, id: z.uuid(), version: z.int().positive(), active: z.boolean() })
  .refine(serviceIsNamed, unnamedService);
export type UpdateUserInput = z.infer<typeof updateUserSchema>;

export const setPasswordSchema = z.object({ id: z.uuid(), password: passwordSchema });
export type SetPasswordInput = z.infer<typeof setPasswordSchema>;

export const locales = ['ru', 'en'] as const;
export const setLocaleSchema = z.object({ locale: z.enum(locales) });
export type SetLocaleInput = z.infer<typeof setLocaleSchema>;

export const saveViewSchema = z.object({
  page: z.string().trim().min(1).max(100),
  name: z.string().trim().min(1).max(100),
  query: z.string().max(4_000),
  shared: z.boolean(),
});
export type SaveViewInput = z.infer<typeof saveViewSchema>;

export const updateViewSchema = saveViewSchema.pick({ name: true, shared: true }).extend({ id: z.uuid() });
export type UpdateViewInput = z.infer<typeof updateViewSchema>;

export const addAbsenceSchema = z
  .object({ userId: userIdSchema, deputyId: userIdSchema, fromDay: plainDateSchema, untilDay: plainDateSchema })
  .refine(({ fromDay, untilDay }) => fromDay <= untilDay, { error: 'ends before it begins', path: ['untilDay'] });
export type AddAbsenceInput = z.infer<typeof addAbsenceSchema>;

/** The day is asked for, so that a screen left open asks again on the next one. */
export const standInsSchema = z.object({ day: plainDateSchema });

export const endAbsenceSchema = z.object({ id: absenceIdSchema, version: z.int().positive() });
export type EndAbsenceInput = z.infer<typeof endAbsenceSchema>;
