/** Stands in snippets for where the files are served, until a build is told. */
export const HOST = 'https://HOST/';
