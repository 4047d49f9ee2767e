const integer = new Intl.NumberFormat('pt-BR', { maximumFractionDigits: 0 });

export function formatNumber(value: number): string {
  return integer.format(value);
}

/** `plural(1, 'palavra', 'palavras')` → «1 palavra». */
export function plural(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
