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
export type PublicRelease = Schemas['PublicReleaseOut'];
export type PublicReleaseSummary = Schemas['PublicReleaseSummary'];
export type ReleaseChecks = Schemas['ReleaseChecks'];
export type CheckFinding = Schemas['CheckFinding'];
export type CheckSeverity = Schemas['CheckSeverity'];
export type ComplianceSettings = Schemas['ComplianceSettingsOut'];
export type Blackout = Schemas['BlackoutOut'];
export type BlackoutState = Schemas['BlackoutState'];
export type Sphere = Schemas['Sphere'];
export type Dashboard = Schemas['DashboardOut'];
export type TokenCreated = Schemas['TokenCreated'];
export type Import = Schemas['ImportOut'];
export type ImportSummary = Schemas['ImportSummary'];
export type ImportKind = Schemas['ImportKind'];
export type ImportOutcome = Schemas['ImportOutcome'];
export type ImportRow = Schemas['ImportRow'];
