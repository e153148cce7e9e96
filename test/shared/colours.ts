/** Colours as people see them: contrast, distance, and what colour-blind eyes make of them. */

export type Rgb = readonly [red: number, green: number, blue: number];

/** What eyes without one kind of cone see, as matrices on linear light (Machado et al., 2009). */
export const DEFICIENCIES = {
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;

/** `#rrggbb` as linear light, each part from 0 to 1. */
export const linear = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;

/** Linear light as eyes with a deficiency see it. */
export const seen = ([r, g, b]: Rgb, [a, c, d, e, f, h, i, j, k]: readonly number[]): Rgb =>
  [a! * r + c! * g + d! * b, e! * r + f! * g + h! * b, i! * r + j! * g + k! * b].map((part) =>
    Math.min(1, Math.max(0, part)),
  ) as unknown as Rgb;

/** Contrast as WCAG 2 counts it, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Distance in Oklab, times 100: 2 is just to be noticed side by side. */
export function distance(one: Rgb, other: Rgb): number {
  const [a, b] = [oklab(one), oklab(other)];
  return 100 * Math.hypot(...a.map((part, i) => part - b[i]!));
}

/** https://bottosson.github.io/posts/oklab/ */
function oklab([r, g, b]: Rgb): readonly number[] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
