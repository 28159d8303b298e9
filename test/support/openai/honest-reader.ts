import type { ChatBody } from './chat.ts'

/** The text that stands between the marks of the last message. */
export const textAskedAbout = ({ messages }: ChatBody): string =>
  /^<原文 [^>]+>\n([\s\S]*)\n<\/原文 [^>]+>$/.exec(String(messages.at(-1)?.content))?.[1] ?? ''

const matches = (text: string, pattern: RegExp): readonly string[] => text.match(pattern) ?? []

/** A model that does what it is told: quotes from the text, by a few patterns. */
export const honestReader = (body: ChatBody): string => {
  const text = textAskedAbout(body)
  const [headline = ''] = text.split('\n')
  return JSON.stringify({
    title: headline.length > 1 && headline.length < 20 ? headline : null,
    asks: matches(text, /希望[^，。\n]+/g),
    problem: matches(text, /[^，。\n]*开裂/g),
    current: matches(text, /目前[^。\n]+/g),
    target: matches(text, /要求[^。\n]+/g),
    indicators: matches(text, /[≥≤][\d.]+ ?\w+/g),
    constraints: [],
    cooperation: matches(text, /委托开发/g),
    fields: [],
    budget: matches(text, /\d+万元(?:以内)?/g)[0] ?? null,
    deadline: matches(text, /\d+年\d+月底前/g)[0] ?? null,
  })
}
