import { registerHooks } from 'node:module'

// The package drives the JavaScript compiler, which TypeScript 7 no longer has: it gets the one of vue-tsc.
registerHooks({
  resolve: (name, context, next) => next(name === 'typescript' ? 'typescript-vue' : name, context),
})
const { default: typesOf, astToString } = await import('openapi-typescript')

/** TypeScript for every path and schema of an OpenAPI document; lists in it are readonly. */
export const typesOfDocument = async (document: object): Promise<string> =>
  astToString(await typesOf(JSON.stringify(document), { immutable: true, defaultNonNullable: false }))
