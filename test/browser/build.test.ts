import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { buildWeb, webDirectory } from '../../src/web/build.ts'

beforeAll(() => buildWeb(), 60_000)

const page = () => readFileSync(join(webDirectory, 'index.html'), 'utf8')
const scripts = () =>
  globSync('assets/*.js', { cwd: webDirectory }).map((file) => readFileSync(join(webDirectory, file)))

test('a second build of the same sources leaves everything as it is', async () => {
  const before = statSync(join(webDirectory, 'index.html'))
  await buildWeb()
  expect(statSync(join(webDirectory, 'index.html')).ino).toBe(before.ino)
})

test('all scripts together are at most 150 KB gzipped', () => {
  const bytes = scripts().map((script) => gzipSync(script).length)
  expect(bytes.length).toBeGreaterThan(0)
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(150 * 1024)
})

test('nothing in the page needs a looser policy: no inline script or style, no code made from strings', () => {
  expect(page()).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/)
  const code = scripts().join('\n')
  expect(code).not.toMatch(/\beval\(|new Function\(/)
})

test('every file of the page has its name from its content, so that it can be kept for ever', () => {
  const files = globSync('assets/*', { cwd: webDirectory })
  expect(files.filter((file) => !/-[\w-]{8}\.(js|css|svg)(\.br|\.gz)?$/.test(file))).toEqual([])
})
