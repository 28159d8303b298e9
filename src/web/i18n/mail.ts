import type { Filled } from './message.ts'

/** The page behind the links of a nightly mail, in Chinese. */
export const mailZh = {
  opening: '正在打开 …',
  missing: '链接不完整，请从邮件里点开或完整复制链接。',
  unchanged: '打开链接没有改变任何东西。',
  for: (({ named }) => `对应：${named('title')}`) as Filled,
  answers: { interested: '感兴趣', declined: '不合适', 'handed over': '交园区科协对接' },
  said: {
    interested: '已记下：感兴趣。',
    declined: '已记下：不合适，今后不再推荐。',
    'handed over': '已交园区科协，工作人员会与您联系。',
  },
  why: '哪里不合适？',
  subscription: '推荐邮件',
  stop: '退订推荐邮件',
  stopped: '已退订，不会再收到推荐邮件。',
  change: '要改频率而不退订，请用邮件中的“更改订阅”。',
}

/** The same in English. */
export const mailEn: typeof mailZh = {
  opening: 'Opening …',
  missing: 'The link is incomplete. Please open it from the mail, or copy all of it.',
  unchanged: 'Opening the link has changed nothing.',
  for: ({ named }) => `For: ${named('title')}`,
  answers: { interested: 'Interested', declined: 'Does not fit', 'handed over': 'Hand to the park association' },
  said: {
    interested: 'Noted: interested.',
    declined: 'Noted: it does not fit, and will not be recommended again.',
    'handed over': 'Handed to the park association, whose staff will call on you.',
  },
  why: 'What does not fit?',
  subscription: 'Recommendations by mail',
  stop: 'Unsubscribe',
  stopped: 'You are unsubscribed: no more recommendations by mail.',
  change: 'To change how often instead, use the other link in the mail.',
}
