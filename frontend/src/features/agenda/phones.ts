/** The Brazilian telephone numbers in a text, with what dials them. */
export function phonesIn(text: string): { shown: string; href: string }[] {
  const found = text.match(
    /(?:\+55\s?)?\(?\d{2}\)?\s?9?\s?\d{4}[-.\s]?\d{4}|0800[\s.-]?\d{3}[\s.-]?\d{4}/g,
  );
  return (found ?? []).map((shown) => {
    const digits = shown.replace(/\D/g, '');
    const whole = digits.startsWith('0800') || digits.startsWith('55') ? digits : `55${digits}`;
    return { shown: shown.trim(), href: `tel:${whole.startsWith('0') ? '' : '+'}${whole}` };
  });
}
