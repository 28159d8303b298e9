import { expect, it } from 'vitest'
import { sourceFiles, textOf } from '../support/source-tree.ts'

it('packages of outside models are loaded when one is asked, not by every start', () => {
  const files = sourceFiles(['src', 'indexers', 'pipelines'], ['.ts'])
  const early = /^import (?!type )[^;]*? from '(?:openai|langchain|@langchain)/m
  expect(files.filter((file) => early.test(textOf(file)))).toEqual([])
  expect(files.filter((file) => /await import\('(?:openai|@langchain\/openai)'\)/.test(textOf(file)))).toHaveLength(2)
})
