import type { NeedForm } from './need-form.ts'

/** Something typed and not yet saved; `id` is that of the need, or that of one not stored yet. */
export interface Draft {
  readonly id: string
  readonly form: NeedForm
  /** ISO 8601. */
  readonly at: string
}

/** Of a need that is not stored yet: one that was begun from a search is not mixed up with another. */
export const newDraftId = (text: string): string => (text === '' ? 'new' : `new:${text.slice(0, 40)}`)

/** Where writing goes on. */
export const addressOfDraft = (id: string) => {
  if (!/^new(:|$)/.test(id)) return { path: `/needs/${encodeURIComponent(id)}/edit` }
  return { path: '/needs/new', query: id === 'new' ? {} : { text: id.slice('new:'.length) } }
}

// By account: whoever signs in next at this computer sees none of it.
const placeOf = (account: string, id: string): string => `zhiqiao.draft.${account}.${id}`

// A browser that forbids storage still lets one write; only a reload is then without mercy.
const calmly = <T>(act: () => T, otherwise: T): T => {
  try {
    return act()
  } catch {
    return otherwise
  }
}

export const keepDraft = (account: string, draft: Draft): void =>
  calmly(() => localStorage.setItem(placeOf(account, draft.id), JSON.stringify(draft)), undefined)

export const dropDraft = (account: string, id: string): void =>
  calmly(() => localStorage.removeItem(placeOf(account, id)), undefined)

export const draftOf = (account: string, id: string): Draft | null =>
  calmly(() => JSON.parse(localStorage.getItem(placeOf(account, id)) ?? 'null') as Draft | null, null)

/** All of one person's, the latest first. */
export const keptDrafts = (account: string): readonly Draft[] =>
  calmly(() => {
    const begin = placeOf(account, '')
    const ids = Object.keys(localStorage).flatMap((name) => (name.startsWith(begin) ? [name.slice(begin.length)] : []))
    return ids.flatMap((id) => draftOf(account, id) ?? []).sort((a, b) => b.at.localeCompare(a.at))
  }, [])
