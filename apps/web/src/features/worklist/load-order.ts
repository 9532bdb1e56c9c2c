import { withTexts } from '#lib';

/** The order beside the list, with its words; fetched when somebody first wants to know more of a row. */
export const loadOrder = withTexts(() => import('#features/order'));
