/** A control at work, or of no use just now. It says so and keeps the focus, which `disabled` would drop; its handler does nothing. */
export function resting(rests: boolean) {
  return rests ? { 'data-disabled': true, 'aria-disabled': true } : {};
}
