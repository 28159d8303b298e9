import { existsSync, globSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, textOf } from '../support/source-tree.ts'
import { blocksOf, codeSpansOf, pages, twins } from './pages.ts'

const rooms = ['src', 'indexers', 'pipelines', 'data', 'docs', 'test', '.ci']

/** In running text whatever looks like a path; in blocks, where outputs and addresses have slashes too, what begins like one of ours. */
const pathsIn = (page: string): readonly string[] => {
  const spans = codeSpansOf(page).filter((span) => /^[.a-z][\w.*-]*(\/[\w.*-]*)+$/.test(span))
  const blocks = ['sh', 'text'].flatMap((language) => blocksOf(page, language)).join('\n')
  const words = blocks.split(/\s+/).filter((word) => rooms.some((room) => word.startsWith(`${room}/`)))
  return [...new Set([...spans, ...words])]
}

const linksIn = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/\]\((?!http)([^)#]+)/g)].map(([, target]) => join(dirname(page), target!))

const isThere = (path: string): boolean => globSync(path.replace(/\/$/, ''), { cwd: root }).length > 0

describe.each(pages)('%s', (page) => {
  it('names only paths that exist', () => {
    expect(pathsIn(page).filter((path) => !isThere(path))).toEqual([])
  })

  it('links only to what exists', () => {
    expect(linksIn(page).filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})

describe('the layout', () => {
  const folders = ['src', 'data'].flatMap((room) =>
    readdirSync(join(root, room), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${room}/${name}/`),
  )

  it.each(twins)('of %s has a line for every room', (page) => {
    const listed = blocksOf(page, 'text').flatMap((block) => block.split('\n').map((line) => line.split(' ')[0]))
    expect([...folders, 'indexers/', 'pipelines/', 'test/'].filter((folder) => !listed.includes(folder))).toEqual([])
  })
})
