import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { house } from '../../src/domain/viewer.ts'
import { addressOf, operationsOf, payloadOf } from '../http/matrix/operations.ts'
import { furnish } from '../http/matrix/records.ts'
import { openTestApi } from '../http/test-api.ts'
import { watchSockets } from '../support/watch-sockets.ts'

/** Every text of a payload, with an address in its place or behind it. */
const withAddress = (payload: unknown, address: string): unknown => {
  if (typeof payload === 'string') return `${payload} ${address}`
  if (Array.isArray(payload)) return payload.map((each) => withAddress(each, address))
  if (typeof payload !== 'object' || payload === null) return payload
  return Object.fromEntries(Object.entries(payload).map(([name, held]) => [name, withAddress(held, address)]))
}

describe('an address somebody sends', () => {
  const api = openTestApi({ viewerOf: async () => house })

  it('is called by no route, in whatever field it stands', async () => {
    let calls = 0
    const server = createServer((_, response) => {
      calls += 1
      response.end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    await furnish(api.db)
    const sockets = watchSockets()
    const statuses = new Map<number, number>()
    for (const address of [`http://127.0.0.1:${port}/`, 'http://169.254.169.254/latest/', 'file:///etc/passwd'])
      for (const operation of operationsOf(api.app.swagger() as never)) {
        const url = addressOf(operation, 'a')
        const payload = payloadOf(operation, 'a')
        const free = { description: address, extra: { 网址: address }, keywords: [address] }
        const fields = operation.path.includes('/search') || operation.path.includes('/readings') ? {} : free
        const bodies = payload === undefined ? [undefined] : [{ ...payload, ...fields }, withAddress(payload, address)]
        for (const sent of bodies as readonly (object | undefined)[]) {
          const { statusCode } = await api.app.inject({
            method: operation.method,
            url: `${url}?text=${encodeURIComponent(address)}&url=${encodeURIComponent(address)}`,
            headers: { referer: address, 'x-forwarded-host': address, 'x-original-url': address },
            ...(sent && { payload: sent }),
          })
          statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1)
        }
      }
    expect(calls).toBe(0)
    expect(sockets.opened()).toEqual([])
    // Some of it was taken: it is not that everything was refused.
    expect(statuses.get(201) ?? 0).toBeGreaterThan(5)
    await fetch(`http://127.0.0.1:${port}/`)
    expect([calls, sockets.opened().length]).toEqual([1, 1])
  })
})
