/** What the page's own Lit does: a policy allows a name only once. */
window.trustedTypes?.createPolicy('lit-html', { createHTML: (html) => html });
