import type { CDPSession } from 'playwright-core';

export interface Traffic {
  requests: number;
  /** As it came over the wire, headers included. */
  wireBytes: number;
  scriptWireBytes: number;
  scriptBytes: number;
  /** From navigation to the last answer before the quiet. */
  quietMillis: number;
}

interface Fetched {
  script: boolean;
  startedAt: number;
  decoded: number;
  wire: number;
  finishedAt: number | null;
}

/** Everything a page fetches, as the browser's own developer tools count it; streams that never end don't count. */
export async function watchTraffic(page: CDPSession): Promise<() => Traffic> {
  const fetched = new Map<string, Fetched>();
  page.on('Network.requestWillBeSent', ({ requestId, timestamp, type }) => {
    if (type === 'EventSource') return;
    fetched.set(requestId, { script: type === 'Script', startedAt: timestamp, decoded: 0, wire: 0, finishedAt: null });
  });
  page.on('Network.responseReceived', ({ requestId, type }) => {
    const one = fetched.get(requestId);
    if (one) one.script = type === 'Script';
  });
  page.on('Network.dataReceived', ({ requestId, dataLength }) => {
    const one = fetched.get(requestId);
    if (one) one.decoded += dataLength;
  });
  page.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const one = fetched.get(requestId);
    if (one) Object.assign(one, { wire: encodedDataLength, finishedAt: timestamp });
  });
  await page.send('Network.enable');
  return () => summed([...fetched.values()]);
}

function summed(all: readonly Fetched[]): Traffic {
  const sum = (list: readonly Fetched[], of: (one: Fetched) => number) => list.reduce((so, one) => so + of(one), 0);
  const scripts = all.filter((one) => one.script);
  const start = Math.min(...all.map((one) => one.startedAt));
  const end = Math.max(...all.map((one) => one.finishedAt ?? 0));
  return {
    requests: all.length,
    wireBytes: sum(all, (one) => one.wire),
    scriptWireBytes: sum(scripts, (one) => one.wire),
    scriptBytes: sum(scripts, (one) => one.decoded),
    quietMillis: (end - start) * 1_000,
  };
}
