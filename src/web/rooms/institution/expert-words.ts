import type { Expert, ExpertWritten } from '../../api/offers.ts'
import type { PieceWritten } from '../../api/own-expert.ts'
import { listedIn } from '../expert/listed-in.ts'

/** An expert as the form of his institution has him: lists as their writer types them. */
export interface ExpertWords {
  name: string
  title: string
  category: string
  fields: string
  purposes: string
  honours: string
  region: string
  description: string
  availability: string
  /** Engagements at once; empty: no limit. */
  capacity: string | number
  /** Empty: as it is stored, which no answer shows. */
  email: string
  phone: string
  visibility: Expert['visibility']
  evidence: PieceWritten[]
  /** Whether his institution says that it holds as of today. */
  isConfirmed: boolean
}

/** Nothing yet. */
export const noExpert: ExpertWords = {
  name: '',
  title: '',
  category: '',
  fields: '',
  purposes: '',
  honours: '',
  region: '',
  description: '',
  availability: '',
  capacity: '',
  email: '',
  phone: '',
  visibility: 'public',
  evidence: [],
  isConfirmed: true,
}

/** A stored expert as the form has him. */
export const wordsOfExpert = (expert: Expert): ExpertWords => ({
  ...noExpert,
  name: expert.name,
  title: expert.title ?? '',
  category: expert.category ?? '',
  fields: expert.fields.join('、'),
  purposes: expert.purposes.join('、'),
  honours: expert.honours.join('、'),
  region: expert.region ?? '',
  description: expert.description,
  availability: expert.availability ?? '',
  capacity: expert.capacity ?? '',
  visibility: expert.visibility,
  evidence: expert.evidence.map(({ id: _, ...piece }) => piece),
})

/** What is sent: the words, and what the form does not show as it was. */
export const expertWritten = (
  words: ExpertWords,
  before: Expert | null,
  organisation: { readonly id: string | null; readonly name: string | null },
): ExpertWritten => ({
  name: words.name,
  title: words.title || null,
  category: words.category || null,
  fields: listedIn(words.fields),
  purposes: listedIn(words.purposes),
  honours: listedIn(words.honours),
  region: words.region || null,
  description: words.description,
  availability: words.availability || null,
  capacity: `${words.capacity}` === '' ? null : Number(words.capacity),
  ...(words.email !== '' && { email: words.email }),
  ...(words.phone !== '' && { phone: words.phone }),
  visibility: words.visibility,
  evidence: words.evidence,
  organisation: before?.organisation ?? organisation.name,
  organisationId: before?.organisationId ?? organisation.id,
  industries: before?.industries ?? [],
  country: before?.country ?? null,
  language: before?.language ?? null,
  pool: before?.pool ?? null,
  sensitive: before?.sensitive ?? false,
  confirmed: words.isConfirmed ? new Date().toISOString() : (before?.confirmed ?? null),
})

const spoken = ['title', 'fields', 'description', 'availability', 'capacity'] as const

/** What was sent otherwise and stands as it stood: there the expert's own word counts. */
export const keptByHim = (sent: ExpertWritten, before: Expert | null, after: Expert): readonly string[] => {
  if (before === null) return []
  const is = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
  const kept = spoken.filter((field) => !is(sent[field], before[field]) && is(after[field], before[field]))
  const pieces = (of: Expert['evidence'] | ExpertWritten['evidence']): readonly string[] =>
    (of ?? []).map(({ kind, title, year, role, number }) => JSON.stringify([kind, title, year, role, number])).sort()
  return is(pieces(sent.evidence), pieces(after.evidence)) ? kept : [...kept, 'evidence']
}
