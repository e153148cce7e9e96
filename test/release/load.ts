/**
 * A bounded load, run as a process of its own: `tsx load.ts PORT REQUESTS CONNECTIONS PATH…` asks for
 * the paths in turn, and writes how many answers there were of each status, as JSON.
 */
import { Agent, request } from 'node:https';
import { HOST } from './nginx.js';

const [port, requests, connections, ...paths] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
/** As browsers of today, those before, and programs ask. */
const ENCODINGS = ['br, gzip', 'gzip', 'identity'];

const counts: Record<string, number> = {};
let sent = 0;

/** The status of an answer once all of it has come, or what went wrong. */
const ask = (n: number): Promise<string> =>
  new Promise((resolve) => {
    request(
      {
        agent,
        host: '127.0.0.1',
        port: Number(port),
        path: paths[n % paths.length],
        servername: HOST,
        headers: { Host: HOST, 'Accept-Encoding': ENCODINGS[n % ENCODINGS.length] },
        // What is measured is whether it answers; who it is, the other tests ask.
        rejectUnauthorized: false,
      },
      (response) => {
        response.resume().on('end', () => resolve(String(response.statusCode)));
        response.on('error', ({ message }) => resolve(message));
      },
    )
      .on('error', ({ message }) => resolve(message))
      .end();
  });

async function work(): Promise<void> {
  while (sent < Number(requests)) {
    const result = await ask(sent++);
    counts[result] = (counts[result] ?? 0) + 1;
  }
}

await Promise.all(Array.from({ length: Number(connections) }, work));
agent.destroy();
console.log(JSON.stringify(counts));
