import type { Outputs } from '#lib';

export type ClientCard = Outputs['clients']['card'];
export type Contact = ClientCard['contacts'][number];
export type Address = ClientCard['addresses'][number];
export type Account = ClientCard['bankAccounts'][number];
export type Contract = ClientCard['contracts'][number];
