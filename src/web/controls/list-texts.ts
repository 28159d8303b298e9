const zh = {
  more: '再看',
  shown: (shown: number, total: number) => (shown < total ? `已列出 ${shown}，共 ${total}` : `共 ${total}，都列出了`),
  so: (shown: number) => `已列出 ${shown}`,
  busy: '正在取后面的 …',
  order: '逾期的在前，再按期限由近到远，没有期限的新的在前，已结束的在最后。',
  find: '输入几个字查找',
  choose: '请选择',
  none: (words: string) => (words === '' ? '没有可选的' : `没有找到“${words}”`),
  found: (shown: number, total: number) =>
    shown < total ? `共 ${total}，列出前 ${shown}：再输入几个字` : `找到 ${total}`,
  chosen: (count: number) => `已选 ${count}`,
  takeOff: (name: string) => `去掉 ${name}`,
  unknown: '已不可见',
}

const en: typeof zh = {
  more: 'More',
  shown: (shown, total) => (shown < total ? `${shown} of ${total} are listed` : `All ${total} are listed`),
  so: (shown) => `${shown} are listed`,
  busy: 'Fetching more …',
  order: 'Overdue first, then by the next day due; without a day the newest first; what is over comes last.',
  find: 'Type a few words to find',
  choose: 'Please choose',
  none: (words) => (words === '' ? 'Nothing to choose from' : `Nothing found for “${words}”`),
  found: (shown, total) =>
    shown < total ? `${total} found, the first ${shown} listed: type a few more words` : `${total} found`,
  chosen: (count) => `${count} chosen`,
  takeOff: (name) => `Take off ${name}`,
  unknown: 'not visible any more',
}

/** Texts of lists that go on, and of those one finds things in. */
export const listTexts = { zh, en }
