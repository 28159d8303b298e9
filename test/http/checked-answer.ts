import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, object>> }>>
}

/** The OpenAPI document as far as answers are concerned. */
export interface ApiDocument {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

const pointer = (...steps: readonly string[]): string =>
  steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`)

/** Asks the server, and throws when the answer is not one that its OpenAPI document promises for this route. */
export const checkedAnswers = (app: FastifyInstance) => {
  const document = app.swagger() as unknown as ApiDocument
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(document, 'api')

  const schemaOf = (options: InjectOptions, answer: LightMyRequestResponse): string | null => {
    const method = (options.method ?? 'GET').toLowerCase()
    // `/chains/imports` is also a `/chains/{id}`, which takes no POST.
    const path = Object.keys(document.paths).find(
      (path) => patternOf(path).test(`${options.url}`.split('?')[0]!) && document.paths[path]![method] !== undefined,
    )
    const operation = path === undefined ? undefined : document.paths[path]![method]
    if (path === undefined || operation === undefined) return 'api#/components/schemas/Problem'
    const wide = `${Math.floor(answer.statusCode / 100)}XX`
    const status = `${answer.statusCode}` in operation.responses ? `${answer.statusCode}` : wide
    const { content } = operation.responses[status] ?? fail(`${method} ${path} does not tell of ${status}`)
    if (answer.body === '' && content === undefined) return null
    const type = `${answer.headers['content-type']}`.split(';')[0]!
    if (content?.[type] === undefined) fail(`${method} ${path} does not tell of ${status} as ${type}`)
    return `api#/${pointer('paths', path, method, 'responses', status, 'content', type, 'schema')}`
  }

  return async (options: InjectOptions): Promise<LightMyRequestResponse> => {
    const answer = await app.inject(options)
    const schema = schemaOf(options, answer)
    if (schema !== null && !ajv.validate({ $ref: schema }, answer.json()))
      fail(`${options.method ?? 'GET'} ${options.url}: ${ajv.errorsText()}\n${answer.body}`)
    return answer
  }
}

const fail = (message: string): never => {
  throw new Error(message)
}
