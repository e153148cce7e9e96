/** Actions that a menu may be asked for. */
export const ACTIONS: readonly string[] = ['data', 'image', 'embed', 'cite'];
