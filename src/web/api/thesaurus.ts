import { ask, newKey, type Outcome } from './client.ts'
import type { Answer, Sent } from './operation.ts'
import type { components } from './schema.generated.ts'

/** A concept of the thesaurus, its history, a change of it, and what one did. */
export type Concept = components['schemas']['Concept']
export type ConceptView = components['schemas']['ConceptView']
export type ThesaurusChange = components['schemas']['ThesaurusChange']
export type DoneChange = components['schemas']['DoneThesaurusChange']
export type Understood = components['schemas']['UnderstoodSentence']
export type ConceptQuery = NonNullable<Sent<'get', '/api/v1/thesaurus/concepts'>['query']>
export type ConceptPage = Answer<'get', '/api/v1/thesaurus/concepts'>
export type NewConcept = Sent<'post', '/api/v1/thesaurus/concepts'>['body']
export type ConceptWords = Sent<'put', '/api/v1/thesaurus/concepts/{concept}'>['body']['words']
type Trial = Sent<'post', '/api/v1/thesaurus/trials'>['body']
export type Draft = NonNullable<Trial['draft']>
export type Tried = Answer<'post', '/api/v1/thesaurus/trials'>
export type Imported = Answer<'post', '/api/v1/thesaurus/imports'>

export const listConcepts = (query: ConceptQuery, signal: AbortSignal): Promise<Outcome<ConceptPage>> =>
  ask('get', '/api/v1/thesaurus/concepts', { query, signal })

export const readConcept = (concept: string, signal: AbortSignal): Promise<Outcome<ConceptView>> =>
  ask('get', '/api/v1/thesaurus/concepts/{concept}', { path: { concept }, signal })

/** How many records say each of its words. */
export const readMentions = (
  concept: string,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/thesaurus/concepts/{concept}/mentions'>>> =>
  ask('get', '/api/v1/thesaurus/concepts/{concept}/mentions', { path: { concept }, signal })

export const addConcept = (body: NewConcept, key: string): Promise<Outcome<DoneChange>> =>
  ask('post', '/api/v1/thesaurus/concepts', { body, key })

/** Writes what a concept is called and its lists as they are to be; refused when somebody changed it since it was read. */
export const changeConcept = (
  { concept, version }: Pick<ConceptView, 'concept' | 'version'>,
  body: { readonly prefLabel?: string; readonly words: ConceptWords; readonly why: string },
  key: string,
): Promise<Outcome<DoneChange>> =>
  ask('put', '/api/v1/thesaurus/concepts/{concept}', { path: { concept }, body, key, etag: `"${version}"` })

export const retireConcept = (
  { concept, version }: Pick<ConceptView, 'concept' | 'version'>,
  why: string,
): Promise<Outcome<DoneChange>> =>
  ask('post', '/api/v1/thesaurus/concepts/{concept}/retirement', {
    path: { concept },
    body: { why },
    key: newKey(),
    etag: `"${version}"`,
  })

export const undoChange = (change: string, why: string): Promise<Outcome<DoneChange>> =>
  ask('post', '/api/v1/thesaurus/changes/{change}/undoing', {
    path: { change: Number(change) },
    body: { why },
    key: newKey(),
  })

/** Everything that was done, a page at a time, the latest first. */
export const readChanges = (
  before: number | null,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/thesaurus/changes'>>> =>
  ask('get', '/api/v1/thesaurus/changes', { query: before === null ? {} : { before }, signal })

export const readMissingWords = (
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/thesaurus/missing-words'>>> =>
  ask('get', '/api/v1/thesaurus/missing-words', { signal })

/** What a sentence is understood as, now and with a draft; nothing is kept. */
export const trySentence = (text: string, draft: Draft | null): Promise<Outcome<Tried>> =>
  ask('post', '/api/v1/thesaurus/trials', { body: { text, draft } })

/** Where the house's changes are saved from. */
export const changesFile = '/api/v1/thesaurus/changes.jsonl'

/** Takes a file of changes in, or (`keep` false) only says what would become of each line. */
export const importChanges = (lines: string, keep: boolean): Promise<Outcome<Imported>> =>
  ask('post', '/api/v1/thesaurus/imports', { body: { lines, keep }, key: newKey() })
