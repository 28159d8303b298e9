import type { Filled } from './message.ts'

/** Texts of a search that failed, in Chinese. */
export const problemZh = {
  retry: '重新查找',
  requestId: (({ named }) => `如需帮助，请提供编号 ${named('id')}`) as Filled,
  wrong: (({ named }) => `${named('field')}：${named('expected')}`) as Filled,
  offline: { title: '连不上服务器', advice: '请检查网络后重试。您写的问题保存在网址里，不会丢。' },
  slow: { title: '等了太久没有回应', advice: '服务器可能正忙。请稍等片刻再查，或把问题写短一些。' },
  refused: { title: '这次查找的条件有误', advice: '请按下面的提示修改后再查。' },
  'signed out': { title: '请先登录', advice: '没有登录，或登录已过期。' },
  'done before': {
    title: '上一次其实已经保存了，只是答复没有收到',
    advice: '请先看看已有的那一条；这次写的还在这里，没有保存。',
  },
  'too long': { title: '问题写得太长', advice: '请留下问题、指标和试过的办法，删去企业介绍后再查。' },
  'too many': { title: '查得太快了', advice: '请过一分钟再查。' },
  starting: { title: '服务正在启动或维护', advice: '一般一分钟内恢复，请稍后重试。' },
  'database away': { title: '数据库暂时连不上', advice: '恢复后这里会自动重来，不用刷新页面；您写的问题不会丢。' },
  'index away': { title: '检索暂时不可用', advice: '恢复后这里会自动重来，不用刷新页面；其余照常。' },
  'queue away': { title: '任务队列暂时连不上', advice: '恢复后这里会自动重来，不用刷新页面；其余照常。' },
  broken: { title: '服务器出错', advice: '不是您的问题。请重试；若仍不行，请联系园区科协或管理员。' },
}

/** The same in English. */
export const problemEn: typeof problemZh = {
  retry: 'Search again',
  requestId: ({ named }) => `If you need help, quote ${named('id')}`,
  wrong: ({ named }) => `${named('field')}: ${named('expected')}`,
  offline: {
    title: 'The server cannot be reached',
    advice: 'Check the network and try again. Your question is kept in the address.',
  },
  slow: {
    title: 'No answer for too long',
    advice: 'The server may be busy. Try again in a moment, or shorten the question.',
  },
  refused: {
    title: 'Something in this search is not right',
    advice: 'Please change it as follows and search again.',
  },
  'signed out': { title: 'Please sign in first', advice: 'You are not signed in, or no longer.' },
  'done before': {
    title: 'It had been saved the last time; only the answer was lost',
    advice: 'Look at what is there first. What you have typed since is still here, not saved.',
  },
  'too long': {
    title: 'The question is too long',
    advice: 'Keep the problem, the figures and what was tried, and search again.',
  },
  'too many': { title: 'Too many searches', advice: 'Please wait a minute and search again.' },
  starting: { title: 'The service is starting or under maintenance', advice: 'It is usually back within a minute.' },
  'database away': {
    title: 'The database is away',
    advice: 'This is tried again by itself when it is back; no need to reload. Your question is kept.',
  },
  'index away': {
    title: 'The search index is away',
    advice: 'This is tried again by itself when it is back; no need to reload. Everything else works.',
  },
  'queue away': {
    title: 'The queue of jobs is away',
    advice: 'This is tried again by itself when it is back; no need to reload. Everything else works.',
  },
  broken: {
    title: 'The server made an error',
    advice: 'It is not your fault. Try again; if it persists, ask your park association or administrator.',
  },
}

/** Texts of a search that went on without a part of it, in Chinese. */
export const degradedZh = {
  title: (({ named }) => `${named('parts')}暂时不可用，下面的结果可能不全`) as Filled,
  detail: '查找已用其余办法完成，得分会偏低。恢复后重新查找即可，不需要您做别的。',
  meaning: '语义匹配',
  embedder: '外部语义模型（已由本机模型代替）',
  words: '用词匹配',
  facets: '筛选计数',
  other: '部分匹配能力',
}

/** The same in English. */
export const degradedEn: typeof degradedZh = {
  title: ({ named }) => `${named('parts')} not available at the moment: matches may be incomplete`,
  detail: 'The search went on with what is left, so scores are lower. Search again later; there is nothing else to do.',
  meaning: 'Matching by meaning is',
  embedder: 'The outside model of meaning (the built-in one stands in) is',
  words: 'Matching by words is',
  facets: 'Filter counts are',
  other: 'Part of the matching is',
}
