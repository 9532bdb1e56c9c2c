import { client, type Inputs } from '#lib';

type Work = Inputs['serviceTasks'];
type Seen = Pick<Work['assign'], 'id' | 'version'>;
/** What the person filled in; which task it is and which version they saw is added on sending. */
type Filled<Input> = Omit<Input, keyof Seen>;

export type TaskGiven =
  | { type: 'accept' }
  | { type: 'assign'; filled: Filled<Work['assign']> }
  | { type: 'ask'; filled: Filled<Work['ask']> }
  | { type: 'return'; filled: Filled<Work['returnTask']> }
  | { type: 'finish'; filled: Filled<Work['finish']> };

/** Sends the command and answers with the stage the order is in after it. */
export async function giveTaskCommand(seen: Seen, given: TaskGiven): Promise<string | undefined> {
  const { accept, assign, ask, returnTask, finish } = client.serviceTasks;
  switch (given.type) {
    case 'accept':
      return (await accept.mutate({ tasks: [seen] }))[0]?.stage;
    case 'assign':
      return (await assign.mutate({ ...seen, ...given.filled })).stage;
    case 'ask':
      return (await ask.mutate({ ...seen, ...given.filled })).stage;
    case 'return':
      return (await returnTask.mutate({ ...seen, ...given.filled })).stage;
    case 'finish':
      return (await finish.mutate({ ...seen, ...given.filled })).stage;
  }
}
