/** Digits as a language groups them: all that a counter needs while it counts. */

const formats = new Map<string, Intl.NumberFormat>();

/**
 * `value` as `locale` writes it, never rounded, or with exactly so many `decimals`. Spanish numbers
 * of four digits have no separator (“1346”).
 */
export function digits(value: number, locale: string, decimals?: number): string {
  const key = `${locale} ${decimals}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      useGrouping: locale.startsWith('es') ? 'min2' : true,
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 20,
    });
    formats.set(key, format);
  }
  return format.format(value);
}
