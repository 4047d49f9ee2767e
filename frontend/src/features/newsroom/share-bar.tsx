import { useEffect, useState } from 'react';

export function ShareBar({ title }: { title: string }) {
  const [copied, setCopied] = useState<'done' | 'failed' | null>(null);
  const canShare = 'share' in navigator;
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), 4_000);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.origin + location.pathname);
      setCopied('done');
    } catch {
      setCopied('failed');
    }
  }

  return (
    <div className="share">
      <button type="button" onClick={() => void copy()}>
        Copiar link
      </button>
      {canShare && (
        <button
          type="button"
          onClick={() => {
            // Closing the system's sheet rejects: nothing to tell.
            navigator.share({ title, url: location.href }).catch(() => undefined);
          }}
        >
          Compartilhar
        </button>
      )}
      <button type="button" onClick={() => print()}>
        Imprimir
      </button>
      <span role="status">
        {copied === 'done' && 'Link copiado'}
        {copied === 'failed' && 'Copie o endereço na barra do navegador'}
      </span>
    </div>
  );
}
