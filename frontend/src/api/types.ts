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
export type ApprovalLink = Schemas['ApprovalLinkOut'];
export type ApprovalLinkCreated = Schemas['ApprovalLinkCreated'];
export type ApprovalLinkState = Schemas['ApprovalLinkState'];
export type Delegation = Schemas['DelegationOut'];
/** What the planning of an event needs to know of it. */
export type PlannedEvent = Pick<
  Schemas['EventOut'],
  'id' | 'title' | 'kind' | 'starts_at' | 'time_zone'
>;
export type Coverage = Schemas['CoverageOut'];
export type CoverageKind = Schemas['CoverageKind'];
export type CoverageStatus = Schemas['CoverageStatus'];
export type CoverageAction = Schemas['CoverageAction'];
export type Checklist = Schemas['ChecklistOut'];
export type ChecklistItem = Schemas['ChecklistItemOut'];
export type RunOfShow = Schemas['RunOfShowOut'];
export type RunOfShowItem = Schemas['RunOfShowItemOut'];
