/** Without a hand on mouse or keyboard for this long, nobody is there. */
const AWAY_MS = 10 * 60_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Tells whether somebody looks at this tab: it is in sight, and not long ago was touched. A tab left alone asks the
 * server nothing, so that its session ends in its time.
 */
export function watchAttention(onChange: (attentive: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  let attentive = false;

  function tell(now: boolean): void {
    if (now === attentive) return;
    attentive = now;
    onChange(now);
  }
  function awake(): void {
    if (document.visibilityState === 'hidden') return;
    // Moving a mouse is a hundred events a second.
    if (attentive && Date.now() - last < 1_000) return;
    last = Date.now();
    clearTimeout(timer);
    timer = setTimeout(() => tell(false), AWAY_MS);
    tell(true);
  }
  function turn(): void {
    if (document.visibilityState === 'hidden') tell(false);
    else awake();
  }

  document.addEventListener('visibilitychange', turn);
  for (const sign of signs) window.addEventListener(sign, awake, { passive: true, capture: true });
  turn();
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', turn);
    for (const sign of signs) window.removeEventListener(sign, awake, { capture: true });
    tell(false);
  };
}
