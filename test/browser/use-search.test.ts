import { afterEach, expect, test, vi } from 'vitest'
import { effectScope, nextTick, type Ref, ref } from 'vue'
import type { MatchedKind } from '../../src/web/api/types.ts'
import { type Question, questionFrom } from '../../src/web/rooms/search/question.ts'
import { recentAnswers } from '../../src/web/rooms/search/recent-answers.ts'
import { useSearch } from '../../src/web/rooms/search/use-search.ts'
import { aMatch, anAnswer, type PageRequest } from './support/answers.ts'

interface Asking {
  readonly text: string
  readonly answer: () => void
}

/** A wire that answers when the test says so, and knows nothing of cancelled requests. */
const heldWire = (): Asking[] => {
  const asked: Asking[] = []
  vi.stubGlobal('fetch', (_: string, { body }: { readonly body: string }) => {
    const { text, kinds } = JSON.parse(body) as PageRequest
    return new Promise<Response>((resolve) => {
      asked.push({ text, answer: () => resolve(Response.json(answerTo(text, kinds[0]!))) })
    })
  })
  return asked
}
const answerTo = (text: string, kind: MatchedKind) => anAnswer(kind, [aMatch(kind, `答${text}`)])

let scope = effectScope()
afterEach(() => {
  scope.stop()
  scope = effectScope()
  recentAnswers.forget()
  vi.unstubAllGlobals()
})

const open = (text: string) => {
  const question: Ref<Question> = ref(questionFrom({ query: { q: text }, hash: '' }))
  const { searching } = scope.run(() => useSearch(question))!
  const titles = () =>
    searching.value.state === 'answered' ? searching.value.answer.matches.expert.map(({ title }) => title) : []
  return { question, searching, titles }
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

test('an old answer that comes after a newer one is dropped', async () => {
  const asked = heldWire()
  const { question, titles } = open('慢')
  question.value = questionFrom({ query: { q: '快' }, hash: '' })
  await nextTick()
  expect(asked.map(({ text }) => text)).toEqual(['慢', '慢', '快', '快'])

  asked.slice(2).forEach(({ answer }) => {
    answer()
  })
  await settled()
  expect(titles()).toEqual(['答快'])
  asked.slice(0, 2).forEach(({ answer }) => {
    answer()
  })
  await settled()
  expect(titles()).toEqual(['答快'])
})

test('the way back to a known question asks nothing', async () => {
  const asked = heldWire()
  const { question, titles } = open('焊接')
  asked.forEach(({ answer }) => {
    answer()
  })
  await settled()
  question.value = questionFrom({ query: {}, hash: '' })
  await nextTick()
  expect(titles()).toEqual([])
  question.value = questionFrom({ query: { q: '焊接' }, hash: '' })
  await nextTick()
  expect(titles()).toEqual(['答焊接'])
  expect(asked.length).toBe(2)
})
