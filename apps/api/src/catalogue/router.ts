import { productIdSchema } from '@svodka/domain';
import { z } from 'zod';
import { pageInput } from '../platform/paging.ts';
import { command, permitted, router } from '../platform/trpc.ts';
import { attachFile } from './attach-file.ts';
import { detachFile } from './detach-file.ts';
import { attachFileSchema, detachFileSchema, productFilters, productSorts, saveProductSchema } from './input.ts';
import { listProducts, productTotals } from './list-products.ts';
import { productCard } from './product-card.ts';
import { productGroups } from './product-groups.ts';
import { saveProduct } from './save-product.ts';

const read = permitted('product.read');
const edit = permitted('product.edit');

export const catalogueRouter = router({
  list: read
    .input(z.object({ ...productFilters, ...pageInput, sort: z.enum(productSorts).default('name') }))
    .query(({ ctx, input }) => listProducts(ctx.db, input)),
  totals: read.input(z.object(productFilters)).query(({ ctx, input }) => productTotals(ctx.db, input)),
  groups: read.query(({ ctx }) => productGroups(ctx.db)),
  card: read
    .input(z.object({ id: productIdSchema }))
    .query(({ ctx, input }) => productCard(ctx.db, ctx.user.role, input.id)),
  save: edit.input(saveProductSchema).mutation(({ ctx, input }) => command(ctx, (work) => saveProduct(work, input))),
  attachFile: edit
    .input(attachFileSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => attachFile(work, input))),
  detachFile: edit
    .input(detachFileSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => detachFile(work, input))),
});
