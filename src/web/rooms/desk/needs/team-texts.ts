const zh = {
  heading: (count: number) => (count === 0 ? '还组不成团队' : `几个人合起来做：${count} 人团队`),
  near: '最好',
  nearnesses: { any: '不限在哪里', organisation: '同一单位', city: '同城' },
  smallest: '人数最少的团队；人数相同的，取合起来最合适的。',
  stopped: '时间到了，这是目前最好的，也许还有更小的。',
  nobody: '没有较强相关以上、还有余量的专家。',
}

const en: typeof zh = {
  heading: (count) => (count === 0 ? 'No team yet' : `Together: a team of ${count}`),
  near: 'Preferably',
  nearnesses: { any: 'from anywhere', organisation: 'of one institution', city: 'from one city' },
  smallest: 'The smallest team; of equal ones that which fits best together.',
  stopped: 'Time ran out: the best so far, perhaps there is a smaller one.',
  nobody: 'no expert who fits well has room.',
}

/** The texts of a team. */
export const teamTexts = { zh, en }
