import type { OrderCategory } from '@svodka/domain';
import type { ChosenClient } from '#features/client-picker';
import type { DraftLine } from '#features/order-lines';
import type { DraftPart } from '#features/terms';

export interface OrderDraft {
  client: ChosenClient | null;
  contactId: string;
  contractId: string;
  category: OrderCategory;
  requestedShipDate: string;
  termsId: string;
  ownParts: DraftPart[];
  comment: string;
  lines: DraftLine[];
}

export const emptyDraft: OrderDraft = {
  client: null,
  contactId: '',
  contractId: '',
  category: 'standard',
  requestedShipDate: '',
  termsId: '',
  ownParts: [],
  comment: '',
  lines: [],
};
