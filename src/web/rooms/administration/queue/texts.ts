import { queueEn } from './texts-en.ts'
import { type JobWords, jobNames, queueZh } from './texts-zh.ts'

/** The texts of the room of the queue. */
export const queueTexts = { zh: queueZh, en: queueEn }

/** What a job is called, does and leaves, in one of the languages. */
export const wordsOf = (text: typeof queueZh, name: string): JobWords => {
  const known = jobNames.find((each) => each === name)
  return known === undefined ? text.other : text.works[known]
}

/** How often a schedule comes round; the expression itself where no words fit. */
export const oftenOf = (text: typeof queueZh, cron: string): string => {
  const [, minute, hour] = /^(\d+|\*) (\d+|\*) \* \* \*$/.exec(cron) ?? []
  if (minute === undefined || hour === undefined) return cron
  if (minute === '*') return hour === '*' ? text.everyMinute : cron
  return hour === '*' ? text.hourly(Number(minute)) : text.daily(`${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`)
}
