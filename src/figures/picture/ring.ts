/** Part of a ring, as a path about its middle. */

/** From a share of the circle to another, clockwise from the top. */
export function ringPart(from: number, to: number, inner: number, outer: number): string {
  // An arc to where it began is none, so a whole circle takes several.
  const steps = Math.max(1, Math.ceil((to - from) * 4));
  const shares = Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
  const start = `M${at(from, outer)}`;
  const there = shares.slice(1).map((share) => `A${outer} ${outer} 0 0 1 ${at(share, outer)}`);
  const back = shares
    .reverse()
    .slice(1)
    .map((share) => `A${inner} ${inner} 0 0 0 ${at(share, inner)}`);
  return `${start}${there.join('')}L${at(to, inner)}${back.join('')}z`;
}

function at(share: number, radius: number): string {
  const angle = 2 * Math.PI * share;
  return `${rounded(radius * Math.sin(angle))} ${rounded(-radius * Math.cos(angle))}`;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
