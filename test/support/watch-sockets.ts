import { Socket } from 'node:net'
import { onTestFinished, vi } from 'vitest'

/** Connections this process has opened since, and what it has written to them. */
export interface WatchedSockets {
  /** `host:port` of each. */
  readonly opened: () => readonly string[]
  readonly written: () => string
}

/**
 * Watches every connection that this process opens, by whatever means: `net`, `tls`, `http`, `fetch` and the drivers of
 * databases and queues all go through `Socket.connect`. Ends with the running test.
 */
export const watchSockets = (): WatchedSockets => {
  const opened: string[] = []
  const written: Buffer[] = []
  const original = Socket.prototype.connect
  const watch = (socket: Socket): void => {
    const { _write, _writev } = socket
    socket._write = function (chunk, encoding, done) {
      written.push(Buffer.from(chunk, encoding))
      _write.call(this, chunk, encoding, done)
    }
    socket._writev = function (chunks, done) {
      for (const { chunk, encoding } of chunks) written.push(Buffer.from(chunk, encoding))
      _writev?.call(this, chunks, done)
    }
  }
  const spy = vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...args: unknown[]) {
    opened.push(targetOf(args))
    watch(this)
    return Reflect.apply(original, this, args) as Socket
  })
  onTestFinished(() => spy.mockRestore())
  return { opened: () => opened, written: () => Buffer.concat(written).toString() }
}

// What callers of `net.connect` hand down: options, or an array of options and a listener.
const targetOf = ([first]: readonly unknown[]): string => {
  const told = (Array.isArray(first) ? first[0] : first) as { readonly host?: string; readonly port?: unknown }
  return typeof told === 'object' ? `${told.host ?? 'localhost'}:${told.port}` : `${told}`
}
