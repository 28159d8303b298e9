import type { Quote } from '../../domain/match.ts'
import type { Need } from '../../domain/need.ts'
import type { CommonNeed } from './common-need.ts'

/** A common need for those who may see every need in it. */
export interface FullView {
  readonly strength: number
  readonly words: readonly string[]
  readonly members: readonly {
    readonly id: string
    readonly organisation: string | null
    readonly title: string
    readonly industry: string | null
    readonly region: string | null
    readonly quotes: readonly Quote[]
  }[]
}

/** What may be shown before the firms consent: no firm, no id, no title, not a word that only one of them wrote. */
export interface OpenView {
  readonly firms: number
  /** Codes of the industries taxonomy, rising. */
  readonly industries: readonly string[]
  /** Labels of the thesaurus that at least two of the firms speak of. */
  readonly words: readonly string[]
  /** 0..1, to two places. */
  readonly strength: number
}

/** Firms, titles and quoted words. */
export const fullView = ({ strength, shared, members }: CommonNeed): FullView => ({
  strength,
  words: shared.map(({ word }) => word),
  members: members.map(({ need: { id, organisation, title, industry, region }, quotes }) => ({
    id,
    organisation,
    title,
    industry,
    region,
    quotes,
  })),
})

/**
 * Numbers, codes and labels of the thesaurus only, so nothing a firm wrote can leak. A need that is sensitive, or that its
 * firm keeps to itself, is not even counted; `null` when that leaves fewer than two firms.
 */
export const openView = ({ strength, shared, members }: CommonNeed): OpenView | null => {
  const open = members.map(({ need }) => need).filter(mayBeCounted)
  if (open.length < 2) return null
  const ids = new Set(open.map(({ id }) => id))
  const isOpen = (saidBy: readonly string[]): boolean => saidBy.filter((id) => ids.has(id)).length >= 2
  return {
    firms: open.length,
    industries: [...new Set(open.flatMap(({ industry }) => industry ?? []))].sort(),
    words: shared.filter(({ isLabel, saidBy }) => isLabel && isOpen(saidBy)).map(({ word }) => word),
    strength: Math.round(strength * 100) / 100,
  }
}

const mayBeCounted = ({ sensitive, visibility }: Need): boolean =>
  !sensitive && visibility !== 'private' && visibility !== 'organisation'
