import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { functionsOf, scriptOf, sourceFiles, textOf } from './support/source-tree.ts'

/** Each room, and the rooms it may import from besides itself. Anything else is an arrow the wrong way. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/text': [],
  'src/ranking': ['src/domain', 'src/text'],
  'src/ports': ['src/domain'],
  'src/store': ['src/domain', 'src/ports'],
  'src/adapters': ['src/domain', 'src/text', 'src/ports'],
  indexers: ['src/domain', 'src/text', 'src/ports', 'src/store'],
  pipelines: ['src/domain', 'src/text', 'src/ranking', 'src/ports', 'src/store', 'indexers'],
  'src/http': ['src/domain', 'src/ports', 'src/store', 'pipelines'],
  'src/engines': [
    'src/domain',
    'src/text',
    'src/ports',
    'src/store',
    'src/adapters',
    'indexers',
    'pipelines',
    'src/config.ts',
  ],
  'src/config': ['src/domain'],
  'src/commands': [
    'src/domain',
    'src/text',
    'src/ranking',
    'src/ports',
    'src/store',
    'indexers',
    'pipelines',
    'src/http',
    'src/engines',
    'src/web/build.ts',
    'src/config.ts',
  ],
  'src/web': [],
}

const rooms = Object.keys(mayImport)
const roomOf = (file: string): string | undefined => rooms.find((room) => file.startsWith(`${room}/`))
const ours = sourceFiles(['src', 'indexers', 'pipelines'], ['.ts', '.vue'])
const tests = sourceFiles(['test'], ['.ts'])
const importsOf = (file: string): readonly string[] =>
  [...scriptOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) =>
    normalize(join(dirname(file), path!)),
  )

describe('arrows', () => {
  it('are drawn for every room', () => {
    expect(ours.filter((file) => roomOf(file) === undefined)).toEqual([
      'src/command-line.ts',
      'src/config.ts',
      'src/main.ts',
    ])
  })

  it.each(ours.filter((file) => roomOf(file) !== undefined))('%s imports only what its room may', (file) => {
    const allowed = [roomOf(file)!, ...mayImport[roomOf(file)!]!]
    // Numbers and lists that are data may be read from any room.
    const wrong = importsOf(file).filter(
      (path) => !path.startsWith('data/') && !allowed.some((room) => path === room || path.startsWith(`${room}/`)),
    )
    expect(wrong).toEqual([])
  })

  it('keep engines out of every room but the adapters', () => {
    const engines =
      /from '(@electric-sql|pg|@elastic|bullmq|ioredis|nodemailer|openai|openid-client|@?langchain|highs)['/]/
    expect(ours.filter((file) => !file.startsWith('src/adapters/') && engines.test(textOf(file)))).toEqual([])
  })

  it('keep clock and chance out of the pure rooms', () => {
    const pure = ours.filter((file) => /^src\/(domain|ranking|text)\//.test(file))
    expect(pure.filter((file) => /Date\.now\(|new Date\(\)|Math\.random\(|\bawait\b/.test(textOf(file)))).toEqual([])
  })
})

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')

describe('limits', () => {
  const lengths = ours.map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }))
  const functions = ours.flatMap(functionsOf)
  const share = (values: readonly number[], part: number): number =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length * part)]!

  it('files: at most 250 lines, median at most 60', () => {
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([])
    expect(
      share(
        lengths.map(({ lines }) => lines),
        0.5,
      ),
    ).toBeLessThanOrEqual(60)
  })

  it('functions: at most 50 lines, nine of ten at most 25', () => {
    expect(functions.filter(({ lines }) => lines > 50)).toEqual([])
    expect(
      share(
        functions.map(({ lines }) => lines),
        0.9,
      ),
    ).toBeLessThanOrEqual(25)
  })

  it('functions: at most three parameters, at most two levels of nesting', () => {
    expect(functions.filter(({ parameters }) => parameters > 3)).toEqual([])
    expect(functions.filter(({ nesting }) => nesting > 2)).toEqual([])
  })

  it('no `any`, no silenced check, no default export, no barrel, no drawer', () => {
    const silenced = /(?<![\w'])as any\b|: any\b|<any>|any\[\]|@ts-ignore|@ts-nocheck|@ts-expect-error|biome-ignore/
    expect(
      [...ours, ...tests].filter(
        (file) => file !== 'test/architecture.test.ts' && silenced.test(withoutComments(scriptOf(file))),
      ),
    ).toEqual([])
    expect(ours.filter((file) => /^export default/m.test(scriptOf(file)) && file.endsWith('.ts'))).toEqual([])
    expect(ours.filter((file) => /(^|\/)(index\.ts$|(utils|helpers|common|services)\/)/.test(file))).toEqual([])
  })
})

describe('the floor plan would notice', () => {
  it('a function that is too long, takes too much or nests too deep', () => {
    const { lines, parameters, nesting } = functionsOf('test/support/crooked.ts')[0]!
    expect({ lines, parameters, nesting }).toEqual({ lines: 10, parameters: 4, nesting: 3 })
  })
})
