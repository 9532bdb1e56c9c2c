import { z } from 'zod';
import { parties, services } from './service.ts';

/** Apart from the names, which the first screen needs without the means to check them. */
export const serviceSchema = z.enum(services);
export const partySchema = z.enum(parties);
