import { expect, it } from 'vitest'
import { sourceFiles, textOf } from '../support/source-tree.ts'

it('packages of outside models are loaded when one is asked, not by every start', () => {
  const files = sourceFiles(['src', 'indexers', 'pipelines'], ['.ts'])
  const early = /^import (?!type )[^;]*? from '(?:openai|langchain|@langchain)/m
  expect(files.filter((file) => early.test(textOf(file)))).toEqual([])
  expect(files.filter((file) => /await import\('(?:openai|@langchain\/openai)'\)/.test(textOf(file)))).toHaveLength(2)
})

it('clients of outside servers are loaded where one is configured', () => {
  const engines = sourceFiles(['src/engines'], ['.ts'])
  const early = /^import (?!type )[^;']*? from '[^']*\/(?:bullmq|search-index\/elasticsearch)\.ts'/m
  expect(engines.filter((file) => early.test(textOf(file)))).toEqual([])
  const late = /await import\('[^']*\/(?:bullmq|elasticsearch)\.ts'\)/
  expect(engines.filter((file) => late.test(textOf(file)))).toHaveLength(2)
})
