import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { problemOf } from './answer-problems.ts'

const refusals: Readonly<Record<string, readonly [status: number, detail: string]>> = {
  HPE_HEADER_OVERFLOW: [431, '请求头太大。'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, '请求没有在规定时间内发完。'],
}

/** Answers bytes that are no HTTP request, on the bare socket, and closes it. */
export const answerBroken = ({ code }: NodeJS.ErrnoException, socket: Socket): void => {
  if (!socket.writable) return
  const [status, detail] = refusals[code ?? ''] ?? [400, '不是完整的 HTTP 请求。']
  const body = JSON.stringify(problemOf(status, detail, randomUUID()))
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
