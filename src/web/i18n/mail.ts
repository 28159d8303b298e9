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
  frequency: '多久一封',
  frequencies: { daily: '每天（有新内容才发）', weekly: '每周一', off: '不接收' },
  quiet: '哪些天不发',
  days: { 1: '一', 2: '二', 3: '三', 4: '四', 5: '五', 6: '六', 7: '日' },
  limit: '一封最多几条',
  searches: '每晚代为查找的问题（一行一个）',
  personalised: '按我的需求和反馈挑选',
  personalisedHint: '不选：信中只有您可以查看的最新成果和专家，对同样范围的人都一样。',
  save: '保存',
  saved: '已保存。',
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
  frequency: 'How often',
  frequencies: { daily: 'Daily, when there is something new', weekly: 'Mondays', off: 'Never' },
  quiet: 'Days without',
  days: { 1: 'Mo', 2: 'Tu', 3: 'We', 4: 'Th', 5: 'Fr', 6: 'Sa', 7: 'Su' },
  limit: 'Recommendations in one mail, at most',
  searches: 'Problems to look up every night, one a line',
  personalised: 'Chosen by my needs and answers',
  personalisedHint:
    'Otherwise the newest results and experts you may read, the same for everybody who may read the same.',
  save: 'Save',
  saved: 'Saved.',
  stop: 'Unsubscribe',
  stopped: 'You are unsubscribed: no more recommendations by mail.',
  change: 'To change how often instead, use the other link in the mail.',
}
