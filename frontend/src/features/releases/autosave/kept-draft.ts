/** Where drafts lie; apart from what keeps them, for who only asks whether there is one. */
export const DRAFT_PREFIX = 'pauta:draft:';
export const TAB_KEY = 'pauta:tab';

const items: Record<string, string> = { editar: 'release', corrigir: 'correction' };

/** Whether this tab keeps unsaved work on the text that is written at this address. */
export function keepsDraft(pathname: string): boolean {
  const [, id = '', place = ''] = /^\/releases\/([^/]+)\/(\w+)$/.exec(pathname) ?? [];
  const item = items[place];
  const tab = sessionStorage.getItem(TAB_KEY);
  if (item === undefined || tab === null) return false;
  const end = `:${item}:${id}:${tab}`;
  return Object.keys(localStorage).some((key) => key.startsWith(DRAFT_PREFIX) && key.endsWith(end));
}
