import { createHash } from 'node:crypto'

/** What decides a space: the same model at another address may be another version of it. */
export interface SpaceOf {
  readonly baseUrl: string
  readonly model: string
  readonly dimensions: number
}

/** `api:bge-m3@1024#1f0c2a9b`: model, dimensions, and a hash of the address that does not tell it. */
export const spaceName = ({ baseUrl, model, dimensions }: SpaceOf): string =>
  `api:${model}@${dimensions}#${addressHash(baseUrl)}`

/** The model and dimensions of a space made at this address; `null` when it was made elsewhere. */
export const madeAt = (baseUrl: string, space: string): SpaceOf | null => {
  const [, model, dimensions, hash] = /^api:(.+)@(\d+)#([0-9a-f]{8})$/.exec(space) ?? []
  if (model === undefined || hash !== addressHash(baseUrl)) return null
  return { baseUrl, model, dimensions: Number(dimensions) }
}

const addressHash = (baseUrl: string): string =>
  createHash('sha256').update(baseUrl.replace(/\/+$/, '')).digest('hex').slice(0, 8)
