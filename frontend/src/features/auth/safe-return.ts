/** Only an address of this very site may be returned to: `//other.example` and `/\other` are not. */
export function safeReturn(target: string | undefined): string {
  if (target === undefined || !/^\/(?![/\\])/.test(target)) return '/';
  return target.startsWith('/entrar') ? '/' : target;
}
