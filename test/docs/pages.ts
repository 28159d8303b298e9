import { globSync } from 'node:fs'
import { root, textOf } from '../support/source-tree.ts'

/** The front page and its Chinese twin; paths from the root. */
export const twins = ['README.md', 'README.zh-CN.md'] as const

/** Everything a newcomer reads. */
export const pages: readonly string[] = [...twins, ...globSync('docs/**/*.md', { cwd: root }).sort()]

const fence = /^```(\w*)\n([\s\S]*?)^```$/gm

/** The fenced blocks of a language, in order. */
export const blocksOf = (page: string, language: string): readonly string[] =>
  [...textOf(page).matchAll(fence)].filter(([, written]) => written === language).map(([, , block]) => block!)

/** What stands between backticks in running text. */
export const codeSpansOf = (page: string): readonly string[] =>
  [
    ...textOf(page)
      .replace(fence, '')
      .matchAll(/`([^`\n]+)`/g),
  ].map(([, span]) => span!)

/** Cells of every row of the tables, header and ruler included. */
export const rowsOf = (page: string): readonly (readonly string[])[] =>
  textOf(page)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
