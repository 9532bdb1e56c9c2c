/** What is written once the rows it refers to are there. */
export type Later = () => Promise<void>;

export const nothing: Later = async () => {};
