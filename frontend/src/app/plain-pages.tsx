/** Needs nothing but the browser, for where the component library is not loaded or is what failed. */
const page = { maxWidth: '40rem', margin: '15vh auto', padding: '0 1rem', font: '1rem system-ui' };

export function PlainNotFound() {
  return (
    <main style={page}>
      <h1>Página não encontrada</h1>
      <p>O endereço pode ter mudado ou sido digitado com erro.</p>
      <a href="/imprensa">Sala de imprensa</a>
    </main>
  );
}

export function PlainError() {
  return (
    <main style={page} role="alert">
      <h1>Algo deu errado</h1>
      <p>Não foi possível mostrar esta página. Recarregue; se persistir, avise o suporte.</p>
      <button type="button" onClick={() => location.reload()}>
        Recarregar
      </button>
    </main>
  );
}

/** While the first code and data arrive; appears only if that is slow. */
export function PlainPending() {
  return (
    <p role="status" style={{ ...page, textAlign: 'center' }}>
      Carregando…
    </p>
  );
}
