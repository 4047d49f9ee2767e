import type {
  ApprovalLinkState,
  BlackoutState,
  PressPassState,
  ReleaseAction,
  ReleaseKind,
  ReleaseStatus,
  Role,
  Sphere,
  UnitKind,
} from '@/api/types';

/** A tone means the same on every screen; it always comes with a word. */
export type Tone = 'neutral' | 'waiting' | 'attention' | 'ready' | 'done' | 'stopped';

export const releaseKinds: Record<ReleaseKind, string> = {
  press_release: 'Release',
  official_note: 'Nota oficial',
  advisory: 'Aviso de pauta',
  article: 'Artigo',
  speech: 'Discurso',
  public_service: 'Utilidade pública',
};

export const releaseStatuses: Record<ReleaseStatus, { label: string; tone: Tone }> = {
  draft: { label: 'Rascunho', tone: 'neutral' },
  in_review: { label: 'Em revisão', tone: 'waiting' },
  changes_requested: { label: 'Ajustes pedidos', tone: 'attention' },
  approved: { label: 'Aprovado', tone: 'ready' },
  scheduled: { label: 'Agendado', tone: 'ready' },
  published: { label: 'Publicado', tone: 'done' },
  withdrawn: { label: 'Retirado', tone: 'stopped' },
  archived: { label: 'Arquivado', tone: 'neutral' },
};

export const releaseActions: Record<ReleaseAction, string> = {
  edit: 'Editar',
  delete: 'Excluir',
  comment: 'Comentar',
  submit: 'Enviar para revisão',
  request_changes: 'Pedir ajustes',
  approve: 'Aprovar',
  publish: 'Publicar',
  schedule: 'Agendar',
  unschedule: 'Cancelar o agendamento',
  correct: 'Corrigir',
  withdraw: 'Retirar do ar',
  archive: 'Arquivar',
  restore: 'Restaurar',
};

/** An approval link, as those who may send one see it. */
export const approvalLinkStates: Record<ApprovalLinkState, { label: string; tone: Tone }> = {
  open: { label: 'À espera', tone: 'waiting' },
  used: { label: 'Usado', tone: 'done' },
  revoked: { label: 'Cancelado', tone: 'neutral' },
  expired: { label: 'Vencido', tone: 'neutral' },
  locked: { label: 'Bloqueado', tone: 'stopped' },
  outdated: { label: 'Sem efeito', tone: 'neutral' },
};

export const spheres: Record<Sphere, string> = {
  municipal: 'Municipal',
  state: 'Estadual',
  federal: 'Federal',
};

export const blackoutStates: Record<BlackoutState, { label: string; tone: Tone }> = {
  upcoming: { label: 'Por vir', tone: 'waiting' },
  running: { label: 'Em curso', tone: 'attention' },
  ended: { label: 'Encerrado', tone: 'neutral' },
};

export const pressPassStates: Record<PressPassState, { label: string; tone: Tone }> = {
  active: { label: 'Vale', tone: 'done' },
  expired: { label: 'Vencido', tone: 'neutral' },
  revoked: { label: 'Revogado', tone: 'stopped' },
};

export const roleNames: Record<Role, string> = {
  admin: 'Administrador',
  head: 'Chefe da Assessoria',
  authority: 'Autoridade competente',
  editor: 'Editor',
  reporter: 'Redator',
  media: 'Fotógrafo / Videomaker',
  clipping: 'Analista de clipping',
  viewer: 'Consulta',
};

export const unitKinds: Record<UnitKind, string> = {
  secretariat: 'Secretaria',
  coordination: 'Coordenadoria',
  linked_entity: 'Vinculada',
};

/** What each permission lets one do, for the roles table and the scopes of a token. */
export const permissionNames: Record<string, string> = {
  'releases.read': 'Ler releases',
  'releases.embargoed': 'Receber textos sob embargo',
  'releases.write': 'Escrever e enviar releases',
  'releases.review': 'Revisar e pedir ajustes',
  'releases.approve': 'Aprovar releases',
  'releases.publish': 'Publicar releases',
  'releases.withdraw': 'Retirar releases do ar',
  'releases.import': 'Importar textos, já publicados',
  'releases.comment': 'Comentar releases',
  'compliance.manage': 'Definir as verificações',
  'blackouts.manage': 'Cuidar do defeso eleitoral',
  'units.read': 'Ver órgãos',
  'units.manage': 'Administrar órgãos',
  'identity.manage': 'Cuidar da identidade pública',
  'press_passes.manage': 'Dar passes de imprensa',
  'users.read': 'Ver pessoas',
  'users.manage': 'Administrar pessoas',
  'changes.read': 'Acompanhar mudanças',
};
