/**
 * Ends this process where a case never comes to an end: nothing else could, because a loop without
 * end lets nothing else run. A thread of its own looks on.
 */
import { Worker } from 'node:worker_threads';

/** The moment, in milliseconds, at which what runs has run too long; 0 while nothing does. */
const deadline = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT));

const LOOK = `
const { parentPort, workerData } = require('node:worker_threads');
let name = '';
parentPort.on('message', (said) => (name = said));
setInterval(() => {
  // Read once: between two readings what runs may end, and leave 0.
  const [until] = workerData;
  if (!until || Date.now() < until) return;
  require('node:fs').writeSync(2, 'A case of ' + name + ' does not come to an end.\\n');
  process.kill(process.pid, 'SIGKILL');
}, 500);
`;

let worker: Worker | undefined;

/** What runs from now on belongs to `name`. */
export function begin(name: string): void {
  worker ??= new Worker(LOOK, { eval: true, workerData: deadline });
  worker.unref();
  worker.postMessage(name);
}

/** Runs `run`, which has so many milliseconds. */
export async function within<T>(most: number, run: () => T): Promise<Awaited<T>> {
  deadline[0] = Date.now() + most;
  try {
    return await run();
  } finally {
    deadline[0] = 0;
  }
}
