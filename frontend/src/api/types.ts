import type { components } from './schema.gen';

/** Short names for the contract's components, so that a renamed one is mended here alone. */
type Schemas = components['schemas'];

export type Me = Schemas['MeOut'];
export type Role = Schemas['Role'];
export type RoleInfo = Schemas['RoleOut'];
export type RoleInUnit = Schemas['RoleInUnit'];
export type UnitBrief = Schemas['UnitBrief'];
export type UserBrief = Schemas['UserBrief'];
export type Unit = Schemas['UnitOut'];
export type UnitKind = Schemas['UnitKind'];
export type User = Schemas['UserOut'];
export type Token = Schemas['TokenOut'];
export type Release = Schemas['ReleaseOut'];
export type ReleaseSummary = Schemas['ReleaseSummary'];
export type ReleaseKind = Schemas['ReleaseKind'];
export type ReleaseStatus = Schemas['ReleaseStatus'];
export type ReleaseAction = Schemas['ReleaseAction'];
export type ReleaseComment = Schemas['ReleaseCommentOut'];
export type ReleaseVersion = Schemas['ReleaseVersionSummary'];
export type ReleaseVersionContent = Schemas['ReleaseVersionOut']['content'];
export type ReleaseDiff = Schemas['ReleaseDiff'];
export type ReleaseDiffPart = Schemas['ReleaseDiffPart'];
export type ReleaseHistoryItem = Schemas['ReleaseHistoryItem'];
export type PublicRelease = Schemas['PublicReleaseOut'];
export type PublicReleaseSummary = Schemas['PublicReleaseSummary'];
export type Dashboard = Schemas['DashboardOut'];
export type TokenCreated = Schemas['TokenCreated'];
