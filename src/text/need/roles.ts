/** What a sentence of a need does: asks, names a target, tells the present state and its faults, sets limits, paints the market, praises the firm, speaks of terms. */
export const needRoles = [
  'ask',
  'target',
  'current',
  'constraint',
  'background',
  'praise',
  'contact',
  'heading',
] as const
export type NeedRole = (typeof needRoles)[number]

/** A role that words can show; a heading shows by its form. */
export type SpokenRole = Exclude<NeedRole, 'heading'>

/** A sentence or clause by offsets into the text as it was given. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A sentence or clause and its role. */
export interface RoleSpan extends Span {
  readonly role: NeedRole
}
