import { globSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { buildWeb, webDirectory } from '../../src/web/build.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

beforeAll(() => buildWeb(), 240_000)

const page = () => readFileSync(join(webDirectory, 'index.html'), 'utf8')
const scripts = () =>
  globSync('assets/*.js', { cwd: webDirectory }).map((file) => readFileSync(join(webDirectory, file)))

test('a second build of the same sources leaves everything as it is', async () => {
  const before = statSync(join(webDirectory, 'index.html'))
  await buildWeb()
  expect(statSync(join(webDirectory, 'index.html')).ino).toBe(before.ino)
})

test('two that build at once over an old page leave one whole page and nothing beside it', {
  timeout: 240_000,
}, async () => {
  const folder = temporaryFolder()
  const directory = join(folder, 'web')
  mkdirSync(join(directory, 'assets'), { recursive: true })
  for (let i = 0; i < 300; i += 1) writeFileSync(join(directory, 'assets', `old-${i}.js`), '')
  await Promise.all([buildWeb(directory), buildWeb(directory)])
  const files = (root: string) => globSync('**/*.*', { cwd: root }).toSorted()
  expect(files(directory)).toEqual(files(webDirectory))
  expect(readdirSync(folder)).toEqual(['web'])
})

/** What comes before the search page can be used: the scripts its document names, and all they import at once. */
const firstScripts = (): ReadonlySet<string> => {
  const found = new Set<string>()
  const take = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    const code = readFileSync(join(webDirectory, 'assets', name), 'utf8')
    for (const [, next] of code.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) take(next!)
  }
  for (const [, name] of page().matchAll(/"\/assets\/([\w.-]+\.js)"/g)) take(name!)
  return found
}

test('the search page comes with at most 150 KB of script, gzipped, and without the other rooms', () => {
  const first = [...firstScripts()]
  expect(first.length).toBeGreaterThan(0)
  expect(first.length).toBeLessThan(scripts().length)
  const bytes = first.map((name) => gzipSync(readFileSync(join(webDirectory, 'assets', name))).length)
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
