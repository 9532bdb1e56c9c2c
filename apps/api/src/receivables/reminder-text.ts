import { refusal } from '@svodka/domain';
import { type PermittedContext, refuseRead } from '../platform/trpc.ts';
import type { ReminderTextInput } from './input.ts';

export async function writeReminderText(_: PermittedContext, input: ReminderTextInput): Promise<{ text: string }> {
  refuseRead(refusal('request.notFound', { entity: 'client', entityId: input.clientId }));
}
