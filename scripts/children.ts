/** The programs that tests start, none of which outlives them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const children = new Set<ChildProcess>();

/** Sees to it that a program does not outlive this one. */
export function track(child: ChildProcess): void {
  children.add(child);
  child.once('exit', () => children.delete(child));
}

/** Starts a program that runs until `stopChildren`, as the head of its own process group. */
export function service(program: string, args: string[], env: NodeJS.ProcessEnv = process.env) {
  const child = spawn(program, args, {
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  track(child);
  child.unref();
  return child;
}

/** Ends every program that still runs. Works at once, so that it can be called at exit. */
export function stopChildren(): void {
  for (const { pid } of children) {
    try {
      // The whole group: also the processes of a browser that is too busy to end them.
      if (pid !== undefined) process.kill(-pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  }
  children.clear();
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Waits until a server answers. */
export async function answer(address: string): Promise<void> {
  for (let left = 200; left > 0; left--) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await pause(100);
  }
  throw new Error(`${address} does not answer`);
}
