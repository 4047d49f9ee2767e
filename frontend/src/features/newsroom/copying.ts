/** Buttons that copy an address: hidden in the page that the server sends, since only a script can copy. */
export function helpCopying(root: ParentNode): void {
  const told = root.querySelector('[data-copied]');
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(button.dataset.copy ?? '').then(
        () => tell('Copiado', 'Endereço copiado'),
        () => tell('Copie à mão', 'O navegador não deixou copiar: selecione o endereço'),
      );
    });
    const tell = (short: string, whole: string): void => {
      button.textContent = short;
      if (told) told.textContent = whole;
      setTimeout(() => {
        button.textContent = label;
        if (told) told.textContent = '';
      }, 4_000);
    };
  }
}
