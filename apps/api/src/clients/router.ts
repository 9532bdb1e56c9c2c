import { addressIdSchema, bankAccountIdSchema, clientIdSchema, contactIdSchema } from '@svodka/domain';
import { z } from 'zod';
import { classBasisOf } from '../client-classes/index.ts';
import { pageInput } from '../platform/paging.ts';
import { command, type PermittedContext, permitted, router } from '../platform/trpc.ts';
import { addEvent } from './add-event.ts';
import { attachContractFile } from './attach-contract-file.ts';
import { readBriefs } from './brief.ts';
import { clientBuys } from './client-buys.ts';
import { clientCard } from './client-card.ts';
import { createClient } from './create-client.ts';
import { detachContractFile } from './detach-contract-file.ts';
import { editEvent } from './edit-event.ts';
import {
  addEventSchema,
  clientFilters,
  clientSorts,
  contractFileSchema,
  createClientSchema,
  detachContractFileSchema,
  editEventSchema,
  removeEventSchema,
  saveAddressSchema,
  saveBankAccountSchema,
  saveContactSchema,
  saveContractSchema,
  updateClientSchema,
} from './input.ts';
import { listClients } from './list-clients.ts';
import { clientEvents, clientFacets, clientTotals } from './queries.ts';
import { removeAddress } from './remove-address.ts';
import { removeBankAccount } from './remove-bank-account.ts';
import { removeContact } from './remove-contact.ts';
import { removeEvent } from './remove-event.ts';
import { saveAddress } from './save-address.ts';
import { saveBankAccount } from './save-bank-account.ts';
import { saveContact } from './save-contact.ts';
import { saveContract } from './save-contract.ts';
import { updateClient } from './update-client.ts';

const read = permitted('client.read');
const edit = permitted('client.edit');
const lookerOf = ({ user, clock }: PermittedContext) => ({ basis: classBasisOf(user.role), today: clock.today() });
const oneClient = z.object({ id: clientIdSchema });

export const clientsRouter = router({
  list: read
    .input(z.object({ ...clientFilters, ...pageInput, sort: z.enum(clientSorts).default('name') }))
    .query(({ ctx, input }) => listClients(ctx.db, lookerOf(ctx), input)),
  totals: read.input(z.object(clientFilters)).query(({ ctx, input }) => clientTotals(ctx.db, lookerOf(ctx), input)),
  facets: read.query(({ ctx }) => clientFacets(ctx.db)),
  card: read.input(oneClient).query(({ ctx, input }) => clientCard(ctx.db, ctx.clock, input.id)),
  brief: read
    .input(z.object({ ids: z.array(clientIdSchema).min(1).max(50) }))
    .query(({ ctx, input }) => readBriefs(ctx, input.ids)),
  buys: read.input(oneClient).query(({ ctx, input }) => clientBuys(ctx, input.id)),
  events: read.input(oneClient.extend(pageInput)).query(({ ctx, input }) => clientEvents(ctx.db, input)),
  create: edit
    .input(createClientSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => createClient(work, input))),
  update: edit
    .input(updateClientSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => updateClient(work, input))),
  saveContact: edit
    .input(saveContactSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => saveContact(work, input))),
  removeContact: edit
    .input(z.object({ id: contactIdSchema }))
    .mutation(({ ctx, input }) => command(ctx, (work) => removeContact(work, input.id))),
  saveAddress: edit
    .input(saveAddressSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => saveAddress(work, input))),
  removeAddress: edit
    .input(z.object({ id: addressIdSchema }))
    .mutation(({ ctx, input }) => command(ctx, (work) => removeAddress(work, input.id))),
  saveBankAccount: edit
    .input(saveBankAccountSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => saveBankAccount(work, input))),
  removeBankAccount: edit
    .input(z.object({ id: bankAccountIdSchema }))
    .mutation(({ ctx, input }) => command(ctx, (work) => removeBankAccount(work, input.id))),
  saveContract: edit
    .input(saveContractSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => saveContract(work, input))),
  attachContractFile: edit
    .input(contractFileSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => attachContractFile(work, input))),
  detachContractFile: edit
    .input(detachContractFileSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => detachContractFile(work, input))),
  addEvent: permitted('client.event.write')
    .input(addEventSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => addEvent(work, input))),
  editEvent: permitted('client.event.write')
    .input(editEventSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => editEvent(work, input))),
  removeEvent: permitted('client.event.write')
    .input(removeEventSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => removeEvent(work, input))),
});
