import type {
  ApprovalLinkState,
  BlackoutState,
  EventAction,
  EventAttendance,
  EventKind,
  EventStatus,
  EventVisibility,
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
  assign: 'Designar',
  comment: 'Comentar',
  relate: 'Relacionar',
  duplicate: 'Duplicar',
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

export const eventKinds: Record<EventKind, string> = {
  inauguration: 'Inauguração',
  service_order: 'Ordem de serviço',
  ceremony: 'Cerimônia',
  visit: 'Visita',
  meeting: 'Reunião',
  hearing: 'Audiência',
  press_conference: 'Coletiva',
  interview: 'Entrevista',
  campaign_date: 'Data de campanha',
  other: 'Outro',
};

export const eventStatuses: Record<EventStatus, { label: string; tone: Tone }> = {
  tentative: { label: 'A confirmar', tone: 'waiting' },
  confirmed: { label: 'Confirmado', tone: 'ready' },
  postponed: { label: 'Adiado', tone: 'attention' },
  cancelled: { label: 'Cancelado', tone: 'stopped' },
  done: { label: 'Realizado', tone: 'done' },
};

export const eventVisibilities: Record<EventVisibility, string> = {
  internal: 'Interno',
  press: 'Imprensa',
  public: 'Público',
};

export const eventActions: Record<EventAction, string> = {
  confirm: 'Confirmar',
  complete: 'Foi realizado',
  postpone: 'Adiar',
  cancel: 'Cancelar o evento',
  reopen: 'Reabrir',
  edit: 'Editar',
  delete: 'Excluir',
};

export const eventAttendances: Record<EventAttendance, string> = {
  invited: 'Convidada',
  confirmed: 'Confirmada',
  declined: 'Não vem',
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
  'release_templates.manage': 'Cuidar dos modelos de texto',
  'agenda.read': 'Ver a agenda',
  'agenda.press': 'Receber a agenda da imprensa',
  'agenda.write': 'Marcar e alterar eventos',
  'agenda.confirm': 'Confirmar e cancelar eventos',
  'agenda.cover': 'Cuidar das próprias coberturas',
  'agenda.manage': 'Escalar coberturas; cuidar de recursos, modelos de checklist e precedência',
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
