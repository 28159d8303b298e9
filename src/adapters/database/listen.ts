import type { Client } from 'pg'
import { endSoon } from './pulse.ts'

/** Hears of every commit that told `channel`; the returned function stops it. */
export type Listen = (channel: string, onNotice: () => void) => Promise<() => Promise<void>>

/** How long to wait before listening again after the server went away. */
const pause = 1_000

/**
 * Listens on a connection of its own, and again on a new one whenever it breaks. After each break `onNotice` is called
 * once, for what was told meanwhile is lost.
 */
export const listenOn = async (
  open: () => Client,
  channel: string,
  onNotice: () => void,
): Promise<() => Promise<void>> => {
  let current: Client | null = null
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  const again = (): void => {
    current = null
    if (!isStopped) timer = setTimeout(() => void listen().then(onNotice, again), pause).unref()
  }
  const listen = async (): Promise<void> => {
    const client = open()
    client.on('notification', onNotice)
    // The driver tells of a broken connection here and then as its end.
    client.on('error', () => {})
    await client.connect()
    await client.query(`listen "${channel}"`)
    client.on('end', again)
    current = client
  }
  await listen()
  return async () => {
    isStopped = true
    clearTimeout(timer)
    if (current !== null) await endSoon(current)
  }
}
