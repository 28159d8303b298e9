import { setTimeout as delay } from 'node:timers/promises'
import type { Client } from 'pg'

/** Milliseconds: between two beats, until a server that owes one is silent, and for what waits on our own side to be read. */
export interface Pulse {
  readonly between: number
  readonly silence: number
  readonly grace: number
}

const usual: Pulse = { between: 2_000, silence: 6_000, grace: 500 }

/**
 * Feels a server's pulse on a connection of its own, and calls `onSilence` each time it stops: a machine that hangs or a
 * network that swallows packets breaks no connection, and who waits on one would wait for a quarter of an hour. A server
 * that refuses is not silent: who asks is told by itself. The returned function ends it.
 */
export const feelPulse = (open: () => Client, onSilence: () => void, pulse: Pulse = usual): (() => Promise<void>) => {
  const ends = new AbortController()
  const { signal } = ends
  const felt = (async () => {
    for (;;) {
      await rest(pulse.between, signal)
      if (signal.aborted) return
      const client = open()
      client.on('error', () => {})
      if ((await beatsOf(client, pulse, signal)) === 'silent' && !signal.aborted) onSilence()
      await endSoon(client)
    }
  })()
  return async () => {
    ends.abort()
    await felt
  }
}

/** Beats as long as they are answered. */
const beatsOf = async (client: Client, pulse: Pulse, signal: AbortSignal): Promise<'silent' | 'refused'> => {
  const first = await answered(client.connect(), pulse, signal)
  for (let beat = first; ; beat = await answered(client.query('select 1'), pulse, signal)) {
    if (beat !== 'answered') return beat
    await rest(pulse.between, signal)
  }
}

const answered = async (
  asking: Promise<unknown>,
  { silence, grace }: Pulse,
  signal: AbortSignal,
): Promise<'answered' | 'silent' | 'refused'> => {
  const told = asking.then(
    () => 'answered' as const,
    // The driver gives a connection up by itself.
    (error: Error) => (/timeout/.test(error.message) ? ('silent' as const) : ('refused' as const)),
  )
  // A process that was busy itself has not read what came: it gets the time to.
  const quiet = rest(silence, signal)
    .then(() => rest(grace, signal))
    .then(() => (signal.aborted ? ('refused' as const) : ('silent' as const)))
  return Promise.race([told, quiet])
}

const rest = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  delay(milliseconds, undefined, { signal, ref: false }).catch(() => {})

/** Milliseconds that a server has for taking leave. */
const leave = 500

/** Ends a connection in order; a server that is away is not waited for. */
export const endSoon = async (client: Client): Promise<void> => {
  await Promise.race([client.end().catch(() => {}), delay(leave, undefined, { ref: false })])
  streamOf(client)?.destroy()
}

/** The socket of a connection, which the driver's types leave out. */
export const streamOf = (client: object): { readonly destroy: () => void } | undefined =>
  (client as { readonly connection?: { readonly stream?: { readonly destroy: () => void } } }).connection?.stream
