/** What holds in this engine, where one of them differs for a reason that is written beside it. */
export function engineOf<T>(by: Record<'chromium' | 'firefox' | 'webkit', T>): T {
  const { userAgent } = navigator;
  if (userAgent.includes('Firefox')) return by.firefox;
  return userAgent.includes('Chrome') ? by.chromium : by.webkit;
}
