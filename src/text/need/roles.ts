/**
 * Roles that words can show. `ask`: what is wanted; `target`: what is to be reached; `current`: how it is now and what goes wrong;
 * `constraint`: limits on the way; `background`: market, policy, definitions; `praise`: the firm of itself; `contact`: terms, money, people.
 */
export const spokenRoles = ['ask', 'target', 'current', 'constraint', 'background', 'praise', 'contact'] as const
export type SpokenRole = (typeof spokenRoles)[number]

/** What a sentence of a need does; a heading shows by its form. */
export type NeedRole = SpokenRole | 'heading'

/** A piece of a text by offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Characters in some spans. */
export const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** A sentence or clause and its role. */
export interface RoleSpan extends Span {
  readonly role: NeedRole
}
