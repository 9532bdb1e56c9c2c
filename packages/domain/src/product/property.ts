import { z } from 'zod';
import { ok, type Result, refuse } from '../result.ts';

/** What the values of a property are: words, a number in a unit, one of given choices. */
export const propertyKinds = ['text', 'number', 'choice'] as const;
export const propertyKindSchema = z.enum(propertyKinds);
export type PropertyKind = (typeof propertyKinds)[number];

export interface PropertyRule {
  readonly name: string;
  readonly kind: PropertyKind;
  readonly choices: readonly string[];
}

const number = /^-?\d{1,12}(?:[.,]\d{1,6})?$/;

/**
 * A value as it is kept: trimmed, a number with a comma as the plant writes it. Refusals: `property.notNumber`,
 * `property.notChoice`, both with the property's name.
 */
export function propertyValue({ name, kind, choices }: PropertyRule, typed: string): Result<string> {
  const value = typed.trim();
  if (value === '' || kind === 'text') return ok(value);
  if (kind === 'number') {
    return number.test(value) ? ok(value.replace('.', ',')) : refuse('property.notNumber', { property: name, value });
  }
  return choices.includes(value) ? ok(value) : refuse('property.notChoice', { property: name, value });
}
