import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyRequest } from 'fastify'
import type { Origin } from '../../../pipelines/identity/open-session.ts'
import { type SignedIn, signedIn, viewerOfKey, viewerOfSession } from '../../../pipelines/identity/recognise.ts'
import type { LinkPorts } from '../../../pipelines/identity/send-link.ts'
import type { IdentityPorts } from '../../../pipelines/identity/sign-in.ts'
import { type Viewer, visitor } from '../../domain/viewer.ts'
import { Refused, TooMany } from '../answers/problems.ts'
import { owedFirst } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { tokenIn } from './cookies.ts'

/** Who asks: whose key or session the headers hold, or a visitor. A key that is not right is refused with 401. */
export const viewerOfHeaders = async (headers: IncomingHttpHeaders, ports: DoorPorts): Promise<Viewer> => {
  const key = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1]
  if (key !== undefined) return (await viewerOfKey(key, ports)) ?? refuseKey()
  const token = tokenIn(headers, ports.publicUrl)
  return token === undefined ? visitor : viewerOfSession(token, ports)
}

type DoorPorts = IdentityPorts & Pick<LinkPorts, 'publicUrl'>

const refuseKey = (): never => {
  throw new Refused(401, '接口密钥不对，或已过期、已撤销。')
}

/** What the journeys of signing in need of the house. */
export const identityOf = ({ db, now, identity }: HttpPorts): IdentityPorts & HttpPorts['identity'] => ({
  db,
  now,
  ...identity,
})

/** The session a request comes in; refuses with 401 when it comes in none. A key is no session. */
export const inSession = async (request: FastifyRequest, ports: HttpPorts): Promise<SignedIn> => {
  const token = tokenIn(request.headers, ports.identity.publicUrl)
  const found = token === undefined ? undefined : await signedIn(token, identityOf(ports))
  if (found === undefined) throw new Refused(401, '请先登录：没有登录，或登录已过期。')
  return found
}

/** The same, of somebody who owes nothing any more: neither a password of his own nor a second factor. */
export const inFullSession = async (request: FastifyRequest, ports: HttpPorts): Promise<SignedIn> => {
  const found = await inSession(request, ports)
  if (found.owes !== null) throw new Refused(403, owedFirst[found.owes])
  return found
}

/** Refuses with 429 until so many seconds have passed. */
export const refuseFor = (seconds: number): never => {
  throw new TooMany(seconds)
}

/** From where a request comes in, and the session that ends when it opens another. */
export const originOf = ({ ip, headers }: FastifyRequest, { identity }: HttpPorts): Origin => ({
  address: ip,
  agent: headers['user-agent'] ?? '',
  replaces: tokenIn(headers, identity.publicUrl) ?? null,
})
