/** The municipality with this IBGE code, as readers are told of it. */
export function municipalityLabel(code: number | string): string {
  return `Município ${code}`;
}
