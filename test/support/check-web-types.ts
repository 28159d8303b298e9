import { createRequire } from 'node:module'

/** Checks the page's types: vue-tsc drives the JavaScript compiler, which TypeScript 7 no longer has. */
const load = createRequire(import.meta.url)
const { run } = load('vue-tsc') as { readonly run: (compiler: string) => void }
run(load.resolve('typescript-vue/lib/tsc.js'))
