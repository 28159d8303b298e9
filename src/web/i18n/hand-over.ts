import type { Filled } from './message.ts'

/** Handing a problem on, in Chinese. */
export const handOverZh = {
  all: '交园区科协对接',
  one: '交园区科协对接',
  means: '写成需求交给园区科协，由工作人员在更大的范围里找人。',
  search: {
    save: '存为订阅，有新的就告诉我',
    means: '每晚代您查一次这个问题，有新的合适的就发邮件；随时可以退订。',
    cut: (({ named }) => `问题较长，只存前 ${named('longest')} 字。`) as Filled,
    agree: '同意，存下',
    saved: '已存下，今晚开始代为查找。',
    known: '这个问题已经在订阅里了。',
    full: '订阅里已有 10 个问题，请先去掉一个。',
    see: '看我的订阅',
  },
}

/** The same in English. */
export const handOverEn: typeof handOverZh = {
  all: 'Hand it to your park association',
  one: 'Have the park association make contact',
  means: 'It becomes a need, and the association looks for help further afield.',
  search: {
    save: 'Save it, and tell me of anything new',
    means: 'It is asked again every night, and you get a mail when something new fits. Unsubscribe at any time.',
    cut: ({ named }) => `It is long: its first ${named('longest')} characters are kept.`,
    agree: 'Agree and save',
    saved: 'Saved. It is asked from tonight on.',
    known: 'It is among your saved searches already.',
    full: 'You have ten saved searches. Remove one first.',
    see: 'My subscription',
  },
}
