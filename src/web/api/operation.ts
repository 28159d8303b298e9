import type { paths } from './schema.generated.ts'

/** What is done at an address. */
export type Method = 'get' | 'post' | 'put' | 'delete'

/** The addresses that know a method. */
export type PathOf<M extends Method> = {
  readonly [P in keyof paths]: paths[P][M] extends object ? P : never
}[keyof paths]

type Json<T> = T extends { readonly content: { readonly 'application/json': infer J } } ? J : undefined
type Of<O, Name extends string> = O extends { readonly parameters: { readonly [N in Name]: infer V } } ? V : never
type Optional<O, Name extends string> = O extends { readonly parameters: { readonly [N in Name]?: infer V } }
  ? V
  : never

/** What an operation answers when it goes well. */
export type Answer<M extends Method, P extends PathOf<M>> = paths[P][M] extends { readonly responses: infer R }
  ? Json<R[keyof R & (200 | 201 | 202 | 204)]>
  : never

type Named<O> = [Of<O, 'path'>] extends [never] ? unknown : { readonly path: Of<O, 'path'> }
type Asked<O> = { readonly query?: Exclude<Optional<O, 'query'>, undefined> }
type Said<O> = O extends { readonly requestBody: infer B }
  ? { readonly body: Json<B> }
  : O extends { readonly requestBody?: infer B }
    ? { readonly body?: Json<Exclude<B, undefined>> }
    : unknown

/** What an operation is sent. `key`: the same key sent again writes once; `etag`: refused when somebody wrote meanwhile. */
export type Sent<M extends Method, P extends PathOf<M>> = Named<paths[P][M]> &
  Asked<paths[P][M]> &
  Said<paths[P][M]> & { readonly signal?: AbortSignal; readonly key?: string; readonly etag?: string }
