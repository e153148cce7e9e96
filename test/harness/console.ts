/** What the code under test says to developers, or lets fall into the page. */

/** The errors and warnings written to the console while `run` runs, a line for each call. */
export async function consoleLines(run: () => unknown): Promise<string[]> {
  const lines: string[] = [];
  const before = { ...console };
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...parts) => void lines.push(parts.map(String).join(' '));
  }
  try {
    await run();
  } finally {
    Object.assign(console, before);
  }
  return lines;
}

/**
 * Messages of what nobody caught while `run` runs: exceptions and rejections. The handlers that
 * fail a test for them are set aside meanwhile; to stop the event does not do in Chromium, which
 * calls the listeners of a window in the order in which they were added.
 */
export async function thrownIntoPage(run: () => unknown): Promise<string[]> {
  const messages: string[] = [];
  const { onerror, onunhandledrejection } = window;
  window.onerror = (message, _source, _line, _column, error) => {
    messages.push(error?.message ?? (typeof message === 'string' ? message : message.type));
    return true;
  };
  window.onunhandledrejection = (event) => {
    event.preventDefault();
    const reason: unknown = event.reason;
    messages.push(reason instanceof Error ? reason.message : String(reason));
  };
  try {
    await run();
    // A rejection counts as unhandled only when the task has ended in which it came.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  } finally {
    Object.assign(window, { onerror, onunhandledrejection });
  }
  return messages;
}
