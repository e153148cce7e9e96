/** Digits as a language groups them. */

const formats = new Map<string, Intl.NumberFormat>();

/**
 * `value` as `locale` writes it, never rounded. Spanish numbers of four digits have no separator
 * (“1346”).
 */
export function digits(value: number, locale: string): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      useGrouping: locale.startsWith('es') ? 'min2' : true,
      maximumFractionDigits: 20,
    });
    formats.set(locale, format);
  }
  return format.format(value);
}
