/** What to add to the settings of editors and filters so that they let figures through. */
import { names } from '../../src/shared/names.js';
import { shows } from '../../src/snippets/variants.js';

/** Reserves the room of a figure. */
const STYLE = 'style';
/** Attributes that every element has. */
const COMMON = ['lang', 'theme', 'actions'];

const attributesByName: Record<string, string[]> = Object.fromEntries(
  names.map((name) => [name, [shows[name].attribute, ...shows[name].settings, ...COMMON, STYLE]]),
);
const own = [...new Set(Object.values(attributesByName).flat())];
/** What a placeholder can say, each as `data-asgm-…`. */
const settings = [...new Set([...names.flatMap((name) => shows[name].settings), ...COMMON])];

/** To be added to the defaults of sanitize-html. */
export const forSanitizeHtml = {
  allowedTags: [...names, 'img'],
  allowedAttributes: { ...attributesByName, div: ['data-asgm', 'data-asgm-*', 'style'] },
};

export const forDomPurify = { ADD_TAGS: [...names], ADD_ATTR: own };

/** The tilde says that they stand in text: without it a paragraph is broken up. */
export const forTinyMce = {
  custom_elements: names.map((name) => `~${name}`).join(),
  extended_valid_elements: Object.entries(attributesByName)
    .map(([name, attributes]) => `${name}[${attributes.join('|')}]`)
    .join(),
};

/** For General HTML Support, which knows elements by name if they are HTML’s own. */
export const forCkEditor = {
  htmlSupport: {
    allow: [
      {
        name: 'div',
        attributes: ['data-asgm', ...settings.map((name) => `data-asgm-${name}`)],
        styles: ['min-height'],
      },
    ],
  },
};
