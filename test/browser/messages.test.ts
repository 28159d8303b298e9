import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { en } from '../../src/web/i18n/en.ts'
import { zh } from '../../src/web/i18n/zh.ts'

const rooms = join(import.meta.dirname, '../../src/web')

/** `a.b` -> text; what is a function is called with a stand-in for every gap. */
const texts = (messages: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(messages).flatMap(([key, message]) => {
    if (typeof message === 'object') return texts(message as object, `${path}${key}.`)
    const text = typeof message === 'function' ? message({ named: () => 2 }) : message
    return [[`${path}${key}`, String(text)] as const]
  })

test('every message the page names by its full name exists', () => {
  const known = new Set(texts(zh).map(([name]) => name))
  const sources = globSync('**/*.vue', { cwd: rooms }).map((file) => readFileSync(join(rooms, file), 'utf8'))
  const named = sources.flatMap((source) => [...source.matchAll(/\bt\('([\w.]+)'/g)].map(([, name]) => name!))
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((name) => !known.has(name))).toEqual([])
})

test('English says everything without a Chinese character, but for the name of the other language', () => {
  const chinese = texts(en).filter(([name, text]) => /\p{Script=Han}/u.test(text) && name !== 'brand.other')
  expect(chinese).toEqual([])
})

test('no message is empty in either language', () => {
  expect([...texts(zh), ...texts(en)].filter(([, text]) => text.trim() === '')).toEqual([])
})
