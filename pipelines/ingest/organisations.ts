import type { Database } from '../../src/ports/database.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { identityKey } from './keys.ts'

/** An organisation as a record names it. */
export interface NamedOrganisation {
  readonly id: string
  readonly name: string
}

/** The organisations we know, to be found by id or by exact name. */
export interface OrganisationBook {
  /** By id, else by name as it is written but for width, case and spaces. A name that two organisations share finds none. */
  find(words: string): NamedOrganisation | null
  add(organisation: NamedOrganisation): void
}

/** An empty book. */
export const newBook = (): OrganisationBook => {
  const byId = new Map<string, NamedOrganisation>()
  const byName = new Map<string, NamedOrganisation | null>()
  return {
    find: (words) => byId.get(words) ?? byName.get(identityKey(words)) ?? null,
    add: ({ id, name }) => {
      const key = identityKey(name)
      const other = byName.get(key)
      byId.set(id, { id, name })
      byName.set(key, other === undefined || other?.id === id ? { id, name } : null)
    },
  }
}

/** The book of all stored organisations. */
export const openBook = async (db: Database): Promise<OrganisationBook> => {
  const book = newBook()
  for await (const organisation of organisationStore.each(db, 1_000)) book.add(organisation)
  return book
}
