import { orderLineId } from '@svodka/domain';
import type { Outputs } from '#lib';
import { type DraftLine, newLineOf, soldOf } from './draft-line.ts';

type CardLine = Outputs['orders']['card']['lines'][number];

/** The lines of an order as the grid edits them. */
export function draftsOf(lines: readonly CardLine[]): DraftLine[] {
  return lines.map((line) => {
    const { id, productId, pictureId, description, unit, quantity, price, discountBasisPoints, vatKind } = line;
    const { requestedShipDate, shippedQuantity, writtenOffQuantity } = line;
    const leastQuantity = shippedQuantity + writtenOffQuantity;
    return {
      key: id,
      ...{ productId, pictureId, description, unit, quantity, price, discountBasisPoints, vatKind },
      own: { id: orderLineId(id), requestedShipDate, shippedQuantity, leastQuantity },
    };
  });
}

/** The lines of a request, to be written whole. */
export function linesOf(drafts: readonly DraftLine[]) {
  return drafts.map(({ own, ...line }) =>
    own ? { ...newLineOf(line), id: own.id, requestedShipDate: own.requestedShipDate } : newLineOf(line),
  );
}

/** The lines of a signed order: those that stay, and those that are added. */
export function amendmentOf(drafts: readonly DraftLine[]) {
  return {
    kept: drafts.flatMap((line) => (line.own ? [{ ...soldOf(line), id: line.own.id }] : [])),
    added: drafts.filter((line) => !line.own).map(newLineOf),
  };
}
