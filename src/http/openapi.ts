import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

const info = {
  title: '智桥 Zhiqiao',
  version: '1.0.0',
  description:
    '产学研供需匹配：需求、成果、专家三库，及其有据可查的匹配。出错一律为 problem+json，写请求可带 Idempotency-Key。',
}

/** OpenAPI 3.1 of every route registered later at /api/openapi.json, and as a page at /api/docs. */
export const describeApi = async (app: FastifyInstance): Promise<void> => {
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info },
    transform: (route) => withAction(jsonSchemaTransform(route), route.route.config?.action),
    transformObject: (document) => plain(jsonSchemaTransformObject(document)),
  })
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    theme: { title: '智桥接口说明' },
    uiConfig: { layout: 'BaseLayout', docExpansion: 'list' },
  })
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())
}

// What a route does, by its name in docs/permissions.md.
const withAction = <D extends { readonly schema: object }>(described: D, action: string | undefined): D =>
  action === undefined ? described : { ...described, schema: { ...described.schema, 'x-action': action } }

type ApiDocument = ReturnType<typeof jsonSchemaTransformObject>

// Named schemas come out as they are answered and once more as input, which none of them is; a list that our code must
// not change is marked as one a client must not send; and every integer is told how far JavaScript counts.
const plain = (document: ApiDocument): ApiDocument =>
  JSON.parse(JSON.stringify(document), (key, value) => {
    if (key === 'readOnly' || Math.abs(value) === Number.MAX_SAFE_INTEGER) return undefined
    return key === 'schemas' ? withoutInputs(value) : value
  })

const withoutInputs = (schemas: object): object =>
  Object.fromEntries(Object.entries(schemas).filter(([name]) => !name.endsWith('Input')))
