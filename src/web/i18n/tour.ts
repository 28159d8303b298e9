import type { Filled } from './message.ts'

/** The tour of a newcomer, in Chinese. */
export const tourZh = {
  title: '三分钟导览',
  begin: '第一次来？跟着导览走三分钟：找专家、排清单、导出、看今晚的邮件',
  where: (({ named }) => `第 ${named('place')} 步，共 ${named('all')} 步`) as Filled,
  locked: '这一步由园区工作人员来做：请到登录页，在演示账号里点“园区科协 · 陆望舒”。',
  next: '下一步',
  finish: '完成',
  skipStep: '跳过这一步',
  end: '不看了',
  close: '关闭',
  over: '走完了',
  overDetail: '您已经找到专家、排出清单、导出文件，也看过今晚的邮件。接下来用自己的问题试试。',
  steps: {
    find: {
      title: '找一位专家',
      todo: '用车间里的话写下问题，就能看到谁能解决、依据在哪里。',
      go: '用一个例子试试',
      done: '每位专家都有得分、逐项指标和原文依据，点开卡片可以细看。',
    },
    shortlist: {
      title: '排一份对接清单',
      todo: '给清单起个名字，选好几条需求和限额，点“生成方案”。',
      go: '去新建清单',
      done: '这就是在您的限额下最合适的一组对接，每一行都说得出理由。',
    },
    export: {
      title: '导出清单',
      todo: '打开刚才的清单，点“导出”里的任意一种。',
      go: '去看清单',
      done: '导出的文件可以直接发给领导或贴进工作台账。',
    },
    mail: {
      title: '看今晚的邮件',
      todo: '订阅以后，每晚有新的合适的才发信。到“今晚的邮件”点预览，先看看这一封。',
      go: '看今晚的邮件',
      done: '信里每一条都有理由，可以当场回“感兴趣”或“不合适”。',
    },
  },
}
