import { decodeStrip, type StripState } from '@svodka/domain';

/** The traffic light of an order as one of the meanings of colour. */
export type LightTone = 'late' | 'risk' | 'wait' | 'done' | 'plain';

interface Lit {
  light: string;
  waitsFor: string;
  paused: boolean;
  open: boolean;
}

/** Overdue and at risk speak first; then whether we wait for somebody outside; else it goes as it should. */
export function lightTone(order: Lit): LightTone {
  if (!order.open) return 'plain';
  if (order.light === 'late') return 'late';
  if (order.light === 'risk') return 'risk';
  if (order.paused || order.waitsFor === 'client' || order.waitsFor === 'bank') return 'wait';
  return 'done';
}

/** The strip of a row travels as one letter a stage. */
export function stripTicks(strip: string): Array<{ code: string; name: string; state: StripState }> {
  return decodeStrip(strip).map((state, at) => ({ code: String(at), name: '', state }));
}
