import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A door between us and a server that others use, too: it can be shut, or fall silent, for us alone. */
export interface Relay {
  /** The server's address by way of the door. */
  readonly url: string
  /** As a server that was stopped: connections break, and new ones are refused. */
  readonly shut: () => Promise<void>
  /** As a machine that hangs: connections stay, new ones too, and nothing comes through. */
  readonly silence: () => void
  /** As before; what was said into the silence comes through. */
  readonly open: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens a door to the server of `url`, a TCP server of any kind. */
export const openRelay = async (url: string): Promise<Relay> => {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  let isSilent = false
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => {})
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
      one.on('data', (bytes) => other.write(bytes))
      if (isSilent) one.pause()
    }
  })
  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const shut = async (): Promise<void> => {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  const behind = new URL(url)
  behind.hostname = '127.0.0.1'
  behind.port = `${await listen(0)}`
  return {
    url: behind.href,
    shut,
    silence: () => {
      isSilent = true
      for (const socket of sockets) socket.pause()
    },
    open: async () => {
      isSilent = false
      for (const socket of sockets) socket.resume()
      if (!server.listening) await listen(Number(behind.port))
    },
    close: shut,
  }
}
