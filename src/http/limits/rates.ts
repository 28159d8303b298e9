import type { FastifyContextConfig } from 'fastify'
import { may } from '../../domain/permissions.ts'
import { visitor } from '../../domain/viewer.ts'

/** Requests in a minute: of one account, and of one address; many share the address of a park's network. */
export interface Rate {
  readonly account: number
  readonly address: number
}

/** Milliseconds over which requests are counted. */
export const window = 60_000

/**
 * How often what may be asked. `door`: signing in, links, codes, and whatever else a visitor changes; what fails there is
 * counted by the lock-out besides. `model`: an outside model may be paid for the answer. `bulk`: files in and out.
 */
export const rates = {
  door: { account: 30, address: 60 },
  search: { account: 600, address: 3_000 },
  model: { account: 60, address: 300 },
  read: { account: 1_200, address: 6_000 },
  write: { account: 120, address: 600 },
  bulk: { account: 10, address: 30 },
} as const satisfies Readonly<Record<string, Rate>>

/** A kind of request that is counted by itself. */
export type RateKind = keyof typeof rates

/** A route, as far as it decides how often it may be asked. */
export interface Rated {
  readonly method: string
  /** Its pattern, as `/api/v1/needs/:id`. */
  readonly url: string
  readonly action: FastifyContextConfig['action'] | undefined
}

/** Which kind a request of a route is. */
export const rateKindOf = ({ method, url, action }: Rated): RateKind => {
  const isGet = method === 'GET' || method === 'HEAD'
  if (url.endsWith('/readings/files')) return 'bulk'
  if (action === 'read a text') return 'model'
  if (action !== undefined && /^(?:search$|match |see common needs$)/.test(action)) return 'search'
  // Each choice for a column is a look at the file.
  if (/\/imports\/(?:previews|:run\/stop)$/.test(url)) return 'write'
  if (/\/export(?:s|$|\/)/.test(url) || (action === 'import' && !isGet)) return 'bulk'
  if (isGet) return 'read'
  return action === 'administer' || action === 'invite' || action === undefined || may(visitor, action)
    ? 'door'
    : 'write'
}
