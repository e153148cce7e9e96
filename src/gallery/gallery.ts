/** What the page does beyond what HTML does: colours, and copying. */

for (const fieldset of document.querySelectorAll<HTMLElement>('.themes')) {
  fieldset.hidden = false;
  fieldset.addEventListener('change', ({ target }) => {
    const { value } = target as HTMLInputElement;
    document.documentElement.style.colorScheme = value === 'auto' ? '' : value;
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('.copy')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}

/** Copies the snippet above `button`; where the page may not, selects it for the reader. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const code = button.closest('details')?.querySelector('code');
  const status = button.parentElement?.querySelector('[role=status]');
  if (!code || !status) return;
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = button.dataset['copied'] ?? '';
  } catch {
    getSelection()?.selectAllChildren(code);
    status.textContent = button.dataset['selected'] ?? '';
  }
}
