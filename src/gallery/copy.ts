/** Copies the text of `code`; where the page may not, selects it for the reader. */
export async function copyOf(code: Element): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return 'copied';
  } catch {
    getSelection()?.selectAllChildren(code);
    return 'selected';
  }
}
