/** Attributes by name; `true` for one without a value. */
export type Attributes = Record<string, string | true>;

/** `text` as it stands in HTML, in text and in attributes within double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Attributes as they stand in a tag, each after a blank. */
export const attributesText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}${value === true ? '' : `="${escapeHtml(value)}"`}`)
    .join('');
