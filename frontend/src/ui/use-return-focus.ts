import { useEffect, useState } from 'react';

/** For dialogs that exist only while open: the focus goes back to where it was when they came. */
export function useReturnFocus(): void {
  const [from] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (lost && from instanceof HTMLElement && from.isConnected) from.focus();
      });
    },
    [from],
  );
}
