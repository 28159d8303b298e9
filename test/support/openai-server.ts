import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ChatBody, type ChatModel, chatChunks, chatCompletion } from './openai/chat.ts'
import { answerEmbeddings, type EmbeddingsBody } from './openai/embeddings.ts'

/** What can be wrong with a server; `status` faults answer in OpenAI's form, `cut` drops the line after the headers. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'hang' | 'cut' | 'cut in stream' | 'not json' }
  | { readonly kind: 'wrong dimensions' | 'fewer' | 'shuffled' | 'not a number' }

/** A status and a JSON body. */
export interface Answer {
  readonly status: number
  readonly body: object
}

/** A request as it came in. */
export interface Seen {
  readonly path: string
  readonly raw: string
  readonly authorization: string | undefined
}

/** How the server is made. */
export interface OpenAiServerOptions {
  readonly key: string
  readonly models: Readonly<Record<string, number>>
  readonly longest: number
  readonly chat: ChatModel
}

/** A running server that speaks OpenAI's protocol over HTTP. */
export interface OpenAiServer {
  readonly baseUrl: string
  readonly seen: readonly Seen[]
  /** The next `times` requests meet the fault; all of them when left out. */
  readonly fail: (fault: Fault, times?: number) => void
  readonly mend: () => void
  readonly chat: (model: ChatModel) => void
  readonly close: () => Promise<void>
}

const defaults: OpenAiServerOptions = { key: 'sk-test', models: { 'bge-test': 64 }, longest: 4_000, chat: () => '{}' }

/** Listens on a free port of this machine. */
export const startOpenAiServer = async (chosen: Partial<OpenAiServerOptions> = {}): Promise<OpenAiServer> => {
  const options = { ...defaults, ...chosen }
  const seen: Seen[] = []
  let failing: { readonly fault: Fault; left: number } | null = null
  let { chat } = options
  const nextFault = (): Fault | null => {
    if (failing === null || failing.left <= 0) return null
    failing.left--
    return failing.fault
  }
  const server = createServer((request, response) => {
    void textOf(request).then((raw) => {
      const { url: path = '', headers } = request
      seen.push({ path, raw, authorization: headers.authorization })
      respond({ path, raw, authorization: headers.authorization }, response, { ...options, chat, fault: nextFault() })
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    seen,
    fail: (fault, times = Number.POSITIVE_INFINITY) => {
      failing = { fault, left: times }
    },
    mend: () => {
      failing = null
    },
    chat: (model) => {
      chat = model
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

type Serving = OpenAiServerOptions & { readonly fault: Fault | null }

const respond = ({ path, raw, authorization }: Seen, response: ServerResponse, serving: Serving): void => {
  const { fault } = serving
  if (fault?.kind === 'hang') return
  if (fault?.kind === 'cut') cutOff(response)
  else if (fault?.kind === 'status') send(response, failed(fault.status), fault.headers)
  else if (fault?.kind === 'not json') response.writeHead(200, { 'content-type': 'application/json' }).end('<html>')
  else if (authorization !== `Bearer ${serving.key}`) send(response, wrongKey)
  else if (path === '/v1/embeddings')
    send(response, answerEmbeddings(JSON.parse(raw) as EmbeddingsBody, serving, fault))
  else if (path === '/v1/chat/completions') talk(JSON.parse(raw) as ChatBody, response, serving)
  else send(response, unknownPath)
}

const cutOff = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  response.write('{"object":', () => response.destroy())
}

const unknownPath: Answer = {
  status: 404,
  body: { error: { message: 'Invalid URL', type: 'invalid_request_error', code: null } },
}

const wrongKey: Answer = {
  status: 401,
  body: { error: { message: 'Incorrect API key provided.', type: 'invalid_request_error', code: 'invalid_api_key' } },
}

const failed = (status: number): Answer => ({
  status,
  body: { error: { message: `status ${status}`, type: 'server_error', param: null, code: null } },
})

const send = (
  response: ServerResponse,
  { status, body }: Answer,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

const talk = (body: ChatBody, response: ServerResponse, { chat, fault }: Serving): void => {
  const content = chat(body)
  if (body.stream === true) stream(chatChunks(body.model, content), response, fault)
  else send(response, { status: 200, body: chatCompletion(body.model, content) })
}

const stream = (chunks: readonly string[], response: ServerResponse, fault: Fault | null): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const isCut = fault?.kind === 'cut in stream'
  for (const chunk of isCut ? chunks.slice(0, chunks.length / 2) : chunks) response.write(chunk)
  response.end(isCut ? 'data: {"error":{"message":"The server had an error","type":"server_error"}}\n\n' : '')
}
