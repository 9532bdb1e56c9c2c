import { productGroupIdSchema, productIdSchema } from '@svodka/domain';
import { z } from 'zod';
import { pageInput } from '../platform/paging.ts';
import { command, permitted, router } from '../platform/trpc.ts';
import { attachFile } from './attach-file.ts';
import { productCard, productSales, productSalesSchema } from './card/index.ts';
import { detachFile } from './detach-file.ts';
import { listProducts, productFacets, productFilters, productGroups, productTotals } from './filter/index.ts';
import { attachFileSchema, detachFileSchema, productSorts, saveProductSchema } from './input.ts';
import { matchList, matchListSchema } from './matching/index.ts';
import * as prices from './prices/index.ts';
import * as properties from './properties/index.ts';
import { saveProduct } from './save-product.ts';

const read = permitted('product.read');
const edit = permitted('product.edit');
const filtered = z.object(productFilters);
const ofGroup = z.object({ groupId: productGroupIdSchema });

export const catalogueRouter = router({
  list: read
    .input(filtered.extend({ ...pageInput, sort: z.enum(productSorts).default('name') }))
    .query(({ ctx, input }) => listProducts(ctx.db, input)),
  totals: read.input(filtered).query(({ ctx, input }) => productTotals(ctx.db, input)),
  facets: read.input(filtered).query(({ ctx, input }) => productFacets(ctx.db, input)),
  groups: read.query(({ ctx }) => productGroups(ctx.db)),
  card: read
    .input(z.object({ id: productIdSchema }))
    .query(({ ctx, input }) => productCard(ctx, ctx.user.role, input.id)),
  sales: read.input(productSalesSchema).query(({ ctx, input }) => productSales(ctx.db, input)),
  // A list may be longer than an address can hold, so this reading is asked for as changes are.
  matchList: read.input(matchListSchema).mutation(({ ctx, input }) => matchList(ctx.db, input)),
  save: edit.input(saveProductSchema).mutation(({ ctx, input }) => command(ctx, (work) => saveProduct(work, input))),
  attachFile: edit
    .input(attachFileSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => attachFile(work, input))),
  detachFile: edit
    .input(detachFileSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => detachFile(work, input))),
  priceTypes: read.query(({ ctx }) => prices.priceTypes(ctx.db)),
  savePrice: edit
    .input(prices.savePriceSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => prices.savePrice(work, input))),
  dropPrice: edit
    .input(prices.dropPriceSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => prices.dropPrice(work, input))),
  previewPrices: edit.input(prices.listChangeSchema).query(({ ctx, input }) => prices.previewPrices(ctx.db, input)),
  changePrices: edit
    .input(prices.changePricesSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => prices.changePrices(work, input))),
  properties: read.query(({ ctx }) => properties.allProperties(ctx.db)),
  groupProperties: read.input(ofGroup).query(({ ctx, input }) => properties.groupProperties(ctx.db, input.groupId)),
  saveProperty: edit
    .input(properties.savePropertySchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => properties.saveProperty(work, input))),
  assignProperty: edit
    .input(properties.assignPropertySchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => properties.assignProperty(work, input))),
});
